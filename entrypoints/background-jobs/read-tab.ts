import { addressOfTab } from '../../utils/browser/open-page';
import { runPageScript } from '../../utils/browser/page-script';
import { parseProfileAddress } from '../../utils/model/profile-address';
import type { Reading } from '../../utils/model/reading';
import { readingSchema } from '../../utils/model/reading-schema';

export type TabReading =
  | { status: 'read'; reading: Reading }
  /** The browser does not let Kith look there. */
  | { status: 'no-access' }
  /** The page answered something that is no reading: refused, nothing stored. */
  | { status: 'not-a-reading' };

/** How long a page that is still changing is waited for (linkedin-pages.md, section 3), and how often it is asked. */
const PATIENCE_MS = 2000;
const PAUSE_MS = 250;

/** Looks at the page in a tab. The address is the browser's word, not the page's. */
export async function readTab(tabId: number, now = () => Date.now()): Promise<TabReading> {
  const giveUpAt = now() + PATIENCE_MS;
  for (;;) {
    const outcome = await runPageScript(tabId);
    if (outcome.status === 'no-access') return { status: 'no-access' };
    const parsed = readingSchema.safeParse(outcome.value);
    if (!parsed.success) return { status: 'not-a-reading' };
    const reading = parsed.data as Reading;
    if (reading.status !== 'still-loading' || now() >= giveUpAt)
      return checkAddress(reading, tabId);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** A profile read under one address while the tab has moved to another person's is nobody's profile. */
async function checkAddress(reading: Reading, tabId: number): Promise<TabReading> {
  if (reading.status !== 'read' || reading.kind === 'conversation')
    return { status: 'read', reading };
  const address = await addressOfTab(tabId);
  const tab = address && parseProfileAddress(address);
  const read = parseProfileAddress(reading.url);
  const isSame =
    tab &&
    read &&
    ((tab.slug && tab.slug === read.slug) || (tab.memberId && tab.memberId === read.memberId));
  // A tab whose address Kith may not see gave the reading all the same: the page's own proof stands.
  if (address === null || isSame) return { status: 'read', reading };
  return {
    status: 'read',
    reading: {
      status: 'wrong-person',
      kind: 'other',
      page: 'profile',
      url: reading.url,
      layout: reading.layout,
      language: reading.language,
      notes: [],
    },
  };
}
