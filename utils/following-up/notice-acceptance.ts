import type { Contact } from '../model/contact';
import type { ConnectionDegree } from '../model/profile';
import type { Touch } from '../model/touch';
import { inOrder } from './exchange';
import type { NoticedTouch } from './notice-reply';

/**
 * The touch "invitation accepted", where a profile shows 1st degree and an invitation of the user was open: once. The
 * day is the one on which it was seen, since the page does not say when it happened.
 */
export function noticeAcceptance(
  contact: Contact,
  degreeBefore: ConnectionDegree | null,
  degreeNow: ConnectionDegree | null,
  touches: Touch[],
  now: Date,
): NoticedTouch | null {
  if (degreeNow !== 1 || degreeBefore === 1) return null;
  const last = lastInvitation(touches);
  if (!last || !isInvitationOpen(touches)) return null;
  return {
    contactId: contact.id,
    type: 'invitation-accepted',
    dir: 'in',
    at: now.toISOString(),
    kind: null,
    channel: null,
    text: null,
    facts: [],
    answer: null,
    source: 'page',
    // One invitation is accepted once, on whichever device that is seen first.
    externalId: `accepted:${last.id}`,
  };
}

/** The user has invited them, and neither was it accepted nor withdrawn. */
export function isInvitationOpen(touches: Touch[]): boolean {
  const last = lastInvitation(touches);
  return last?.type === 'invitation' && last.dir === 'out';
}

function lastInvitation(touches: Touch[]): Touch | undefined {
  return inOrder(touches).findLast((touch) => touch.type.startsWith('invitation'));
}
