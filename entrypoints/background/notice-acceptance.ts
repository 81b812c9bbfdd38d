import { noticeAcceptance } from '../../utils/following-up/notice-acceptance';
import type { Profile } from '../../utils/model/profile';
import { findContactByAddress, getContact } from '../../utils/store/contacts';
import { logTouch, touchesOf } from '../../utils/store/touches';
import { refreshBadge } from './badge';

/**
 * Remembers how a profile stood before it is saved; the function that it gives, called after the save, logs that an
 * invitation was accepted where 1st degree shows that: once, however often it is seen.
 */
export async function watchAcceptance(
  profile: Pick<Profile, 'url' | 'connectionDegree'>,
): Promise<(contactId: string, now?: Date) => Promise<void>> {
  const before = await findContactByAddress(profile.url);
  return async (contactId, now = new Date()) => {
    const contact = await getContact(contactId);
    if (!contact) return;
    const accepted = noticeAcceptance(
      contact,
      before?.profile.connectionDegree ?? null,
      profile.connectionDegree,
      await touchesOf(contactId),
      now,
    );
    if (!accepted) return;
    await logTouch(accepted, now);
    await refreshBadge(now);
  };
}
