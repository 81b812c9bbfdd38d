import { browser } from '#imports';

/** The optional access to LinkedIn's pages; declared in wxt.config.ts, never required. */
const LINKEDIN = { origins: ['https://www.linkedin.com/*'] };

/** True when the user allowed Kith to read LinkedIn's pages without a click on each. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(LINKEDIN);
}

/**
 * Asks the user for access to LinkedIn's pages; true when they allowed it. Must be called in the user's own click,
 * before anything is awaited: the browser asks only then.
 */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(LINKEDIN);
}

/** Gives the access back; Kith then reads a page only after a click on its button. */
export function giveBackSiteAccess(): Promise<boolean> {
  return browser.permissions.remove(LINKEDIN);
}

/** Calls back when the access was given or taken, here or in the browser's own settings. Returns the stop. */
export function watchSiteAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
