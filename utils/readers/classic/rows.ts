import { all } from '../page/query';
import { hasText, textOf } from '../page/visible-text';
import type { RowDesign } from '../rows/read-lists';
import type { Line } from '../top-card/lines';

/** The outermost rows of a card's list. */
export function rowsOf(section: Element): Element[] {
  return all(section, 'li').filter((item) => {
    const outer = item.parentElement?.closest('li');
    return (!outer || !section.contains(outer)) && hasText(item);
  });
}

/** The rows one level inside a row. */
function innerRowsOf(row: Element): Element[] {
  return all(row, 'li').filter((item) => item.parentElement?.closest('li') === row);
}

/** The lines of a row that are its own, not those of rows inside it: the eye's half of each pair. */
function ownLines(row: Element): Line[] {
  return all(row, 'span[aria-hidden="true"]')
    .filter((span) => span.closest('li') === row && !span.closest('button') && hasText(span))
    .map((element) => ({ element, text: textOf(element, { max: 500 }) }))
    .filter(({ text }) => text !== '');
}

/** The place stands beside the dates, in the same block. */
function isBeside(line: Line, dates: Line): boolean {
  return (
    line.element.parentElement?.parentElement != null &&
    line.element.parentElement.parentElement === dates.element.parentElement?.parentElement
  );
}

/** How the old design builds its rows. */
export const CLASSIC_ROWS: RowDesign = { linesOf: ownLines, innerRowsOf, isUnderDates: isBeside };
