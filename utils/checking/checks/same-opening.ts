import type { Check } from '../check';
import { introOf, openingOf, prepareSent } from '../prepare-sent';
import { makeFinding } from '../text/make-finding';

/** The same first words as in a message sent lately. */
export const sameOpening: Check = {
  id: 'same-opening',
  source: 'drafting.md section 6 [S9]',
  look(draft) {
    const { user, person } = draft.situation;
    const opening = openingOf(draft.body, [person?.name ?? '']);
    if (!opening) return [];
    const { recent } = prepareSent(user.sentLog, introOf(user));
    const same = recent.find((sent) => sent.opening === opening);
    if (!same) return [];
    const first = draft.sentences.find((sentence) => sentence.role === 'text');
    return [
      makeFinding(
        'same-opening',
        'warn',
        { key: 'checks.sameOpening', values: { x: same.to } },
        first ?? null,
        [{ kind: 'recompose', label: { key: 'checks.fix.otherOpening' }, change: 'other-opening' }],
      ),
    ];
  },
};
