import { browser } from '#imports';
import type { RuleFinding } from '../model/page-rule';
import { PAGE_RULES } from '../model/page-rule';
import { findOpenPage } from './open-page';

/**
 * How the LinkedIn page that was in front is built, line by line, and what each rule found on it; `no-access` where Kith
 * may not look.
 */
export type PageStructure =
  | { status: 'described'; lines: string[]; rules: RuleFinding[] }
  | { status: 'no-access' };

/** Asks the LinkedIn tab that was last in front for its structure report; reads no word of its text. */
export async function describeOpenPage(): Promise<PageStructure> {
  const page = await findOpenPage();
  if (!page) return { status: 'no-access' };
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: page.tabId },
      files: ['/page-script-structure.js'],
    });
    return asStructure(result?.result) ?? { status: 'no-access' };
  } catch {
    // The browser refuses where there is no access, in words that differ by browser.
    return { status: 'no-access' };
  }
}

/** It comes from the page's process: anything but lines of text and counts of our own rules is no answer. */
function asStructure(value: unknown): PageStructure | null {
  const { lines, rules } = (value ?? {}) as { lines?: unknown; rules?: unknown };
  if (!Array.isArray(lines) || !lines.every((line) => typeof line === 'string')) return null;
  if (!Array.isArray(rules) || !rules.every(isFinding)) return null;
  return { status: 'described', lines, rules };
}

function isFinding(value: unknown): value is RuleFinding {
  const { rule, found } = (value ?? {}) as { rule?: unknown; found?: unknown };
  return PAGE_RULES.some((one) => one === rule) && Number.isInteger(found);
}
