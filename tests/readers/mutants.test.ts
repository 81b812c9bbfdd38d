// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Trial } from '../../scripts/fuzz/mutate';
import { prepareBase, tryMutant } from '../../scripts/fuzz/mutate';
import { classicPage } from '../support/pages/classic-page';
import { LEONORE, ODALYS, XOAN } from '../support/pages/people';
import { sduiPage } from '../support/pages/sdui-page';
import { addressOf, parse } from './parse';

const MUTANTS_EACH = 20;

// Hundreds in the browser: tests/e2e/reader.e2e.ts. Ten thousand and more: npm run fuzz -- --pages 10000
it.each([
  ['present design', sduiPage, ODALYS],
  ['present design', sduiPage, LEONORE],
  ['old design', classicPage, ODALYS],
  ['old design', classicPage, XOAN],
] as const)(
  '%s: no mutant gives a wrong value (%#)',
  (name, pageOf, person) => {
    const base = prepareBase(name, () => parse(pageOf(person)), addressOf(person).href);
    const trials: Trial[] = [];
    for (let seed = 1; seed <= MUTANTS_EACH; seed++) trials.push(tryMutant(base, seed));

    expect(trials.filter(({ verdict }) => verdict.verdict === 'wrong')).toEqual([]);
    // The mutants must be readable ones, or the test proves nothing.
    expect(trials.filter(({ verdict }) => verdict.verdict === 'right').length).toBeGreaterThan(
      MUTANTS_EACH / 4,
    );
  },
  120_000,
);
