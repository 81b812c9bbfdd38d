import type { Fix } from '../model/finding';

/**
 * The body with a `replace` fix applied. `null` for fixes that need somebody else: the user (`choose`), the composer
 * (`recompose`) or the store (`remember`, `confirm`), and for offsets that do not lie in this body.
 */
export function applyFix(body: string, fix: Fix): string | null {
  if (fix.kind !== 'replace') return null;
  if (fix.start < 0 || fix.end < fix.start || fix.end > body.length) return null;
  return body.slice(0, fix.start) + fix.text + body.slice(fix.end);
}
