import type { FollowUpReason } from '../model/follow-up';

/** Most pressing first: somebody waits for an answer, a talk is near, thanks and promises, then what the user may start. */
const BY_URGENCY: Record<FollowUpReason, number> = {
  'answer-reply': 0,
  'offer-times': 0,
  'how-did-it-go': 1,
  'prepare-conversation': 1,
  thank: 2,
  'thank-introducer': 2,
  'my-promise': 3,
  own: 3,
  'accepted-write-now': 4,
  'send-update': 4,
  'tell-introducer': 4,
  'suggested-person': 5,
  'their-promise': 5,
  'no-reply-1': 6,
  'no-reply-2': 6,
  'invitation-pending': 7,
  'let-it-rest': 7,
  later: 8,
  'keep-in-touch': 8,
};

/** How pressing a reason is: 0 is the most. */
export function urgencyOf(reason: FollowUpReason): number {
  return BY_URGENCY[reason];
}

/** True for what only keeps a tie alive: nobody waits for it, so it needs a place of its own in a long queue. */
export function keepsAlive(reason: FollowUpReason): boolean {
  return reason === 'keep-in-touch' || reason === 'later';
}
