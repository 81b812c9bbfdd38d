import { browser } from '#imports';

/** Ink on a quiet ground; the badge informs, it does not shout. */
const DUE_COLOUR = '#9a3f1d';
const TICK_COLOUR = '#1f6f54';

/** Shows how many follow-ups are due; nothing at all when none is. */
export async function showDueCount(count: number): Promise<void> {
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  // Carried out in this order, asked for in one go.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: DUE_COLOUR }),
    browser.action.setBadgeText({ text }),
  ]);
}

/** Answers a keyboard save on one tab with a tick; the tab's next navigation clears it. */
export async function showSavedTick(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: TICK_COLOUR, tabId });
  await browser.action.setBadgeText({ text: '✓', tabId });
}

/** Answers a save that was refused; the popup says why. */
export async function showRefusedMark(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: DUE_COLOUR, tabId });
  await browser.action.setBadgeText({ text: '?', tabId });
}
