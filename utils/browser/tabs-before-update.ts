import { browser } from '#imports';

const KEY = 'tabsBeforeUpdate';

/** Notes which tabs are open now, right after an update: a page script that runs in one of them is an orphan. */
export async function rememberTabsBeforeUpdate(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await browser.storage.session.set({
    [KEY]: tabs.flatMap(({ id }) => (id === undefined ? [] : [id])),
  });
}

/** True while a tab has not been loaded anew since Kith was updated. */
export async function isFromBeforeUpdate(tabId: number): Promise<boolean> {
  return (await noted()).includes(tabId);
}

/** A tab that loads anew has no orphan any more. */
export async function onTabLoading(tabId: number, change: { status?: string }): Promise<void> {
  if (change.status !== 'loading') return;
  const tabs = await noted();
  if (tabs.includes(tabId)) {
    await browser.storage.session.set({ [KEY]: tabs.filter((id) => id !== tabId) });
  }
}

/** Calls back when tabs were noted or loaded anew; returns the way to stop. */
export function watchTabsBeforeUpdate(onChange: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) onChange();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

async function noted(): Promise<number[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as number[] | undefined) ?? [];
}
