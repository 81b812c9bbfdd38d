import { browser } from '#imports';

const KEY = 'notThem';

/** True where the user has said, in this browser session, that an address is nobody they saved. */
export async function isAskedAbout(alias: string): Promise<boolean> {
  return (await answered()).includes(alias);
}

/** The user said that this address is nobody they saved: not asked again until the browser is closed. */
export async function rememberNotThem(alias: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: [...(await answered()), alias] });
}

async function answered(): Promise<string[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as string[] | undefined) ?? [];
}
