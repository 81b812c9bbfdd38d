import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { demoPage } from '../../scripts/demo/demo-pages';
import { clickToolbarButton, launchKith } from '../../scripts/launch-kith';
import { openOwnPage, PRIYA, rowsOf } from '../e2e/support/kith';
import { backupFile } from './support/backup-file';
import { restoreBackup, visitEveryScreen, visitPeople } from './support/every-screen';
import { readNetLog } from './support/net-log';
import { saveThousand } from './support/thousand-people';

test('a thousand people through every screen, and the browser’s own record shows no request', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kith-net-'));
  const record = join(profile, 'net-log.json');
  // The browser would open a connection to LinkedIn when the test itself goes there: it must not foresee anything.
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({
      extensions: { ui: { developer_mode: true } },
      net: { network_prediction_options: 2 },
    }),
  );
  const kith = await launchKith({
    profile,
    answer: 'nothing',
    args: [`--log-net-log=${record}`, '--net-log-capture-mode=Everything'],
  });
  await restoreBackup(kith, await backupFile(() => saveThousand()));
  const page = await kith.context.newPage();
  // Only this page of the test is answered; whatever else is asked for goes to the browser's network, and is recorded.
  await page.route(PRIYA.url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: demoPage(new URL(PRIYA.url)) ?? '',
    }),
  );
  await page.goto(PRIYA.url);
  const popup = await clickToolbarButton(kith, page);
  await popup.getByRole('button', { name: `Save ${PRIYA.name}` }).click();
  await expect(popup.getByRole('button', { name: 'This person' })).toBeVisible();
  await visitEveryScreen(kith);
  const people = await rowsOf(kith, 'contacts');
  expect(people.length).toBeGreaterThan(1000);
  const panel = await openOwnPage(kith, 'sidepanel.html');
  const some = people.slice(0, 10).map(({ id }) => String(id));
  await visitPeople(panel, some, ['person', 'draft'], async () => {});
  await kith.close();

  const asked = readNetLog(record);
  // The page of the test itself is answered inside the browser; nothing of it reaches the network.
  expect(asked.filter(({ url }) => /linkedin|licdn/.test(url))).toEqual([]);
  expect(asked.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  expect(asked.map(({ url }) => new URL(url).host).filter((host) => !isBrowsersOwn(host))).toEqual(
    [],
  );
});

/** Chromium speaks to its maker by itself, with or without an extension. */
function isBrowsersOwn(host: string): boolean {
  return /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(:\d+)?$/.test(host);
}
