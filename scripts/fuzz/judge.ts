import type { Reading } from '../../utils/model/reading';
import type { Effect } from './mutations';

/** What a mutant's reading is worth beside that of the page it was made from. */
export type Verdict =
  | { verdict: 'right' | 'refused' }
  | { verdict: 'missing'; fields: string[] }
  | { verdict: 'wrong'; what: string };

/** Compares field by field: equal, or missing; anything else is wrong. */
export function judge(healthy: Reading, mutant: Reading, effects: Effect[]): Verdict {
  if (mutant.status !== 'read') return { verdict: 'refused' };
  if (healthy.status !== 'read') return { verdict: 'wrong', what: 'read what must be refused' };
  if (effects.includes('other-address')) {
    return healthy.kind === 'conversation' && mutant.kind === 'conversation'
      ? { verdict: 'right' }
      : { verdict: 'wrong', what: 'wrong person: the address is somebody else’s' };
  }
  if (healthy.kind === 'conversation' || mutant.kind === 'conversation') {
    return compare(contentOf(healthy), contentOf(mutant));
  }
  if (healthy.profile.url !== mutant.profile.url) return { verdict: 'wrong', what: 'wrong person' };
  if (effects.includes('other-person-inside'))
    return { verdict: 'wrong', what: 'read a page of two people' };
  return compare(healthy.profile, mutant.profile);
}

function contentOf(reading: Extract<Reading, { status: 'read' }>): object {
  return reading.kind === 'conversation' ? reading.conversation : reading.profile;
}

function compare(healthy: object, mutant: object): Verdict {
  const missing: string[] = [];
  for (const [field, expected] of Object.entries(healthy)) {
    const problem = difference(expected, (mutant as Record<string, unknown>)[field]);
    if (problem === 'missing') missing.push(field);
    else if (problem) return { verdict: 'wrong', what: `${field}: ${problem}` };
  }
  return missing.length > 0 ? { verdict: 'missing', fields: missing } : { verdict: 'right' };
}

/** `null` = equal, `missing` = less than there was, otherwise what is wrong. */
function difference(expected: unknown, found: unknown): string | null {
  if (JSON.stringify(expected) === JSON.stringify(found)) return null;
  if (found === null || found === undefined) return 'missing';
  if (Array.isArray(expected) && Array.isArray(found)) return listDifference(expected, found);
  if (isRecord(expected) && isRecord(found)) {
    const problems = Object.keys(expected)
      // Unnamed attachments cannot be told from none: the list has no "not known".
      .filter((key) => key !== 'attachments')
      .map((key) => difference(expected[key], found[key]));
    return problems.find((problem) => problem !== null && problem !== 'missing') ?? 'missing';
  }
  return `${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`.slice(0, 300);
}

/** Entries may be missing, but an empty list says "there is none", and every entry must be one of those there were. */
function listDifference(expected: unknown[], found: unknown[]): string | null {
  if (found.length === 0) return 'said to be none';
  let from = 0;
  for (const entry of found) {
    const at = expected.findIndex((one, index) => {
      const problem = index >= from ? difference(one, entry) : 'before';
      return problem === null || problem === 'missing';
    });
    if (at === -1) return `not an entry: ${JSON.stringify(entry)}`.slice(0, 300);
    from = at + 1;
  }
  return 'missing';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
