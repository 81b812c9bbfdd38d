import { parseProfileAddress } from '../../model/profile-address';
import { cleanText } from '../../model/text-hygiene';
import type { ArchiveHeader } from './archive-columns';
import type { RowAddress } from './archive-part';
import type { CsvRecord } from './csv-records';

/** One good row, cell by column name; a column that the file does not have reads as empty. */
export class RowCells {
  readonly line: number;
  readonly #cells: string[];
  readonly #columns: Map<string, number>;

  constructor(record: Extract<CsvRecord, { status: 'read' }>, header: ArchiveHeader) {
    this.line = record.line;
    this.#cells = record.cells;
    this.#columns = header.columns;
  }

  /** Cleaned, on one line. */
  text(column: string): string {
    return cleanCell(this.raw(column));
  }

  /** As it stands in the file. */
  raw(column: string): string {
    // A Map from known names, never the file's own: a column called `__proto__` is no key of anything.
    const index = this.#columns.get(column);
    return index === undefined ? '' : (this.#cells[index] ?? '');
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }

  /** The row for a report, cut short. */
  excerpt(): string {
    return excerptOf(this.#cells.join(','));
  }
}

/** Enough of a row to find it again. */
export function excerptOf(text: string): string {
  return cleanText(text.slice(0, 400), { max: 200 });
}

/** ASCII without control characters or runs of spaces needs no cleaning; nearly every cell of an export is that. */
const PLAIN = /^[ -~]*$/;
/** `'` that a spreadsheet or Kith put before a formula, so that it would be text (reliability.md, T12). */
const GUARDED = /^'(?=[=+\-@\t＝＋－＠])/;

export function cleanCell(raw: string): string {
  const text = raw.charCodeAt(0) === 39 ? raw.replace(GUARDED, '') : raw;
  return text.length < 200 && PLAIN.test(text) && !text.includes('  ')
    ? text.trim()
    : cleanText(text, { max: 1000 });
}

/**
 * Reads profile addresses as exports write them: percent-encoded or not, with or without scheme. Remembers what it has
 * read, because a hundred thousand messages name a few thousand people.
 */
export function addressReader(): (cell: string) => RowAddress | null {
  const known = new Map<string, RowAddress | null>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const address = readAddress(cell);
    known.set(cell, address);
    return address;
  };
}

function readAddress(cell: string): RowAddress | null {
  const text = cleanCell(cell);
  if (text === '') return null;
  const address = parseProfileAddress(`https://${text.replace(/^https?:\/\//i, '')}`);
  if (!address) return null;
  const alias = address.slug === null ? `id:${address.memberId}` : `in:${address.slug}`;
  return { alias, url: address.url };
}

/** The addresses of a cell that joins them with commas. */
export function addressesOf(cell: string, read: (cell: string) => RowAddress | null): RowAddress[] {
  if (cell === '') return [];
  return cell.split(',').flatMap((part) => read(part) ?? []);
}

/**
 * Gives equal texts as one string. A cell is a slice of the chunk of the file that it came from and keeps all of that
 * in memory; a hundred thousand messages have but a few thousand names.
 */
export function internTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, text);
    return text;
  };
}
