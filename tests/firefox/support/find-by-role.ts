import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from './firefox';

const LIBRARY = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.js'),
  'utf8',
);

interface TestingLibrary {
  queryAllByRole(root: Element, role: string, options: { name?: string | RegExp }): Element[];
  queryAllByLabelText(root: Element, label: string): Element[];
  queryAllByText(root: Element, text: string | RegExp): Element[];
}
declare global {
  var TestingLibraryDom: TestingLibrary;
}

/** The first element of a role and name, once it is there: the way a person or a screen reader finds it. */
export function byRole(page: Page, role: string, name: string | RegExp): Promise<ElementHandle> {
  return first(page, ['queryAllByRole', role, name]);
}

/** The first field with a label. */
export function byLabel(page: Page, label: string): Promise<ElementHandle> {
  return first(page, ['queryAllByLabelText', '', label]);
}

/** The first element with a text. */
export function byText(page: Page, text: string | RegExp): Promise<ElementHandle> {
  return first(page, ['queryAllByText', '', text]);
}

/** Clicks what has this role and name; what is drawn anew between finding and clicking is found again. */
export async function click(page: Page, role: string, name: string | RegExp): Promise<void> {
  let last = '';
  await waitFor(async () => {
    const found = await byRole(page, role, name);
    try {
      await found.scrollIntoView();
      await found.click();
      return true;
    } catch (error) {
      last = (error as Error).message;
      return null;
    }
  }, `${role} “${name}” could not be clicked`).catch((error) => {
    throw new Error(`${error.message}: ${last}`);
  });
}

/** Types into the field with a label, as a person does. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = await byLabel(page, label);
  await field.scrollIntoView();
  await field.click();
  await field.type(text);
}

type Query = [query: keyof TestingLibrary, role: string, text: string | RegExp];

async function first(page: Page, [query, role, text]: Query): Promise<ElementHandle> {
  const source = typeof text === 'string' ? text : text.source;
  return waitFor(
    async () => {
      if (!(await hasLibrary(page))) return null;
      const handle = await page
        .evaluateHandle(
          (which, wantedRole, wanted, isPattern) => {
            const pattern = isPattern ? new RegExp(wanted) : wanted;
            const found =
              which === 'queryAllByRole'
                ? TestingLibraryDom.queryAllByRole(document.body, wantedRole, { name: pattern })
                : which === 'queryAllByLabelText'
                  ? TestingLibraryDom.queryAllByLabelText(document.body, wanted)
                  : TestingLibraryDom.queryAllByText(document.body, pattern);
            return found[0] ?? null;
          },
          query,
          role,
          source,
          typeof text !== 'string',
        )
        // The page went on in the middle: the next look finds it.
        .catch(() => null);
      return (handle?.asElement() ?? null) as ElementHandle | null;
    },
    `Nothing with ${role || query} “${source}” was found`,
  );
}

/**
 * Puts the library into the page where it is not there; a page that moved on needs it again, and false while it does. A
 * driver's evaluation is not held by the page's policy against evaluating.
 */
async function hasLibrary(page: Page): Promise<boolean> {
  return page
    .evaluate(() => typeof TestingLibraryDom !== 'undefined')
    .then(async (isThere) => {
      if (!isThere) await page.evaluate(LIBRARY);
      return true;
    })
    .catch(() => false);
}
