import type { DraftContext } from './context';
import type { Slots } from './spans';
import { slotsOver } from './spans';

/** Slots by what they stand over and by which clauses of the story were chosen: versions differ in those alone. */
const known = new WeakMap<Slots, Map<string, Slots>>();

/** The story's slots over all others, made once for each choice of clauses. */
export function slotsForChoice(
  beneath: Slots,
  chosen: { index: number }[],
  context: DraftContext,
  make: (context: DraftContext) => Slots,
): Slots {
  const choices = known.get(beneath) ?? new Map<string, Slots>();
  known.set(beneath, choices);
  const key = chosen.map(({ index }) => index).join();
  const slots = choices.get(key) ?? slotsOver(beneath, make(context));
  choices.set(key, slots);
  return slots;
}
