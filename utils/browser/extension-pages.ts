import { browser } from '#imports';

/** The pages of the extension, by what they are for. */
export type ExtensionPage = 'sidepanel' | 'popup' | 'options';

/** The address of one of our own pages; `hash` says where on it. */
export function extensionPageUrl(page: ExtensionPage, hash = ''): string {
  return `${browser.runtime.getURL('/')}${page}.html${hash ? `#${hash}` : ''}`;
}

/** True for an address of our own pages, and of nobody else's. */
export function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** Opens one of our own pages in a tab, or goes to the tab where it already is. */
export async function openExtensionPage(page: ExtensionPage, hash = ''): Promise<void> {
  const url = extensionPageUrl(page, hash);
  const open = (await browser.tabs.query({})).find(
    (tab) => tab.url?.split('#')[0] === url.split('#')[0],
  );
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(open.url === url ? {} : { url }) });
}

/** The version in the manifest, e.g. "0.1.0". */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
