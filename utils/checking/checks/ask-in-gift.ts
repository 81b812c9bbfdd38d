import { GIFT_KINDS } from '../../model/message-kind';
import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';
import { readAsks } from '../text/read-asks';
import { removeSentenceFix } from '../text/removal';

/** A request inside a message that was meant to give. */
export const askInGift: Check = {
  id: 'ask-in-gift',
  source: 'drafting.md sections 4 and 6: thanks, update and appreciation have no ask',
  look(draft) {
    const isOffering = draft.kind === 'offering';
    if (!GIFT_KINDS.includes(draft.kind) && !isOffering) return [];
    return readAsks(draft)
      .filter(
        (ask) =>
          !isOffering ||
          ask.sorts.some((sort) => ['introduction', 'job', 'review', 'mentor'].includes(sort)),
      )
      .map(({ sentence }) =>
        makeFinding(
          'ask-in-gift',
          'warn',
          { key: 'checks.askInGift' },
          sentence,
          removeSentenceFix(draft, sentence.start, sentence.end),
        ),
      );
  },
};
