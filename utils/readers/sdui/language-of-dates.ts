import { DASH, rangeOf } from '../page/date-line';

/** The end of a job that goes on. Tells the language alone: the date itself is understood without it. */
export const PRESENT_WORDS: Record<string, string[]> = {
  en: ['present'],
  de: ['heute'],
  fr: ['aujourd’hui', "aujourd'hui"],
  es: ['actualidad', 'la actualidad', 'actual'],
  pt: ['o momento', 'presente', 'até o momento', 'atualidade'],
  it: ['presente', 'oggi'],
  nl: ['heden', 'nu'],
};

/** The language whose word for "present" ends the line, unless it is shared by several. */
export function languageOfDateLine(line: string): string | null {
  const end = rangeOf(line).split(DASH)[1]?.trim().toLowerCase() ?? '';
  const speakers = Object.keys(PRESENT_WORDS).filter((one) => PRESENT_WORDS[one]?.includes(end));
  return speakers.length === 1 ? (speakers[0] ?? null) : null;
}
