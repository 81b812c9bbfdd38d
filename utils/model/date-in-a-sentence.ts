/** What `Intl` leaves out: the word before a date (not before a weekday), and the ordinal of the first of a month. */
const SAID: Record<string, { before: string; first: string }> = {
  fr: { before: 'le ', first: '1er ' },
  pt: { before: 'dia ', first: '1º ' },
};

/**
 * A date that `Intl` formatted, as it stands in a sentence whatever comes before it: "depuis le 1er décembre", "até dia
 * 3 de dezembro". Languages that need nothing get it as it is. `language` is BCP 47.
 */
export function dateInASentence(date: string, language: string): string {
  const said = SAID[language.slice(0, 2)];
  return said ? `${said.before}${date.replace(/^1 /, said.first)}` : date;
}
