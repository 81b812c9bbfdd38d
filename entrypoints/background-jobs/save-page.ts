import { rememberPageState } from '../../utils/browser/page-state';
import type { Glance, SaveOutcome } from '../../utils/messages/protocol';
import { saveReading } from '../../utils/store/save-reading';
import { getSettings } from '../../utils/store/settings';
import { watchAcceptance } from './notice-acceptance';
import { listenToPage } from './page-reading';
import { readTab } from './read-tab';
import { refusalReason } from './refusal-reason';

/** Looks at the page in a tab and stores nothing. */
export async function glanceAtPage(tabId: number): Promise<Glance> {
  const outcome = await readTab(tabId);
  if (outcome.status === 'no-access') {
    return {
      status: 'refused',
      refusal: 'no-access',
      reason: { key: 'reading.refused.no-access' },
    };
  }
  if (outcome.status === 'not-a-reading') {
    return {
      status: 'refused',
      refusal: 'layout-unknown',
      reason: { key: 'reading.refused.layout-unknown' },
    };
  }
  const { reading } = outcome;
  if (reading.status !== 'read') {
    return { status: 'refused', refusal: reading.status, reason: refusalReason(reading) };
  }
  if (reading.kind === 'conversation') {
    const { other, otherProfileUrl } = reading.conversation;
    return { status: 'conversation', otherName: other, otherProfileUrl };
  }
  const { profile, notLoaded } = reading;
  return {
    status: 'profile',
    name: profile.nameClean ?? profile.name,
    url: profile.url,
    headline: profile.headline,
    notLoaded,
  };
}

/** Reads the page in a tab, saves the person, and goes on listening for sections that have not loaded. */
export async function savePage(tabId: number): Promise<SaveOutcome> {
  const { consentedAt } = await getSettings();
  if (!consentedAt) return { status: 'needs-consent' };
  const outcome = await readTab(tabId);
  if (outcome.status === 'no-access') {
    return { status: 'refused', reason: { key: 'reading.refused.no-access' } };
  }
  if (outcome.status === 'not-a-reading') {
    return { status: 'refused', reason: { key: 'reading.refused.layout-unknown' } };
  }
  const { reading } = outcome;
  if (reading.status !== 'read') return { status: 'refused', reason: refusalReason(reading) };
  if (reading.kind === 'conversation') {
    return { status: 'refused', reason: { key: 'reading.refused.conversation' } };
  }
  const acceptance = await watchAcceptance(reading.profile);
  const saved = await saveReading(reading);
  if (saved.status === 'refused') return saved;
  const { contactId, name } = saved;
  await acceptance(contactId);
  const { notLoaded, unread, url } = reading;
  await rememberPageState(tabId, { contactId, url, notLoaded, unread });
  // Reads again and goes on; the first run must not listen for somebody who is not saved. The answer does not wait for it.
  if (notLoaded.length > 0) void listenToPage(tabId, reading);
  return { status: saved.status, contactId, name, notLoaded, unread };
}
