import { expect } from '@playwright/test';
import { de } from '../../utils/words/de';
import { en } from '../../utils/words/en';
import { consent, openOwnPage, test } from './support/kith';
import { savePriya } from './support/priya';

/** Keeps every heading that the page has ever shown, the first view's too. */
function recordHeadings(): void {
  const shown = new Set<string>();
  Object.assign(globalThis, { shownHeadings: shown });
  new MutationObserver(() => {
    for (const heading of document.querySelectorAll('h1, h2, h3')) {
      shown.add(`${heading.closest('[inert]') ? 'first: ' : ''}${heading.textContent}`);
    }
  }).observe(document, { childList: true, subtree: true });
}

test('another language is spoken at once in every open page, and from the first paint on', async ({
  kith,
}) => {
  await consent(kith);
  await savePriya(kith);
  const options = await openOwnPage(kith, 'options.html', 'settings');
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await panel.getByRole('tab', { name: en['panel.story'] }).click();
  const was = panel.getByRole('textbox').first();
  await was.fill('a teacher');
  // Later it would be a change after which what was worked out for the popup holds no more.
  await panel.getByText('Kept.', { exact: true }).waitFor();

  const choice = options.getByLabel(en['options.language'], { exact: true });
  await choice.focus();
  await choice.selectOption({ label: 'Deutsch' });
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(
    de['options.page.settings'] as string,
  );
  await expect(options.locator('html')).toHaveAttribute('lang', 'de');
  await expect(options.getByLabel(de['options.language'] as string, { exact: true })).toBeFocused();
  // The page beside it follows, with what was typed into it.
  await expect(panel.getByRole('tab', { name: de['panel.story'] as string })).toBeVisible();
  await expect(was).toHaveValue('a teacher');

  // Once the worker has worked out what is due, the popup begins with it, in German.
  await expect
    .poll(() =>
      kith.worker.evaluate(async () => {
        const { firstLook } = await chrome.storage.session.get('firstLook');
        const { canary } = await chrome.storage.local.get('canary');
        const look = firstLook as { language: string; seq: number } | undefined;
        const isOfNow = look?.seq === (canary as { seq: number } | undefined)?.seq;
        return isOfNow ? look?.language : null;
      }),
    )
    .toBe('de');
  const popup = await kith.context.newPage();
  await popup.addInitScript(recordHeadings);
  await popup.goto(`chrome-extension://${kith.id}/popup.html`);
  await expect(popup.locator('main:not([inert])')).toContainText(de['popup.pending'] as string);
  const headings = await popup.evaluate(() => [
    ...(globalThis as unknown as { shownHeadings: Set<string> }).shownHeadings,
  ]);
  expect(headings).toContain(`first: ${de['popup.pending']}`);
  expect(headings.join('\n')).not.toContain(en['popup.pending']);

  await options.getByLabel(de['options.language'] as string, { exact: true }).selectOption('');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(en['options.page.settings']);
  await expect(popup.locator('main')).toContainText(en['popup.pending']);
});
