import { browser } from '#imports';
import type { Sender } from './from-own-page';
import { isUnwanted } from './is-unwanted';
import { jobs } from './load-jobs';

/** Another address in a tab of LinkedIn's: whoever wants the button finds it there, or no longer. */
export async function onTabForButton(
  tabId: number,
  change: { status?: string; url?: string },
  tab: { url?: string },
): Promise<void> {
  // The address is known only where the user allowed access.
  if (!tab.url || !/^https:\/\/([a-z]{2,3}\.)?linkedin\.com\//.test(tab.url)) return;
  if (change.status !== 'complete' && change.url === undefined) return;
  if (await isUnwanted('profileButton')) return;
  await (await jobs()).offerProfileButton(tabId);
}

/**
 * A press on the button in a page. The panel opens before anything is awaited, and only within the user's own press: where
 * the browser refuses that, a page's process spoke with our id and nobody pressed anything, and nothing is saved.
 */
export function onProfileButton(
  sender: Sender & { frameId?: number; tab?: { id?: number; windowId?: number } },
): void {
  const { id: tabId, windowId } = sender.tab ?? {};
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return;
  if (tabId === undefined || windowId === undefined) return;
  const opened = import.meta.env.FIREFOX
    ? // Its sidebar opens only from its own input handlers: the button itself says what came of it.
      Promise.resolve()
    : browser.sidePanel.open({ windowId });
  void opened.then(
    () => jobs().then((all) => all.saveFromButton(tabId)),
    () => undefined,
  );
}
