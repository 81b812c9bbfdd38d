import { all } from '../page/query';
import { hasText, textOf } from '../page/visible-text';
import type { RowDesign } from '../rows/read-lists';
import type { Line } from '../top-card/lines';

/** The rows of a card; the keys are made anew for each page, their beginning is not. */
const ROW = '[componentkey^="entity-collection-item"]';

/** A long text that opens: About, a post, the description in a row. */
export const TEXT_BOX = '[data-testid="expandable-text-box"]';

/** Never part of what a row states: descriptions, skills, and LinkedIn's "helped me get this job". */
const BESIDE_THE_POINT = `${TEXT_BOX}, [data-testid="expandable-text-button"], svg[id^="linkedin-bug"], svg[id^="skills-"], a[href*="skill-associations"]`;

/** The outermost rows of a card. */
export function rowsOf(card: Element | Document): Element[] {
  return all(card, ROW).filter((row) => !row.parentElement?.closest(ROW) && hasText(row));
}

/** The roles inside a row that is a block of several. */
function innerRowsOf(row: Element): Element[] {
  return all(row, 'ul > li').filter((item) => hasText(item));
}

/** The lines that a row or role states: the paragraphs of its first link that has any, else all of them. */
function ownLines(row: Element): Line[] {
  const paragraphs = all(row, 'p').filter(
    (p) =>
      hasText(p) &&
      listItemIn(row, p) === null &&
      !p.closest(`a[href*="skill-associations"], button, [hidden], ${TEXT_BOX}`) &&
      p.querySelector(BESIDE_THE_POINT) === null,
  );
  const blocks = paragraphs
    .map((p) => p.closest('a'))
    .filter((block) => block && row.contains(block));
  const own = blocks[0] ? paragraphs.filter((p) => blocks[0]?.contains(p)) : paragraphs;
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
function isBeside(line: Line, dates: Line): boolean {
  return line.element.parentElement === dates.element.parentElement;
}

/** How the present design builds its rows. */
export const SDUI_ROWS: RowDesign = { linesOf: ownLines, innerRowsOf, isUnderDates: isBeside };
