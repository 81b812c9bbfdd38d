import { cleanText } from './text-hygiene';

/**
 * The name that a profile's tab title most likely carries: "(1) Priya Raghunathan | LinkedIn" → "Priya Raghunathan".
 * A hint for a button's label, never a proof of who is on the page: titles change late (linkedin-pages.md, section 3).
 * What somebody called themselves is text of the page: hidden characters are out; nothing left is no name.
 */
export function nameFromTitle(title: string | null): string | null {
  const match = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn$/u.exec(cleanText(title ?? ''));
  const name = match?.[1]?.split('|').at(-1)?.trim();
  return name || null;
}
