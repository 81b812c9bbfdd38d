import { expect, test } from '@playwright/test';
import { OPTION_PAGES } from '../../components/settings/option-pages';
import { PRIYA } from '../e2e/support/kith';
import { backupFile } from '../proof/support/backup-file';
import { saveThousand } from '../proof/support/thousand-people';
import { byLabel, byRole, byText, click } from './support/find-by-role';
import { expectRows, launchFirefox, rowsIn } from './support/firefox';
import { startLoggingProxy } from './support/logging-proxy';
import { expectInSurface, pressInSurface } from './support/surface-steps';

test('in Firefox: a thousand people through every screen, and the proxy is asked for nothing of ours', async () => {
  const proxy = await startLoggingProxy();
  const firefox = await launchFirefox({ prefs: proxy.prefs });
  try {
    const options = await firefox.openOwn('options.html#copies');
    const input = await byLabel(options, 'Choose a backup');
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(
      await backupFile(saveThousand),
    );
    await click(options, 'button', 'Restore it');
    await byText(options, /^Restored\./);
    const page = await firefox.openLinkedIn(PRIYA.url);
    await firefox.clickToolbarButton(page);
    await pressInSurface(firefox, 'popup', `Save ${PRIYA.name}`);
    await expectInSurface(firefox, 'popup', 'This person');

    for (const hash of [...OPTION_PAGES, 'welcome']) {
      await options.evaluate((to) => {
        location.hash = to;
      }, hash);
      await byRole(options, 'main', '');
    }
    const popup = await firefox.openOwn('popup.html');
    await byRole(popup, 'region', 'Pending follow-ups');
    const panel = await firefox.openOwn('sidepanel.html');
    await byRole(panel, 'tab', 'This person');
    const tabs = await panel.$$eval('[role=tab]', (all) => all.map((one) => one.textContent ?? ''));
    for (const tab of tabs) await click(panel, 'tab', tab);
    await expectRows(panel, 'contacts', (rows) => rows.length > 1000);
    expect(await rowsIn(panel, 'touches')).not.toEqual([]);
    // The proxy does hear what is asked for.
    const probe = await firefox.browser.newPage();
    await probe.goto('http://canary.example/').catch(() => null);
    expect(proxy.asked).toContain('GET http://canary.example/');
  } finally {
    await firefox.close();
    proxy.close();
  }
  const others = proxy.asked.filter((line) => !/canary\.example/.test(line));
  expect(others.filter((line) => /linkedin|licdn/.test(line))).toEqual([]);
  // Firefox speaks to its maker by itself, with or without an add-on.
  expect(
    others.filter((line) => !/[ ./](mozilla\.(org|com|net)|firefox\.com)[:/]/.test(line)),
  ).toEqual([]);
});
