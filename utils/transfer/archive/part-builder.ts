import type { Phrase } from '../../model/phrase';
import type { UnusableWhy } from './archive-contents';
import type { ArchivePart } from './archive-part';
import type { RowCells } from './row-cells';

/** What reads the rows of one kind of file into a part. */
export interface RowReader {
  row(cells: RowCells): void;
  /** After the last row: some things, such as the order of dates, follow from all of them. */
  finish(): void;
}

/** Reasons are listed one by one up to this many; beyond it they are only counted. */
const MOST_LISTED = 20_000;

/** Notes a row that is not saved, with the sentence that says why. */
export function refuseRow(
  part: ArchivePart,
  line: number,
  why: UnusableWhy,
  row: string,
  reason: Phrase = { key: `transfer.row.${why}` },
): void {
  part.unusableTotal += 1;
  if (part.unusable.length >= MOST_LISTED) return;
  part.unusable.push({ file: part.file, line, why, reason, row });
}
