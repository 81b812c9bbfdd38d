import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ProfileReading } from '../../utils/model/reading';
import { readingSchema } from '../../utils/model/reading-schema';
import { saveReading } from '../../utils/store/save-reading';
import { giveConsent } from '../../utils/store/settings';
import { openOwnPage, rowsOf, test } from '../e2e/support/kith';
import { tellStory, wroteTo } from '../support/people';
import { backupFile } from './support/backup-file';
import { restoreBackup, visitEveryScreen, visitPeople } from './support/every-screen';
import { hostileReadings } from './support/hostile-profiles';

/** Enough for every run of the tests; `KITH_HOSTILE=2000 npm run prove -- hostile` for all of them. */
const COUNT = Number(process.env.KITH_HOSTILE ?? 40);
const SEED = Number(process.env.KITH_SEED ?? 20261122);
const LONG_AGO = '2026-10-01T09:00:00.000Z';
const SECONDS_EACH = 2;

test(`${COUNT} hostile profiles through every screen: nothing runs, nothing hides, no strange link`, async ({
  kith,
}) => {
  test.setTimeout(60_000 + COUNT * SECONDS_EACH * 1000);
  const harm: string[] = [];
  kith.context.on('dialog', (dialog) => {
    harm.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  kith.context.on('console', (message) => {
    if (/Content.Security.Policy|TrustedHTML/i.test(message.text())) harm.push(message.text());
  });
  kith.context.on('request', (request) => {
    if (/^(https?|ws|data:text)/.test(request.url())) harm.push(`request: ${request.url()}`);
  });
  await kith.context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as { kithRan?: unknown }).kithRan =
        `report: ${event.violatedDirective} ${event.blockedURI}`;
    });
  });
  await restoreBackup(kith, await backupFile(() => saveAll(hostileReadings(COUNT, SEED))));
  const people = await rowsOf(kith, 'contacts');
  expect(people.length).toBeGreaterThan(COUNT * 0.9);

  await visitEveryScreen(kith);
  const popup = await openOwnPage(kith, 'popup.html');
  await popup.getByRole('list', { name: 'Overdue' }).waitFor();
  harm.push(...(await harmIn(popup)));
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await visitPeople(
    panel,
    people.map(({ id }) => String(id)),
    ['person', 'draft'],
    async (id, view) => {
      for (const closed of await panel.getByRole('button', { expanded: false }).all()) {
        if ((await closed.getAttribute('aria-haspopup')) === null) await closed.click();
      }
      harm.push(...(await harmIn(panel)).map((what) => `${id} ${view}: ${what}`));
    },
  );
  expect(harm).toEqual([]);
});

/** As the background does: what the schema refuses is not saved, what it lets through is. */
async function saveAll(readings: ProfileReading[]): Promise<void> {
  await giveConsent();
  await tellStory();
  for (const [index, reading] of readings.entries()) {
    const parsed = readingSchema.safeParse(JSON.parse(JSON.stringify(reading)));
    if (!parsed.success) continue;
    const saved = await saveReading(parsed.data as ProfileReading);
    if (saved.status !== 'refused' && index % 3 === 0) await wroteTo(saved.contactId, LONG_AGO);
  }
}

/** What a page shows that page text must never bring about. */
async function harmIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const ran = (globalThis as { kithRan?: unknown }).kithRan;
    if (ran !== undefined) found.push(`ran: ${ran}`);
    for (const element of document.body.querySelectorAll(
      'script:not([src]), iframe, object, embed, base, meta, style, img, math, form[action]',
    )) {
      found.push(`element: ${element.outerHTML.slice(0, 120)}`);
    }
    for (const element of document.body.querySelectorAll('[href], [src], [action], [formaction]')) {
      for (const name of ['href', 'src', 'action', 'formaction']) {
        const value = element.getAttribute(name);
        if (value === null || /^(https:\/\/|mailto:|tel:|#|\/[^/])/.test(value)) continue;
        if (element.localName === 'script' || element.localName === 'link') continue;
        found.push(`${name}: ${value.slice(0, 120)}`);
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const attribute of element.attributes) {
        if (attribute.name.startsWith('on')) found.push(`handler: ${attribute.name}`);
      }
    }
    const fields = [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    );
    // What is there for the layout alone (the underlines below a draft) may carry a zero-width space.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('[aria-hidden=true]')) texts.push(node.nodeValue ?? '');
    }
    const shown = [...texts, ...fields].join('\n');
    const hidden = shown.match(/[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\u200B\uFEFF]/u);
    if (hidden) {
      const at = shown.indexOf(hidden[0]);
      found.push(
        `hidden character U+${hidden[0].codePointAt(0)?.toString(16)} in ${JSON.stringify(shown.slice(Math.max(0, at - 30), at + 30))}`,
      );
    }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) {
      found.push('wider than the window');
    }
    return found;
  });
}
