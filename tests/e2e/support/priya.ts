import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { RunningKith } from '../../../scripts/launch-kith';
import { clickToolbarButton } from '../../../scripts/launch-kith';
import { PRIYA, rowsOf } from './kith';

/** The page as LinkedIn shows it to a connection: 1st degree, and to write to instead of to invite. */
export function asConnection(html: string): string {
  return html
    .replaceAll('2nd', '1st')
    .replaceAll('/preload/custom-invite/?vanityName=', '/messaging/compose/?recipient=')
    .replaceAll('Invite Priya Raghunathan to connect', 'Message Priya Raghunathan')
    .replaceAll('<span>Connect</span>', '<span>Message</span>');
}

/** Saves the person of the demonstration page with a real click on the toolbar button. */
export async function savePriya(kith: RunningKith): Promise<void> {
  const page = await kith.context.newPage();
  await page.goto(PRIYA.url);
  let popup = await clickToolbarButton(kith, page);
  const button = (name: RegExp | string) => popup.getByRole('button', { name });
  const saveName = /^(Agree and save|Save) Priya/;
  // The welcome page may come to the front in between; a user would click again.
  await expect(async () => {
    if (popup.isClosed()) popup = await clickToolbarButton(kith, page);
    const shown = button(saveName).or(button('This person'));
    await shown.waitFor({ timeout: 20_000 }).catch(async (error) => {
      await popup.close();
      throw error;
    });
  }).toPass();
  const save = button(saveName);
  const known = button('This person');
  if (await save.isVisible()) {
    await save.click();
    await expect(known).toBeVisible();
    await popup.close();
  } else {
    await popup.close();
    // Known already: the shortcut reads the page again.
    const before = (await rowsOf(kith, 'contacts'))[0]?.updatedAt;
    await kith.worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url, active: true });
      (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(
        'save-person',
        tab,
      );
    }, PRIYA.url);
    await expect.poll(async () => (await rowsOf(kith, 'contacts'))[0]?.updatedAt).not.toBe(before);
  }
  await page.close();
}

/** Shows Priya in the panel. */
export async function openPerson(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'People' }).click();
  await panel.getByText(PRIYA.name).first().click();
  await expect(panel.getByRole('heading', { name: PRIYA.name, exact: true })).toBeVisible();
}

/** Says that the conversation is with Priya, where its address is not known yet. */
export async function confirmIfAsked(notice: Locator): Promise<void> {
  const yes = notice.getByRole('button', { name: `Yes, this is ${PRIYA.name}` });
  const log = notice.getByRole('button', { name: 'Log it' });
  await expect(yes.or(log)).toBeVisible();
  if (await yes.isVisible()) await yes.click();
}

/** Why something is pending, sorted. */
export async function pendingReasons(kith: RunningKith): Promise<unknown[]> {
  const followUps = await rowsOf(kith, 'followUps');
  return followUps
    .filter((one) => one.state === 'pending')
    .map((one) => one.reason)
    .sort();
}
