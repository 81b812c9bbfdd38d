import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';

/** A conversation agreed or nearly so, without times to choose from. */
export const noTimes: Check = {
  id: 'no-times',
  source: 'drafting.md section 1: a known person or a yes gets two or three times',
  look(draft) {
    const { relationship, history } = draft.situation;
    const isKnown = relationship.met || history.some((entry) => entry.dir === 'in');
    if (draft.kind !== 'reply_times' && !(draft.kind === 'coffee' && isKnown)) return [];
    const days = new Set(draft.days.map((day) => day.text));
    const offered = Math.max(days.size, draft.clocks.length);
    if (offered >= 2) return [];
    // Whoever has one free hour offers that one.
    const open = draft.slots.filter((slot) => Date.parse(slot.end) > draft.asOf);
    if (offered >= 1 && open.length === 1) return [];
    // One time that they named themselves only needs a yes.
    if (draft.kind === 'reply_times' && offered === 1 && draft.slots.length === 0) return [];
    return [
      makeFinding('no-times', 'hint', { key: 'checks.noTimes' }, null, [
        { kind: 'recompose', label: { key: 'checks.fix.addTimes' }, change: 'add-times' },
      ]),
    ];
  },
};
