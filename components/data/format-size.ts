import { dateLocale } from '../../utils/words/format-day';
import { currentLanguage } from '../../utils/words/translate';

/** A size in bytes as one says it: "340 kB", "1.2 MB". */
export function formatSize(bytes: number): string {
  const [unit, size] =
    bytes >= 1_000_000 ? (['megabyte', 1_000_000] as const) : (['kilobyte', 1000] as const);
  return new Intl.NumberFormat(currentLanguage(), {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes >= 10 * size ? 0 : 1,
  }).format(bytes / size);
}

/** An instant (ISO 8601 UTC) as day and time on the user's own clock. */
export function formatMoment(at: string): string {
  return new Date(at).toLocaleString(dateLocale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
