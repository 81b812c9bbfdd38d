import type { Finding, Fix, Severity } from '../../model/finding';
import type { Phrase } from '../../model/phrase';

/** A finding about a place in the body, or about the whole when no place is given. */
export function makeFinding(
  id: string,
  severity: Severity,
  message: Phrase,
  place: { start: number; end: number } | null = null,
  fixes: Fix[] = [],
): Finding {
  return { id, severity, message, start: place?.start ?? 0, end: place?.end ?? 0, fixes };
}
