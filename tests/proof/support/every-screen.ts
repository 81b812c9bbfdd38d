import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { OPTION_PAGES } from '../../../components/settings/option-pages';
import type { RunningKith } from '../../../scripts/launch-kith';
import { openOwnPage } from '../../e2e/support/kith';

/** Restores a backup as a user does, and waits until it is there. */
export async function restoreBackup(kith: RunningKith, file: string): Promise<void> {
  const options = await openOwnPage(kith, 'options.html', 'copies');
  await options.getByLabel('Choose a backup').setInputFiles(file);
  await options.getByRole('button', { name: 'Restore it' }).click();
  await expect(options.getByText(/^Restored\./)).toBeVisible({ timeout: 240_000 });
  await options.close();
}

/** Opens everything that can be opened without a person: popup, each view of the panel, each page of the options. */
export async function visitEveryScreen(kith: RunningKith): Promise<void> {
  const popup = await openOwnPage(kith, 'popup.html');
  await popup.getByRole('region', { name: 'Pending follow-ups' }).waitFor();
  await popup.close();
  const panel = await openOwnPage(kith, 'sidepanel.html');
  for (const tab of await panel.getByRole('tab').all()) {
    await tab.click();
    await settled(panel);
  }
  await panel.close();
  for (const page of [...OPTION_PAGES, 'welcome']) {
    const options = await openOwnPage(kith, 'options.html', page);
    await options.getByRole('heading', { level: 1 }).first().waitFor();
    await settled(options);
    await options.close();
  }
}

/** Shows people one after the other in the panel: who they are, then their draft. `after` looks at each. */
export async function visitPeople(
  panel: Page,
  ids: string[],
  views: readonly ('person' | 'draft')[],
  after: (id: string, view: string) => Promise<void>,
): Promise<void> {
  for (const id of ids) {
    for (const view of views) {
      await panel.evaluate(
        ([contactId, wanted]) =>
          chrome.storage.session.set({
            panelRequest: { view: wanted, contactId, kind: null, askedAt: Date.now() },
          }),
        [id, view] as const,
      );
      await expect
        .poll(() =>
          panel.evaluate(async () => {
            const left = await chrome.storage.session.get('panelRequest');
            return 'panelRequest' in left;
          }),
        )
        .toBe(false);
      await settled(panel);
      await after(id, view);
    }
  }
}

/** Waits until the page has drawn what it had to draw: nothing says that it is loading. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await expect(page.getByRole('status').filter({ hasText: /^(Opening|Loading)/ })).toHaveCount(0);
}
