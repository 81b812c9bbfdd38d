import type { Fact } from '../model/fact';
import type { Situation } from '../model/situation';
import { findCommonGround } from './common-ground';

/** Organisations where both were and of which the user has not yet said that they worked together there. */
export function sharedEmployers(situation: Situation, facts: Fact[]): string[] {
  const ground = findCommonGround(situation, facts);
  const together = new Set(
    ground.flatMap(({ kind, values }) => (kind === 'worked-together' ? [values.org] : [])),
  );
  const shared = ground.flatMap(({ kind, values }) =>
    (kind === 'employer' || kind === 'employer-overlap') && values.org ? [values.org] : [],
  );
  return [...new Set(shared)].filter((org) => !together.has(org));
}
