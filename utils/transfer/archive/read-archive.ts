import { kindOfFileName } from './archive-columns';
import type { ArchiveContents } from './archive-contents';
import type { ArchivePart } from './archive-part';
import { emptyPart } from './archive-part';
import type { JoinOptions } from './join-parts';
import { joinParts } from './join-parts';
import type { MemberRefusal } from './open-zip-member';
import { MAX_OUT_BYTES, openZipMember } from './open-zip-member';
import { refuseRow } from './part-builder';
import type { PartOptions, PartSource } from './read-part';
import { readPart } from './read-part';
import { isOneMember } from './same-member';
import { sniffKind } from './sniff-kind';
import type { ZipMember } from './zip-directory';
import { readZipDirectory } from './zip-directory';

/** A file that the user chose: the whole zip, or one CSV file of it. A browser's `File` fits. */
export interface ArchiveInput {
  name: string;
  blob: Blob;
  /** ISO 8601 UTC; of a `File`, `new Date(file.lastModified).toISOString()`. */
  modifiedAt: string | null;
}

export interface ReadArchiveOptions extends Omit<JoinOptions, 'beside'> {
  now?: Date;
  signal?: AbortSignal;
  onProgress?: (progress: ArchiveProgress) => void;
}

export interface ArchiveProgress {
  /** The file being read, as the user knows it. */
  file: string;
  /** Share of all bytes that will be read, 0 to 1. */
  share: number;
  /** Rows read so far, over all files. */
  rows: number;
}

/**
 * Reads everything that was chosen as parts of one export, and joins it. Reads only the seven files that Kith knows;
 * of a zip nothing but its directory and those. No DOM, no store: made to run in a worker.
 * @throws the signal's reason when it is aborted; whatever is wrong with a file is in `unusable`, never thrown
 */
export async function readArchive(
  inputs: ArchiveInput[],
  options: ReadArchiveOptions,
): Promise<ArchiveContents> {
  const groups: ArchivePart[][] = [];
  for (const parts of await readParts(inputs, options)) {
    if (!isOneMember(groups.flat(), parts)) {
      // Two members' people must never be mixed: the first one's export is the one that counts.
      const refused = emptyPart(parts[0]?.file.split(' › ')[0] ?? '', null);
      refuseRow(refused, 0, 'file', '', { key: 'transfer.file.otherMember' });
      groups.push([refused]);
    } else groups.push(parts);
  }
  return joinParts(groups.flat(), options);
}

/** Reads each input into its parts, without joining them. */
export async function readParts(
  inputs: ArchiveInput[],
  options: ReadArchiveOptions,
): Promise<ArchivePart[][]> {
  const progress = new Progress(inputs, options);
  const result: ArchivePart[][] = [];
  for (const input of inputs) {
    options.signal?.throwIfAborted();
    const isZip = /\.zip$/i.test(input.name) || (await startsLikeZip(input.blob));
    result.push(await (isZip ? readZip(input, progress) : readLooseFile(input, progress)));
  }
  return result;
}

async function readLooseFile(input: ArchiveInput, progress: Progress): Promise<ArchivePart[]> {
  // A file under another name is looked at by its first lines only, to learn whether it is one of the seven.
  const expected = kindOfFileName(input.name);
  const kind = expected ?? (await sniffKind(input.blob));
  if (!kind) return [refusedPart(input.name, 'transfer.file.notOfTheArchive')];
  if (input.blob.size > MAX_OUT_BYTES) return [refusedPart(input.name, 'transfer.file.too-large')];
  const open = () => bytesOf(input.blob, progress.signal);
  return [
    await progress.read(
      { file: input.name, expected, modifiedAt: input.modifiedAt, open },
      input.blob.size,
    ),
  ];
}

async function readZip(input: ArchiveInput, progress: Progress): Promise<ArchivePart[]> {
  const directory = await readZipDirectory(input.blob);
  if (directory.status === 'refused') {
    return [refusedPart(input.name, `transfer.zip.${directory.why}`)];
  }
  const parts: ArchivePart[] = [];
  const members = directory.members.filter((member) => kindOfMember(member) !== null);
  let room = MAX_OUT_BYTES;
  for (const member of members) {
    const file = `${input.name} › ${member.name.split('/').at(-1)}`;
    if (isTrick(member.name)) {
      parts.push(refusedPart(file, 'transfer.zip.path'));
      continue;
    }
    const left = room;
    const source: PartSource = {
      file,
      expected: kindOfMember(member),
      modifiedAt: member.modifiedAt ?? input.modifiedAt,
      open: () => openZipMember(input.blob, member, left),
    };
    parts.push(await progress.read(source, member.compressedSize));
    room -= member.size;
  }
  if (parts.length > 0) return parts;
  const hasZip = directory.members.some((member) => /\.zip$/i.test(member.name));
  return [refusedPart(input.name, hasZip ? 'transfer.zip.nested' : 'transfer.zip.nothing')];
}

/** Only a member named exactly like one of the seven; resource forks ("._Connections.csv") and copies are others. */
function kindOfMember(member: ZipMember) {
  const base = member.name.split('/').at(-1) ?? '';
  return /^[a-z]+\.csv$/i.test(base) ? kindOfFileName(base) : null;
}

/** Kith writes no file, so such a name does no harm here; but no honest export has one. */
function isTrick(name: string): boolean {
  return (
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    name.split('/').includes('..') ||
    /\p{Cc}/u.test(name)
  );
}

type RefusalKey =
  | `transfer.zip.${'not-a-zip' | 'damaged' | 'too-many-entries' | 'zip64' | 'path' | 'nested' | 'nothing'}`
  | `transfer.file.${MemberRefusal | 'notOfTheArchive'}`;

function refusedPart(file: string, key: RefusalKey): ArchivePart {
  const part = emptyPart(file, null);
  refuseRow(part, 0, 'file', '', { key });
  return part;
}

async function startsLikeZip(blob: Blob): Promise<boolean> {
  const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 9) < 9 && (start[3] ?? 9) < 9;
}

const CHUNK = 256 * 1024;

async function* bytesOf(blob: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += CHUNK) {
    signal?.throwIfAborted();
    yield new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
  }
}

/** Adds up how far the reading is, over all inputs. */
class Progress {
  readonly signal: AbortSignal | undefined;
  readonly #total: number;
  #done = 0;
  #rows = 0;

  constructor(
    inputs: ArchiveInput[],
    readonly options: ReadArchiveOptions,
  ) {
    this.signal = options.signal;
    this.#total = inputs.reduce((sum, input) => sum + input.blob.size, 0) || 1;
  }

  /** Reads a part; `bytes` is what it takes of the inputs. Rows are counted as they come, bytes when they are done. */
  async read(source: PartSource, bytes: number): Promise<ArchivePart> {
    const before = this.#rows;
    const options: PartOptions = {
      keepText: this.options.keepText !== 'none',
      now: this.options.now ?? new Date(),
      signal: this.signal,
      onRows: (rows) => this.#tell(source.file, before + rows),
    };
    this.#tell(source.file, before);
    const part = await readPart(source, options);
    this.#done += bytes;
    this.#tell(source.file, this.#rows);
    return part;
  }

  #tell(file: string, rows: number): void {
    this.#rows = rows;
    this.options.onProgress?.({ file, share: Math.min(1, this.#done / this.#total), rows });
  }
}
