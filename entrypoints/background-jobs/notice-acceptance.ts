import { addressOfTab } from '../../utils/browser/open-page';
import { isInvitationOpen, noticeAcceptance } from '../../utils/following-up/notice-acceptance';
import type { ThreadLook } from '../../utils/messages/protocol';
import type { Profile } from '../../utils/model/profile';
import { findContactByAddress, getContact } from '../../utils/store/contacts';
import { wasRemoved } from '../../utils/store/noticed';
import { logTouch, touchesOf } from '../../utils/store/touches';
import { twoParts } from '../background/two-parts';
import { readTab } from './read-tab';

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
    await twoParts().refreshBadge?.(now);
  };
}

/**
 * Looks whether the profile in front shows that they accepted an invitation, and logs it, once. The page is read only
 * where it is that of a contact whose invitation is open; nothing else of it is kept.
 */
export async function lookForAcceptance(tabId: number, now = new Date()): Promise<ThreadLook> {
  const contact = await findContactByAddress((await addressOfTab(tabId)) ?? '');
  if (!contact || contact.about.ratherNot) return { status: 'nothing' };
  const touches = await touchesOf(contact.id);
  const { id: contactId, name, profile } = contact;
  if (profile.connectionDegree === 1 || !isInvitationOpen(touches)) return { status: 'nothing' };
  const outcome = await readTab(tabId);
  if (outcome.status !== 'read') return { status: 'nothing' };
  const { reading } = outcome;
  if (reading.status !== 'read' || reading.kind === 'conversation') return { status: 'nothing' };
  const shown = await findContactByAddress(reading.profile.url);
  if (shown?.id !== contactId) return { status: 'nothing' };
  const accepted = noticeAcceptance(contact, null, reading.profile.connectionDegree, touches, now);
  // Taken back once, it is not logged again by looking.
  if (!accepted || (await wasRemoved(accepted.externalId ?? ''))) return { status: 'nothing' };
  const logged = await logTouch(accepted, now);
  await twoParts().refreshBadge?.(now);
  if (!logged?.isNew) return { status: 'nothing' };
  return { status: 'accepted', contactId, name, touchId: logged.touch.id };
}
