import { expect } from '@playwright/test';
import { readPagesInBrowser } from '../../scripts/read-page/in-browser';
import type { Reading } from '../../utils/model/reading';
import { saveReading } from '../../utils/store/save-reading';
import { giveConsent } from '../../utils/store/settings';
import { openOwnPage, rowsOf, test } from '../e2e/support/kith';
import { tellStory, wroteTo } from '../support/people';
import { backupFile } from './support/backup-file';
import { restoreBackup } from './support/every-screen';
import { harmIn, watchForHarm } from './support/find-harm';
import { hostilePage } from './support/hostile-pages';
import type { HostilePerson } from './support/hostile-profiles';
import { hostilePeople, rawContactDetails, rawReading } from './support/hostile-profiles';
import * as screens from './support/hostile-screens';
import { walkPeople } from './support/walk-people';

/** Enough for every run of the tests; `npm run hostile` takes 2,000. */
const COUNT = Number(process.env.KITH_HOSTILE ?? 40);
const FROM = Number(process.env.KITH_HOSTILE_FROM ?? 0);
const SEED = Number(process.env.KITH_SEED ?? 20261122);
/** As many as one browser shows before the next begins afresh: whoever is saved besides is weighed for every draft. */
const AT_A_TIME = 50;
const STRANGERS_FROM = 100_000;
const LONG_AGO = '2026-10-01T09:00:00.000Z';
/** For a machine that is busy with other things: at rest it is a tenth. */
const SECONDS_EACH = 4;
/** What takes longer hangs, and is said to. */
const SCREEN_MS = 180_000;

for (let first = FROM; first < FROM + COUNT; first += AT_A_TIME) {
  const people = hostilePeople(SEED, first, Math.min(AT_A_TIME, FROM + COUNT - first));
  const last = first + people.length - 1;

  test.describe(() => {
    test.use({ pages: {} });
    test(`hostile profiles ${first} to ${last} through every screen: nothing runs, nothing hides, no strange link`, async ({
      kith,
    }) => {
      const walkMs = SCREEN_MS + people.length * SECONDS_EACH * 1000;
      test.setTimeout(walkMs + 10 * SCREEN_MS);
      const pages = people.map((person, index) => hostilePage(person, first + index));
      const read = await test.step('read by the page script', () =>
        readPagesInBrowser(pages, { runsScripts: false }));
      const harm = await watchForHarm(kith);
      // A screen that hangs or breaks is harm as well, and the others are looked at all the same.
      const step = async (name: string, look: () => Promise<string[]>, timeout = SCREEN_MS) => {
        const found = await test
          .step(name, look, { timeout })
          .catch((error: Error) => [`${name}: ${error.message}`]);
        // Said at once: a run of thousands takes an hour.
        for (const what of found) console.error(what);
        harm.push(...found);
      };
      await test.step('restored from a backup', async () => {
        const readings = read.map(({ reading }) => reading);
        await restoreBackup(kith, await backupFile(() => saveAll(people, readings)));
      });
      const contacts = (await rowsOf(kith, 'contacts')).map(({ id, name }) => ({
        id: String(id),
        name: String(name),
      }));
      expect(contacts.length).toBeGreaterThan(people.length * 0.95);

      await step('popup', () => screens.inPopup(kith));
      const panel = await openOwnPage(kith, 'sidepanel.html');
      await panel.getByRole('tab', { name: 'Draft' }).click();
      await step('person and draft', () => walkPeople(panel, contacts), walkMs);
      await step('what is stored', () => screens.inRecord(panel));
      await step('people', () => screens.inPeopleList(panel, people.slice(0, 5)));
      await step('today, story, progress', () => screens.inPanelTabs(panel));
      await step('printable page', () => screens.inPrintablePage(kith, panel));
      const options = await openOwnPage(kith, 'options.html', 'copies');
      await step('exports', () => screens.inExports(options, contacts.length));
      await step('archive', () => screens.inArchive(options, people));
      await step('options', () => screens.inOptions(options));
      // Last: a second connection to the browser takes every later download.
      for (const isNamed of [true, false]) {
        const index = read.findLastIndex(({ reading }) => hasName(reading) === isNamed);
        const person = people[index];
        if (!person) continue;
        const page = hostilePage(
          { ...person, slug: `hostile-${STRANGERS_FROM + first + index}` },
          first + index,
        );
        const whose = isNamed
          ? `of ${person.slug}`
          : `of ${person.slug}, whose name cannot be read`;
        await step(`popup over the page ${whose}`, () => screens.inPopupOverPage(kith, page));
      }
      harm.push(...(await harmIn(panel, 'panel, at the end')));
      expect(harm).toEqual([]);
    });
  });
}

/**
 * As the background does. Three of four are kept as the page script read them; the fourth, and whoever it refused, as if
 * it cleaned nothing; the contact details always.
 */
async function saveAll(people: HostilePerson[], readings: Reading[]): Promise<void> {
  await giveConsent();
  await tellStory();
  for (const [index, person] of people.entries()) {
    const read = index % 4 === 3 ? null : readings[index];
    let saved = await saveReading(read);
    if (saved.status === 'refused') saved = await saveReading(inJson(rawReading(person)));
    await saveReading(inJson(rawContactDetails(person)));
    if (saved.status !== 'refused' && index % 3 === 0) await wroteTo(saved.contactId, LONG_AGO);
  }
}

function hasName(reading: Reading): boolean {
  return reading.status === 'read' && reading.kind === 'profile' && reading.profile.name !== null;
}

/** As it comes to the background: over a message. */
function inJson(reading: Reading): unknown {
  return JSON.parse(JSON.stringify(reading));
}
