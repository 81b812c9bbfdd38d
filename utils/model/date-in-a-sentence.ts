/** What `Intl` leaves out: the word before a date, the ordinal of the first of a month, the word before a weekday. */
const SAID: Record<string, { before: string; first: string; beforeWeekday?: string }> = {
  es: { before: 'el ', first: '1 ', beforeWeekday: 'el ' },
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

/** The same for a weekday that `Intl` formatted: "desde el lunes"; most languages need nothing. */
export function weekdayInASentence(weekday: string, language: string): string {
  return `${SAID[language.slice(0, 2)]?.beforeWeekday ?? ''}${weekday}`;
}
