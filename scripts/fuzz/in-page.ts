import type { Trial } from './mutate';
import { prepareBase, tryMutant } from './mutate';

/** What runs inside the browser page: many mutants of one base in one call. */
export interface FuzzInPage {
  kithFuzz: (html: string, name: string, address: string, from: number, count: number) => Summary;
}

/** How many of each verdict, and every wrong one in full. */
export interface Summary {
  base: string;
  counts: Record<string, number>;
  missingFields: Record<string, number>;
  wrong: Trial[];
}

(globalThis as unknown as FuzzInPage).kithFuzz = (html, name, address, from, count) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = prepareBase(name, () => page.cloneNode(true) as Document, address);
  const summary: Summary = { base: name, counts: {}, missingFields: {}, wrong: [] };
  for (let seed = from; seed < from + count; seed++) {
    const trial = tryMutant(base, seed);
    const { verdict } = trial.verdict;
    summary.counts[verdict] = (summary.counts[verdict] ?? 0) + 1;
    if (trial.verdict.verdict === 'missing') {
      for (const field of trial.verdict.fields) {
        summary.missingFields[field] = (summary.missingFields[field] ?? 0) + 1;
      }
    }
    if (verdict === 'wrong') summary.wrong.push(trial);
  }
  return summary;
};
