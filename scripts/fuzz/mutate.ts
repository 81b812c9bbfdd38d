import type { Reading } from '../../utils/model/reading';
import { readPage } from '../../utils/readers/read-page';
import type { Verdict } from './judge';
import { judge } from './judge';
import type { Effect } from './mutations';
import { MUTATIONS } from './mutations';
import { seededRandom } from './random';

/** A page to make mutants from. */
export interface Base {
  name: string;
  /** A page of one's own to break. */
  fresh: () => Document;
  address: string;
  healthy: Reading;
}

/** A mutant, what was done to it and what came of reading it. */
export interface Trial {
  base: string;
  seed: number;
  mutations: string[];
  verdict: Verdict;
}

/** Reads the healthy page, for mutants to be compared with. */
export function prepareBase(name: string, fresh: () => Document, address: string): Base {
  return { name, fresh, address, healthy: readPage(fresh(), new URL(address)) };
}

/** Makes the mutant of a seed (one to three mutations), reads and judges it. An exception is a wrong value. */
export function tryMutant(base: Base, seed: number): Trial {
  const random = seededRandom(seed);
  const patient = {
    page: base.fresh(),
    address: new URL(base.address),
    random,
  };
  const names = Object.keys(MUTATIONS);
  const mutations: string[] = [];
  const effects: Effect[] = [];
  for (let count = 1 + random.below(3); count > 0; count--) {
    const name = random.pick(names) ?? '';
    mutations.push(name);
    const effect = MUTATIONS[name]?.(patient);
    if (effect) effects.push(effect);
  }
  return { base: base.name, seed, mutations, verdict: readAndJudge(base, patient, effects) };
}

function readAndJudge(
  base: Base,
  patient: { page: Document; address: URL },
  effects: Effect[],
): Verdict {
  try {
    return judge(base.healthy, readPage(patient.page, patient.address), effects);
  } catch (error) {
    return {
      verdict: 'wrong',
      what: `exception: ${error instanceof Error ? error.stack : String(error)}`,
    };
  }
}
