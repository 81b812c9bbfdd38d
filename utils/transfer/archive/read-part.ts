import type { ArchiveFileKind, ArchiveHeader } from './archive-columns';
import { readHeader } from './archive-columns';
import type { ArchivePart } from './archive-part';
import { emptyPart } from './archive-part';
import type { CsvRecord, Delimiter } from './csv-records';
import { readCsv, TooBroken } from './csv-records';
import { TextStream } from './decode-text';
import { MemberRefused } from './open-zip-member';
import type { RowReader } from './part-builder';
import { refuseRow } from './part-builder';
import { connectionsReader } from './read-connections';
import { invitationsReader } from './read-invitations';
import { messagesReader } from './read-messages';
import { educationReader, positionsReader, profileReader, skillsReader } from './read-own-rows';
import { excerptOf, RowCells } from './row-cells';

/** One CSV file, in a zip or by itself; `open` can be called again to read it once more from the start. */
export interface PartSource {
  file: string;
  /** The kind that the file's name promises. */
  expected: ArchiveFileKind | null;
  /** When the file was written, ISO 8601 UTC, where that is known. */
  modifiedAt: string | null;
  open(): AsyncIterable<Uint8Array>;
}

export interface PartOptions {
  keepText: boolean;
  now: Date;
  signal?: AbortSignal | undefined;
  /** Called now and then with the rows read so far. */
  onRows?: (rows: number) => void;
}

/** A member of LinkedIn has at most 30,000 connections; this is for a file that is no honest export. */
const MOST_ROWS = 1_000_000;
/** The notes before a header are three lines; nobody hides it further down than this. */
const HEADER_WITHIN = 50;

/** Reads one CSV file into a part. Whatever is wrong with the file or a row is in the part's `unusable`. */
export async function readPart(source: PartSource, options: PartOptions): Promise<ArchivePart> {
  const text = new TextStream();
  let part = await readAs(text, source, options);
  if (!text.isRight()) part = await readAs(new TextStream('windows-1252'), source, options);
  part.takenAt = takenAt(part, source.modifiedAt, options.now);
  return part;
}

async function readAs(
  text: TextStream,
  source: PartSource,
  options: PartOptions,
): Promise<ArchivePart> {
  const part = emptyPart(source.file, source.expected);
  const reading = new PartReading(part, source, options);
  try {
    const records = readCsv(
      text.decode(source.open()),
      () => reading.delimiter,
      () => reading.header?.cells ?? null,
    );
    for await (const record of records) {
      if (!reading.take(record)) break;
    }
    reading.finish();
    return part;
  } catch (error) {
    const isCutOff = error instanceof TooBroken;
    // A damaged file is refused whole; of one that breaks off in a chaos of quotes, what was good before is kept.
    const kept = isCutOff ? part : emptyPart(source.file, source.expected);
    refuseFile(kept, error);
    if (isCutOff) reading.finish();
    return kept;
  }
}

/** What is known while the records of one file come in. */
class PartReading {
  delimiter: Delimiter = ',';
  header: ArchiveHeader | null = null;
  #reader: RowReader | null = null;
  #records = 0;

  constructor(
    readonly part: ArchivePart,
    readonly source: PartSource,
    readonly options: PartOptions,
  ) {}

  /** False when the rest of the file is not worth reading. */
  take(record: CsvRecord): boolean {
    this.#records += 1;
    if (this.#records % 500 === 0) {
      this.options.signal?.throwIfAborted();
      this.options.onRows?.(this.#records);
    }
    if (!this.header || !this.#reader) return this.#lookForHeader(record);
    if (this.#records > MOST_ROWS) {
      refuseRow(this.part, record.line, 'too-many', '');
      return false;
    }
    this.#takeRow(record, this.header, this.#reader);
    return true;
  }

  finish(): void {
    if (this.#reader) this.#reader.finish();
    else refuseRow(this.part, 0, 'file', '', { key: 'transfer.file.noHeader' });
  }

  #lookForHeader(record: CsvRecord): boolean {
    if (record.status === 'read') {
      for (const delimiter of [',', ';', '\t'] as const) {
        const cells = delimiter === ',' ? record.cells : record.cells.join(',').split(delimiter);
        this.header = readHeader(cells, this.source.expected);
        if (!this.header) continue;
        this.delimiter = delimiter;
        this.part.kind = this.header.kind;
        this.#reader = readerFor(this.header.kind, this.part, this.options);
        return true;
      }
    }
    return this.#records < HEADER_WITHIN;
  }

  #takeRow(record: CsvRecord, header: ArchiveHeader, reader: RowReader): void {
    const { part } = this;
    if (record.status === 'broken') {
      refuseRow(part, record.line, record.why, excerptOf(record.text));
      return;
    }
    const { cells } = record;
    if (cells.every((cell) => cell.trim() === '')) return;
    const tooMany = cells.length > header.cells && cells.slice(header.cells).some((cell) => cell);
    if (cells.length < header.width || tooMany) {
      refuseRow(part, record.line, 'columns', excerptOf(cells.join(',')), {
        key: 'transfer.row.columns',
        values: { found: cells.length, expected: header.width },
      });
      return;
    }
    reader.row(new RowCells(record, header));
  }
}

function readerFor(kind: ArchiveFileKind, part: ArchivePart, options: PartOptions): RowReader {
  switch (kind) {
    case 'connections':
      return connectionsReader(part);
    case 'messages':
      return messagesReader(part, options.keepText);
    case 'invitations':
      return invitationsReader(part, options.keepText);
    case 'profile':
      return profileReader(part);
    case 'positions':
      return positionsReader(part);
    case 'education':
      return educationReader(part);
    case 'skills':
      return skillsReader(part);
  }
}

function refuseFile(part: ArchivePart, error: unknown): void {
  if (error instanceof MemberRefused) {
    refuseRow(part, 0, 'file', '', { key: `transfer.file.${error.why}` });
  } else if (error instanceof TooBroken) {
    refuseRow(part, error.line, 'file', '', { key: 'transfer.file.tooBroken' });
  } else if (error instanceof DOMException && error.name !== 'AbortError') {
    // The file was moved, changed or locked after it was chosen.
    refuseRow(part, 0, 'file', '', { key: 'transfer.file.unreadable' });
  } else {
    throw error;
  }
}

/**
 * When the export was made: the file's own time if that can be true (not before the newest thing in it, not after
 * now), else the time of the newest thing in it. Never the clock, so that reading a file again gives the same.
 */
function takenAt(part: ArchivePart, modifiedAt: string | null, now: Date): string {
  let newest = part.takenAt;
  const see = (at: string) => {
    if (at > newest) newest = at;
  };
  for (const row of part.connections) if (row.connectedOn) see(`${row.connectedOn}T12:00:00.000Z`);
  for (const row of part.invitations) see(row.at);
  for (const row of part.messages) see(row.at);
  const isPossible = modifiedAt !== null && modifiedAt >= newest && modifiedAt <= now.toISOString();
  return isPossible ? modifiedAt : newest;
}
