import { GIFT_KINDS } from '../../model/message-kind';
import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';
import { readAsks } from '../text/read-asks';
import { removeSentenceFix } from '../text/removal';

/** "Remember the smell?" calls something back to mind; nobody has to answer it. */
const REMINDER =
  /^(?:do you |you )?(?:remember|recall)\b[^?]{0,60}\?$|^(?:weißt du noch|erinnern sie sich|erinnerst du dich)[^?]{0,60}\?$/iu;

function isReminder(text: string): boolean {
  return REMINDER.test(text.trim());
}

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
          !isReminder(ask.sentence.text) &&
          (!isOffering ||
            ask.sorts.some((sort) => ['introduction', 'job', 'review', 'mentor'].includes(sort))),
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
