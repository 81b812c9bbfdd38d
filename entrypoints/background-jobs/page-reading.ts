import { browser } from '#imports';
import { addressOfTab } from '../../utils/browser/open-page';
import { findPageState, rememberPageState } from '../../utils/browser/page-state';
import { PAGE_READING } from '../../utils/messages/protocol';
import { parseProfileAddress } from '../../utils/model/profile-address';
import type { ProfileReading } from '../../utils/model/reading';
import { readingSchema } from '../../utils/model/reading-schema';
import { saveReading } from '../../utils/store/save-reading';
import { z } from '../../utils/zod';
import type { Sender } from '../background/from-own-page';
import { watchAcceptance } from './notice-acceptance';

const messageSchema = z.object({ type: z.literal(PAGE_READING), reading: readingSchema });

/** Takes what the listening page script sends: sections that have loaded since the person was saved. */
export function onPageReading(message: unknown, sender: Sender): undefined {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined) return;
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) return;
  const { reading } = parsed.data;
  if (reading.status === 'read' && reading.kind !== 'conversation') {
    void addToSaved(tabId, reading as ProfileReading);
  }
}

/** Adds to the person saved from this tab; never saves anybody that the user did not save there. */
async function addToSaved(tabId: number, reading: ProfileReading): Promise<void> {
  const state = await findPageState(tabId);
  const address = await addressOfTab(tabId);
  if (!state?.contactId || !isSamePerson(state.url, reading.url)) return;
  if (address !== null && !isSamePerson(address, reading.url)) return;
  const acceptance = await watchAcceptance(reading.profile);
  const saved = await saveReading(reading);
  if (saved.status === 'refused' || saved.contactId !== state.contactId) return;
  await acceptance(saved.contactId);
  const { notLoaded, unread } = reading;
  await rememberPageState(tabId, { ...state, notLoaded, unread });
}

function isSamePerson(one: string, other: string): boolean {
  const a = parseProfileAddress(one);
  const b = parseProfileAddress(other);
  if (!a || !b) return false;
  return (
    (a.slug !== null && a.slug === b.slug) || (a.memberId !== null && a.memberId === b.memberId)
  );
}
