import { Dexie } from 'dexie';
import type { Profile } from '../../utils/model/profile';
import type { Touch } from '../../utils/model/touch';
import { db } from '../../utils/store/database';
import type { StoreState } from '../../utils/store/open-store';
import { openStore } from '../../utils/store/open-store';
import { addPersona } from '../../utils/store/personas';
import { saveSettings } from '../../utils/store/settings';
import { takeSnapshot } from '../../utils/store/snapshots';
import { logTouch } from '../../utils/store/touches';
import { currentLanguage } from '../../utils/words/translate';
import { memoryKeeping } from '../support/memory-keeping';
import { OLUWASEUN, savePerson, tellStory } from '../support/people';

const DAY = 86_400_000;
const LONG_NAME =
  'Prof. Dr. Maximiliana Alexandra Freifrau von Hohenstein-Wartenberg zu Lichtenfels';
const RTL_NAME = 'ליאת בן־דוד';

/** How the store stands for the screen of this story. */
export let opened: StoreState | null = null;

/** An empty store; the consent given, unless it is the first run that is shown. */
export async function emptyStore({ consented = true } = {}): Promise<void> {
  db.close({ disableAutoOpen: false });
  await db.delete({ disableAutoOpen: false });
  opened = await openStore(memoryKeeping());
  await saveSettings({
    language: currentLanguage(),
    ...(consented ? { consentedAt: new Date().toISOString(), firstRunDone: true } : {}),
  });
}

/** Copies of the store in this browser, so many hours ago. */
export async function withCopies(...hoursAgo: number[]): Promise<void> {
  await fewPeople();
  for (const hours of hoursAgo) await takeSnapshot(new Date(Date.now() - hours * 3_600_000));
}

/** A store that cannot be opened. */
export function brokenStore(): void {
  opened = { status: 'failed', reason: { key: 'store.cannotOpen' } };
}

/** A store that is open and does not answer: whatever is asked of it waits behind a transaction that never ends. */
export async function slowStore(): Promise<void> {
  await emptyStore();
  await new Promise<void>((resolve) => {
    void db.transaction('rw', db.tables, async () => {
      resolve();
      await Dexie.waitFor(new Promise(() => {}));
    });
  });
}

/** Somebody with a plain page. */
export function colleague(index: number): Partial<Profile> {
  const [name, title, company] = COLLEAGUES[index % COLLEAGUES.length] as [string, string, string];
  const unique = index < COLLEAGUES.length ? name : `${name} ${index}`;
  return {
    ...OLUWASEUN,
    name: unique,
    nameClean: unique,
    headline: `${title} at ${company}`,
    currentTitle: title,
    currentCompany: company,
    connectionDegree: index % 3 === 0 ? 1 : 2,
  };
}

const COLLEAGUES = [
  ['Oluwaseun Adeyemi-Brandt', 'Mobility planner', 'Quellenau Transit'],
  ['Dagny Lundresnoy', 'Bookbinder', 'Halvorsrud Bindery'],
  ['Kenji Holsigan', 'Editor at large', 'Larkspur'],
  ['Mbali Okonquist', 'Head of operations', 'Fjordkanten Bank'],
];

const LONG: Partial<Profile> = {
  ...OLUWASEUN,
  name: LONG_NAME,
  nameClean: LONG_NAME,
  headline:
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwaltungsbeauftragte at the Interregional Association for Rural Accessibility, Mobility-as-a-Service and Everything Else That Fits into Two Hundred and Twenty Characters',
  location: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Wales',
  currentTitle: 'Senior Vice President of Interdepartmental Communication Infrastructure',
  currentCompany: 'Interregional Association for Rural Accessibility and Mobility-as-a-Service',
  about: `${'A sentence that goes on for a while, because the person had a lot to say. '.repeat(12)}`,
};

const RIGHT_TO_LEFT: Partial<Profile> = {
  ...OLUWASEUN,
  name: RTL_NAME,
  nameClean: RTL_NAME,
  headline: 'مخططة نقل في بلدية الميناء',
  location: 'حيفا',
  currentTitle: 'مخططة نقل',
  currentCompany: 'بلدية الميناء',
  about: 'أرسم خرائط للحافلات التي لا تأتي.',
};

export const saveLong = () => savePerson('long-name', LONG);
export const saveRightToLeft = () => savePerson('right-to-left', RIGHT_TO_LEFT);

/** What happened between the user and somebody, so many days ago. */
export async function happened(
  contactId: string,
  daysAgo: number,
  touch: Partial<Touch> & Pick<Touch, 'type' | 'dir'>,
): Promise<void> {
  const at = new Date(Date.now() - daysAgo * DAY);
  await logTouch(
    {
      contactId,
      at: at.toISOString(),
      kind: touch.dir === 'out' && touch.type === 'message' ? 'informational_interview' : null,
      channel: 'message',
      text: null,
      facts: [],
      answer: null,
      source: 'you',
      externalId: null,
      ...touch,
    },
    at,
  );
}

/** Four people, each at another point: written to, answered, talked, saved alone. */
export async function fewPeople(): Promise<string[]> {
  await emptyStore();
  await tellStory();
  await addPersona({
    name: 'Somebody who made the same change',
    kind: 'former',
    who: 'A planner who did something else before',
    why: 'They know which doors were open.',
    ask: 'What surprised them most in the first year',
    offer: 'Maps of bus deserts',
    gather: 'The regional transport forum',
  });
  const ids = [];
  for (let index = 0; index < 4; index += 1) {
    ids.push(await savePerson(`colleague-${index}`, colleague(index)));
  }
  const [first = '', second = '', third = ''] = ids;
  await happened(first, 21, {
    type: 'message',
    dir: 'out',
    text: 'Hello, could I ask you how you moved into planning?',
  });
  await happened(second, 12, { type: 'message', dir: 'out' });
  await happened(second, 2, { type: 'reply', dir: 'in', answer: 'yes', text: 'Gladly. When?' });
  await happened(third, 30, { type: 'invitation', dir: 'out' });
  await happened(third, 25, { type: 'invitation-accepted', dir: 'in' });
  await happened(third, 24, { type: 'message', dir: 'out' });
  await happened(third, 20, { type: 'reply', dir: 'in', answer: 'yes' });
  await happened(third, 2, { type: 'call', dir: 'out' });
  return ids;
}

/** As many as fill the lists, all of them owed something. */
export async function manyPeople(): Promise<void> {
  await emptyStore();
  await tellStory();
  for (let index = 0; index < 40; index += 1) {
    const id = await savePerson(`many-${index}`, colleague(index));
    await happened(id, 8 + index, { type: 'message', dir: 'out' });
  }
}

/** Somebody with a very long name and one written from right to left, both owed something. */
export async function unusualNames(): Promise<string[]> {
  await emptyStore();
  await tellStory();
  const ids = [await saveLong(), await saveRightToLeft()];
  for (const id of ids) await happened(id, 14, { type: 'message', dir: 'out' });
  return ids;
}
