import { browser } from '#imports';
import { findOpenPage } from './open-page';

/** How the LinkedIn page that was in front is built, line by line; `no-access` where Kith may not look. */
export type PageStructure = { status: 'described'; lines: string[] } | { status: 'no-access' };

/** Asks the LinkedIn tab that was last in front for its structure report; reads no word of its text. */
export async function describeOpenPage(): Promise<PageStructure> {
  const page = await findOpenPage();
  if (!page) return { status: 'no-access' };
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: page.tabId },
      files: ['/page-script-structure.js'],
    });
    const lines: unknown = result?.result;
    // It comes from the page's process: anything but lines of text is no answer.
    return Array.isArray(lines) && lines.every((line) => typeof line === 'string')
      ? { status: 'described', lines }
      : { status: 'no-access' };
  } catch {
    // The browser refuses where there is no access, in words that differ by browser.
    return { status: 'no-access' };
  }
}
