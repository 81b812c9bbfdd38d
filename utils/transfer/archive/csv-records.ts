import Papa from 'papaparse';

/** One record of a CSV file, good or not; `line` is where it starts, 1-based. */
export type CsvRecord =
  | { status: 'read'; line: number; cells: string[] }
  | { status: 'broken'; line: number; why: 'quotes' | 'too-long'; text: string };

/** Longest record taken, in characters: LinkedIn's longest texts have 8,000, and its HTML messages not ten times that. */
export const MAX_RECORD = 256 * 1024;
/** Reading again after broken quotes costs time; beyond this many characters a file is not worth more of it. */
const MAX_READ_AGAIN = 16 * 1024 * 1024;

export type Delimiter = ',' | ';' | '\t';

/** Thrown to its reader when a file has so many broken quotes that reading on would take too long. */
export class TooBroken extends Error {
  constructor(readonly line: number) {
    super(`too many broken records by line ${line}`);
  }
}

/**
 * Reads CSV from a stream of text with papaparse's own parser, record by record, so that memory holds one record at a
 * time. A quote that is opened and never closed would swallow the rest of the file: such a record is given back as
 * broken by its first line, and reading goes on with the next line.
 * @param width how many cells a record that spans several lines must have to be believed; `null` = any
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  delimiter: () => Delimiter,
  width: () => number | null,
): AsyncGenerator<CsvRecord> {
  const state: State = { pending: '', line: 1, readAgain: 0, skippingLine: false };
  for await (const piece of text) {
    state.pending += state.skippingLine ? afterLineEnd(state, piece) : piece;
    yield* take(state, delimiter, width, false);
    while (state.pending.length > MAX_RECORD) {
      state.readAgain += state.pending.length;
      if (state.readAgain > MAX_READ_AGAIN) throw new TooBroken(state.line);
      yield dropFirstLine(state, 'too-long');
      yield* take(state, delimiter, width, false);
    }
  }
  yield* take(state, delimiter, width, true);
}

interface State {
  pending: string;
  line: number;
  readAgain: number;
  /** In the middle of a line that was too long to keep. */
  skippingLine: boolean;
}

/** Gives every record that is complete (at the end: every one that is left). */
function* take(
  state: State,
  delimiter: () => Delimiter,
  width: () => number | null,
  isEnd: boolean,
): Generator<CsvRecord> {
  for (let goOn = true; goOn && state.pending !== ''; ) {
    const found = parseUntilBroken(state, delimiter(), width(), isEnd);
    state.pending = state.pending.slice(found.used);
    yield* found.records;
    goOn = found.used > 0 || found.broken;
    if (!found.broken) continue;
    state.readAgain += found.swallowed;
    if (state.readAgain > MAX_READ_AGAIN) throw new TooBroken(state.line);
    yield dropFirstLine(state, 'quotes');
  }
}

interface Found {
  records: CsvRecord[];
  used: number;
  broken: boolean;
  swallowed: number;
}

interface Step {
  data: string[][];
  errors: { type: string }[];
  meta: { cursor: number };
}

/** A header changes how the rest is read, so until there is one (`width` null) records are taken one at a time. */
function parseUntilBroken(
  state: State,
  delimiter: Delimiter,
  width: number | null,
  isEnd: boolean,
): Found {
  const found: Found = { records: [], used: 0, broken: false, swallowed: 0 };
  const oneAtATime = width === null;
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    step: (result: Step) => {
      const cells = result.data[0] ?? [];
      const breaks = countLineBreaks(cells);
      const badQuotes = result.errors.length > 0;
      const shifted = breaks > 0 && width !== null && cells.length !== width;
      if (badQuotes || shifted) {
        found.broken = true;
        found.swallowed = result.meta.cursor - found.used;
        parser.abort();
        return;
      }
      found.records.push({ status: 'read', line: state.line, cells });
      state.line += breaks + 1;
      found.used = result.meta.cursor;
      if (oneAtATime) parser.abort();
    },
  });
  parser.parse(state.pending, 0, !isEnd);
  return found;
}

/** Takes the first line away, to be reported instead of read; of one that has not ended yet, what has come so far. */
function dropFirstLine(state: State, why: 'quotes' | 'too-long'): CsvRecord {
  const end = state.pending.indexOf('\n');
  const text = state.pending.slice(0, Math.min(end < 0 ? 300 : end, 300));
  const record: CsvRecord = {
    status: 'broken',
    line: state.line,
    why: end < 0 || end > MAX_RECORD ? 'too-long' : why === 'too-long' ? 'quotes' : why,
    text,
  };
  state.skippingLine = end < 0;
  state.pending = end < 0 ? '' : state.pending.slice(end + 1);
  if (end >= 0) state.line += 1;
  return record;
}

function afterLineEnd(state: State, piece: string): string {
  const end = piece.indexOf('\n');
  if (end < 0) return '';
  state.skippingLine = false;
  state.line += 1;
  return piece.slice(end + 1);
}

function countLineBreaks(cells: string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
