import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningKith } from '../../scripts/launch-kith';
import { launchKith } from '../../scripts/launch-kith';
import { FROZEN } from './support/frozen';
import { consent, openOwnPage, rowsOf } from './support/kith';

test('what was typed survives the closing of the panel and the killing of the browser', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kith-drafts-'));
  let kith = await launchKith({ profile, answer: () => null });
  await consent(kith);
  const options = await openOwnPage(kith, 'options.html', 'copies');
  await options.locator('input[type=file]').setInputFiles(join(FROZEN, 'backup-1.zip'));
  await options.getByRole('button', { name: 'Restore it' }).click();
  await expect(options.getByText(/^Restored\./)).toBeVisible();
  await options.close();

  const panel = await openDraft(kith);
  await type(panel, ' Closed at once.');
  // No waiting for the autosave: the panel goes in the same instant.
  await panel.close();
  const again = await openDraft(kith);
  await expect(textOf(again)).toHaveValue(/Closed at once\.$/);

  await type(again, ' Killed a moment later.');
  await expect
    .poll(async () => JSON.stringify(await rowsOf(kith, 'drafts')))
    .toContain('Killed a moment later.');
  await kill(kith);
  kith = await launchKith({ profile, answer: () => null });
  const revived = await openDraft(kith);
  await expect(textOf(revived)).toHaveValue(/Closed at once\. Killed a moment later\.$/);

  await kith.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function openDraft(kith: RunningKith): Promise<Page> {
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await panel.getByRole('tab', { name: 'People' }).click();
  await panel.getByText('Bao Lindgren').first().click();
  await panel.getByRole('tab', { name: 'Draft' }).click();
  await expect(textOf(panel)).toBeVisible();
  return panel;
}

function textOf(panel: Page) {
  return panel.getByRole('textbox', { name: /message|text/i }).first();
}

async function type(panel: Page, text: string): Promise<void> {
  await textOf(panel).press('ControlOrMeta+End');
  await textOf(panel).pressSequentially(text);
}

/** SIGKILL to the browser's own process: nothing is told, nothing is flushed. */
async function kill(kith: RunningKith): Promise<void> {
  const { processInfo } = await kith.cdp.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  const gone = new Promise((resolve) => kith.context.once('close', resolve));
  process.kill(browser?.id ?? 0, 'SIGKILL');
  await gone;
}
