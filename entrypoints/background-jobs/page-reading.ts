import { browser } from '#imports';
import { addressOfTab } from '../../utils/browser/open-page';
import { runPageScript } from '../../utils/browser/page-script';
import { findPageState, rememberPageState } from '../../utils/browser/page-state';
import { PAGE_READING } from '../../utils/messages/protocol';
import { canonicalJson } from '../../utils/model/canonical-json';
import { parseProfileAddress } from '../../utils/model/profile-address';
import type { Reading } from '../../utils/model/reading';
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
  if (parsed.success) void addToSaved(tabId, parsed.data.reading as Reading);
}

/** Has the page read once more and goes on listening; what has come since it was `saved`, or comes later, is added. */
export async function listenToPage(tabId: number, saved: Reading): Promise<void> {
  const outcome = await runPageScript(tabId, { listen: true });
  if (outcome.status === 'no-access') return;
  const parsed = readingSchema.safeParse(outcome.value);
  if (!parsed.success || canonicalJson(parsed.data) === canonicalJson(saved)) return;
  await addToSaved(tabId, parsed.data as Reading);
}

/** Adds to the person saved from this tab; never saves anybody that the user did not save there. */
async function addToSaved(tabId: number, reading: Reading): Promise<void> {
  if (reading.status !== 'read' || reading.kind === 'conversation') return;
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
