import { INTERFACE_WORDS } from './interface-words';

/** `YYYY-MM` or `YYYY`; `end: null` with `current` = to present. */
export interface Span {
  start: string;
  end: string | null;
  current: boolean;
}

const LANGUAGES = Object.keys(INTERFACE_WORDS);
/** A year of our time, and no part of a longer number. */
export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
export const DASH = /\s*[-–—−‐‑~～〜]\s*/;
/** Where countries that share a language shorten its months differently ("Sep", "Sept"). */
const VARIANTS: Record<string, string[]> = {
  en: ['en-GB'],
  es: ['es-MX'],
  pt: ['pt-PT'],
  de: ['de-AT'],
};
const monthsOf = new Map<string, Map<string, number>>();

/**
 * Reads "Nov 2020 - Present · 2 yrs 9 mos", "jun de 2022 - dez de 2024", "2013 – 2017", "2020年11月 - 現在". Month names
 * come from `Intl` for the page's language, else for the languages with a dictionary, which nowhere disagree. An end
 * without any digit is "to present" in every language: LinkedIn writes nothing else there. `null` = not understood.
 */
export function readDateLine(line: string, language: string | null): Span | null {
  const parts = rangeOf(line).split(DASH);
  if (parts.length !== 2) return null;
  const [from = '', to = ''] = parts;
  const start = readPoint(from, language);
  if (!start || to.trim() === '') return null;
  if (!/\p{N}/u.test(to)) return { start, end: null, current: true };
  const end = readPoint(to, language);
  if (!end || isBefore(end, start)) return null;
  return { start, end, current: false };
}

/** Whether a line of dates has no end, which can be told in every language: all that follows its dash is words. */
export function goesOn(line: string): boolean {
  const parts = rangeOf(line).split(DASH);
  return parts.length === 2 && /\p{N}/u.test(parts[0] ?? '') && /^\P{N}+$/u.test(parts[1] ?? '');
}

/** The range of a date line, without the duration after it. */
export function rangeOf(line: string): string {
  return line.split(/\s+[·•]\s+/)[0] ?? '';
}

/** One month or year, `YYYY-MM` or `YYYY`; `null` when it is not understood. */
export function readPoint(text: string, language: string | null): string | null {
  const clean = text.trim().toLowerCase();
  const cjk = clean.match(/^((?:19|20)\d\d)\s*[年년]\s*(?:(\d{1,2})\s*[月월])?$/);
  if (cjk) return cjk[2] ? join(cjk[1], Number(cjk[2])) : (cjk[1] ?? null);
  const match = clean.match(
    /^(?:(\p{L}[\p{L}\p{M}]*)\.?,?\s+(?:(?:de|del|di|d’|of)\s+)?)?((?:19|20)\d\d)(?:\s[гр]\.)?$/u,
  );
  if (!match) return null;
  if (match[1] === undefined) return match[2] ?? null;
  const month = monthNumber(match[1], language);
  return month === null ? null : join(match[2], month);
}

/** A line that must be dates, understood or not: short, with a year, and no words beyond what dates need. */
export function looksLikeDates(line: string, language: string | null): boolean {
  const range = rangeOf(line);
  return (
    readDateLine(line, language) !== null ||
    readPoint(range, language) !== null ||
    (range.length <= 60 && YEAR.test(range) && DASH.test(range))
  );
}

function monthNumber(name: string, language: string | null): number | null {
  const own = language === null ? null : monthIn(name, language);
  if (own !== null || (language !== null && !LANGUAGES.includes(language))) return own;
  // The page states no language, or not the one it speaks: what all languages that know the word agree on.
  const found = new Set(
    LANGUAGES.map((one) => monthIn(name, one)).filter((month) => month !== null),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The month that a full, short or shortened name means in one language. */
function monthIn(name: string, language: string): number | null {
  const months = monthNames(language);
  const exact = months.get(name);
  if (exact !== undefined) return exact;
  if (name.length < 3) return null;
  const starting = new Set(
    [...months].filter(([full]) => full.startsWith(name)).map(([, month]) => month),
  );
  return starting.size === 1 ? ([...starting][0] ?? null) : null;
}

function monthNames(language: string): Map<string, number> {
  const known = monthsOf.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const locale of Intl.DateTimeFormat.supportedLocalesOf([
    language,
    ...(VARIANTS[language] ?? []),
  ])) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month }, { month, day: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const part = format
            .formatToParts(Date.UTC(2021, index, 15))
            .find(({ type }) => type === 'month')?.value;
          if (part && /^\p{L}/u.test(part))
            names.set(part.toLowerCase().replace(/\./g, ''), index + 1);
        }
      }
    }
  }
  monthsOf.set(language, names);
  return names;
}

function join(year: string | undefined, month: number): string | null {
  return year && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

/** Compared as far as both are known: 2020 is not before 2020-05. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
