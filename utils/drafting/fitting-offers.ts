import { oncePer } from '../model/once-per';
import type { DraftContext } from './context';
import { sharedStems } from './stems';

/**
 * Which of the user's offers an offering may name, as indices into their list: where the reader said what they need, only what
 * speaks of that. "You need somebody for Friday. I could proofread …" would offer something nobody asked for.
 */
export const fittingOffers = oncePer((context: DraftContext): number[] => {
  const { situation, usable } = context;
  const all = situation.user.offers.flatMap((_, index) =>
    usable.has(`offer:${index}`) ? [index] : [],
  );
  if (situation.intent.kind !== 'offering') return all;
  const needs = neededOf(context);
  const fitting = all.filter((index) =>
    needs.some((need) => sharedStems(situation.user.offers[index] ?? '', need) > 0),
  );
  return fitting.length > 0 ? fitting : all;
});

/** What the reader said they need and none of the user's offers speaks of; `null` where one does, or nothing is needed. */
export function unmetNeed(context: DraftContext): string | null {
  const { offers } = context.situation.user;
  const needs = neededOf(context);
  const isMet = fittingOffers(context).some((index) =>
    needs.some((need) => sharedStems(offers[index] ?? '', need) > 0),
  );
  return isMet ? null : (needs[0] ?? null);
}

function neededOf({ ground }: DraftContext): string[] {
  return ground.flatMap(({ kind, values }) =>
    kind === 'need' && values.clause ? [values.clause] : [],
  );
}
