import { hasText, textOf } from '../page/visible-text';
import type { Line } from '../top-card/lines';

/** The rows of a card; the keys are made anew for each page, their beginning is not. */
export const ROW = '[componentkey^="entity-collection-item"]';

/** Never part of what a row states: descriptions, skills, and LinkedIn's "helped me get this job". */
const BESIDE_THE_POINT =
  '[data-testid="expandable-text-box"], [data-testid="expandable-text-button"], svg[id^="linkedin-bug"], svg[id^="skills-"], a[href*="skill-associations"]';

/** The outermost rows of a card. */
export function rowsOf(card: Element | Document): Element[] {
  return [...card.querySelectorAll(ROW)].filter(
    (row) => !row.parentElement?.closest(ROW) && hasText(row),
  );
}

/** The roles inside a row that is a block of several. */
export function rolesOf(row: Element): Element[] {
  return [...row.querySelectorAll('ul > li')].filter((item) => hasText(item));
}

/** The lines that a row or role states: its paragraphs, in the block of the first. */
export function ownLines(row: Element): Line[] {
  const paragraphs = [...row.querySelectorAll('p')].filter(
    (p) =>
      hasText(p) &&
      listItemIn(row, p) === null &&
      !p.matches(BESIDE_THE_POINT) &&
      !p.closest('a[href*="skill-associations"], button, [data-testid="expandable-text-box"]') &&
      p.querySelector(BESIDE_THE_POINT) === null,
  );
  const block = paragraphs[0]?.closest('a');
  const own =
    block && row.contains(block) ? paragraphs.filter((p) => block.contains(p)) : paragraphs;
  return own
    .map((element) => ({ element, text: textOf(element, { max: 500 }) }))
    .filter(({ text }) => text !== '');
}

/** The list item between a row and something in it. */
function listItemIn(row: Element, inside: Element): Element | null {
  const item = inside.closest('li');
  return item && item !== row && row.contains(item) ? item : null;
}

/** The place is the paragraph next to the dates. */
export function isBeside(line: Line, dates: Line): boolean {
  return line.element.parentElement === dates.element.parentElement;
}
