import type { FollowUpReason } from '../model/follow-up';
import type { MessageKind } from '../model/message-kind';
import type { Touch } from '../model/touch';
import { isInboundMessage, isOutboundMessage, isTalk } from './exchange';

/** What a touch does to what was owed: done, or no longer called for. */
export interface Answered {
  completes: readonly FollowUpReason[];
  drops: readonly FollowUpReason[];
}

const WAITING: readonly FollowUpReason[] = [
  'invitation-pending',
  'no-reply-1',
  'no-reply-2',
  'let-it-rest',
];
const SILENCE: readonly FollowUpReason[] = ['keep-in-touch', 'later'];
const NOTHING: Answered = { completes: [], drops: [] };

/**
 * The reasons that a touch answers (design.md: "a logged touch completes or moves the follow-ups it answers").
 * `hopesForAnswer` as `exchangeAfter` says it of this touch: a kind word after a "not now" must not use up the later date.
 */
export function answeredBy(touch: Touch, hopesForAnswer: boolean): Answered {
  if (isTalk(touch)) {
    return completes(
      ...WAITING,
      ...SILENCE,
      'accepted-write-now',
      'answer-reply',
      'offer-times',
      'prepare-conversation',
      'how-did-it-go',
    );
  }
  if (isInboundMessage(touch)) return completes(...WAITING, ...SILENCE, 'accepted-write-now');
  if (isOutboundMessage(touch)) return answeredByWriting(touch, hopesForAnswer);
  switch (touch.type) {
    case 'invitation':
      return completes('keep-in-touch', 'later');
    case 'invitation-accepted':
      return completes('invitation-pending');
    case 'invitation-withdrawn':
      return { completes: [], drops: ['invitation-pending'] };
    case 'introduction':
      return touch.dir === 'in' ? completes(...WAITING, ...SILENCE) : completes('keep-in-touch');
    default:
      return NOTHING;
  }
}

function answeredByWriting(touch: Touch, hopesForAnswer: boolean): Answered {
  const reasons: FollowUpReason[] = [
    'accepted-write-now',
    'answer-reply',
    'no-reply-1',
    'no-reply-2',
    'let-it-rest',
    'keep-in-touch',
  ];
  if (hopesForAnswer) reasons.push('later');
  if (isThanks(touch)) reasons.push('thank', 'thank-introducer');
  else if (touch.kind === 'update') reasons.push('send-update', 'tell-introducer');
  else reasons.push('offer-times');
  if (touch.kind === 'intro_request') reasons.push('suggested-person');
  // A plain message reaches 1st degree only: whoever got one has accepted.
  if (touch.channel === 'message') reasons.push('invitation-pending');
  return completes(...reasons);
}

/** True of what an agreed conversation makes pointless: chasing, or offering times. */
export function isSettledByConversation(owed: {
  reason: FollowUpReason;
  suggests: MessageKind | null;
}): boolean {
  if (owed.reason === 'answer-reply') return owed.suggests === 'reply_times';
  return [...WAITING, 'offer-times', 'accepted-write-now'].includes(owed.reason);
}

/** The user said thanks, whether logged as such or as a message of that kind. */
export function isThanks(touch: Touch): boolean {
  return touch.dir === 'out' && (touch.type === 'thanks' || touch.kind === 'thank_you');
}

function completes(...reasons: FollowUpReason[]): Answered {
  return { completes: reasons, drops: [] };
}
