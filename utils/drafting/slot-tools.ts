import type { DraftContext } from './context';
import type { Said, Slots } from './spans';

/** Words with the facts they rest on; nothing where there are no words. */
export function said(text: string | null | undefined, ...facts: string[]): Said | undefined {
  return text ? { text, facts } : undefined;
}

/** The last gate: whatever rests on a fact that is off, private or quarantined is not there. */
export function onlyUsable(slots: Slots, { usable }: DraftContext): Slots {
  return Object.fromEntries(
    Object.entries(slots).filter(([, value]) => value?.facts.every((id) => usable.has(id))),
  );
}

/** The availability that each offered time comes from, as fact ids. */
export function slotIds({ situation, slots }: DraftContext): string[] {
  return slots.flatMap((slot) => {
    const index = situation.availability.findIndex(
      (own) =>
        Date.parse(own.start) <= Date.parse(slot.start) &&
        Date.parse(slot.start) < Date.parse(own.end),
    );
    return index < 0 ? [] : [`slot:${index}`];
  });
}
