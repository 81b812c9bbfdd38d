import type { AsyncFlateStreamHandler, ZipInputFile } from 'fflate';
import { Zip, ZipPassThrough } from 'fflate';
import type { LongWork } from '../model/long-work';
import { MemberRefused, openZipMember } from './archive/open-zip-member';
import type { ZipMember } from './archive/zip-directory';
import { readZipDirectory } from './archive/zip-directory';

/** Between two pieces the page may paint, and the user may cancel. */
const PIECE = 1 << 18;
const HALF_A_FRAME_MS = 8;
/** Fixed, so that equal contents give equal bytes (and the earliest that a zip can hold). */
const EPOCH = new Date('1980-01-01T12:00:00Z');
const DEFLATED = 8;
/** Lengths of what a gzip file has before and after the packed bytes, when nothing optional is in it (RFC 1952). */
const GZIP_HEAD = 10;
const GZIP_FLAGS = 3;
const GZIP_TAIL = 8;

/** Packs files into a zip, piece by piece. Throws the signal's reason when cancelled. */
export async function zipFiles(
  files: { name: string; bytes: Uint8Array; packed: boolean }[],
  { onProgress, signal }: LongWork = {},
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else parts.push(part);
  });
  const all = files.reduce((sum, { bytes }) => sum + bytes.length, 0) || 1;
  let done = 0;
  for (const { name, bytes, packed } of files) {
    const file = packed ? new Deflated(name) : new ZipPassThrough(name);
    file.mtime = EPOCH;
    zip.add(file);
    try {
      for (let start = 0; start === 0 || start < bytes.length; start += PIECE) {
        const end = start + PIECE;
        file.push(bytes.subarray(start, end), end >= bytes.length);
        done += Math.min(PIECE, bytes.length - start);
        onProgress?.(done / all);
        await pause(signal);
        if (file instanceof Deflated) await file.taken;
      }
      if (file instanceof Deflated) await file.packed;
    } catch (error) {
      if (file instanceof Deflated) await file.giveUp(error);
      throw error;
    }
  }
  zip.end();
  if (failure) throw failure;
  return joinBytes(parts);
}

/** A member that the browser packs and sums up itself: in a third of the time that a library takes. */
class Deflated implements ZipInputFile {
  readonly compression = DEFLATED;
  readonly filename: string;
  mtime = EPOCH;
  size = 0;
  crc = 0;
  /** Set by the zip that it is added to. */
  ondata: AsyncFlateStreamHandler = () => {};
  /** Resolves when all has been packed and handed on. */
  readonly packed: Promise<void>;
  /** Resolves when what was pushed has been taken in. */
  taken: Promise<void> = Promise.resolve();
  /** A gzip file is what a zip holds between ten bytes and eight, of which four are the checksum. */
  readonly #stream = new CompressionStream('gzip');
  readonly #writer = this.#stream.writable.getWriter();

  constructor(name: string) {
    this.filename = name;
    this.packed = this.#handOn();
  }

  push(chunk: Uint8Array, final: boolean): void {
    this.size += chunk.length;
    this.taken = this.#writer.write(chunk as BufferSource);
    if (final) this.taken = this.taken.then(() => this.#writer.close());
  }

  /** Ends the packing; `packed` fails with the reason, which whoever gives up has already. */
  async giveUp(reason: unknown): Promise<void> {
    await Promise.allSettled([this.#writer.abort(reason), this.taken, this.packed]);
  }

  async #handOn(): Promise<void> {
    const reader = this.#stream.readable.getReader();
    let isBegun = false;
    let held: Uint8Array = new Uint8Array();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      let bytes = joinBytes([held, value]);
      if (!isBegun && bytes.length >= GZIP_HEAD) {
        // Anything optional would stand after the ten bytes; no browser writes any.
        if (bytes[GZIP_FLAGS] !== 0)
          throw new Error('The browser wrote a gzip with optional fields.');
        bytes = bytes.subarray(GZIP_HEAD);
        isBegun = true;
      }
      const end = isBegun ? Math.max(0, bytes.length - GZIP_TAIL) : 0;
      held = bytes.slice(end);
      this.ondata(null, bytes.subarray(0, end), false);
    }
    this.crc = new DataView(held.buffer, held.byteOffset).getUint32(0, true);
    this.ondata(null, new Uint8Array(), true);
  }
}

/**
 * Files of these names out of a zip; `null` when it is not a zip, is damaged, or holds more than `most` bytes.
 *
 * Where a member begins and ends is read from the list at the end of the zip. A reader of a stream has to look for the end
 * of a member by its signature, and four such bytes stand by chance in one of a thousand packed files of 4 MB.
 */
export async function unzipFiles(
  zipped: Uint8Array,
  names: string[],
  most: number,
  work: LongWork = {},
): Promise<Map<string, Uint8Array> | null> {
  const zip = new Blob([zipped as BlobPart]);
  const directory = await readZipDirectory(zip);
  if (directory.status !== 'read') return null;
  const files = new Map<string, Uint8Array>();
  let room = most;
  for (const member of directory.members) {
    if (!names.includes(member.name) || files.has(member.name)) continue;
    const bytes = await unpacked(zip, member, room, work);
    if (!bytes) return null;
    room -= bytes.length;
    files.set(member.name, bytes);
  }
  return files;
}

/** The bytes of one member; `null` when they are not what the list says they are. */
async function unpacked(
  zip: Blob,
  member: ZipMember,
  room: number,
  { onProgress, signal }: LongWork,
): Promise<Uint8Array | null> {
  const breathe = pacer(signal);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of openZipMember(zip, member, room)) {
      parts.push(part);
      size += part.length;
      if (member.method === DEFLATED) onProgress?.(size / member.size);
      await breathe();
    }
  } catch (error) {
    if (error instanceof MemberRefused) return null;
    throw error;
  }
  return joinBytes(parts);
}

/**
 * Lets the page breathe when it has worked for half a frame; for loops over very many small things. Throws when the user
 * cancelled, however quick the work was.
 */
export function pacer(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < HALF_A_FRAME_MS) return;
    await pause(signal);
    since = performance.now();
  };
}

/** Lets the page breathe; throws when the user cancelled. */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  await nextTask();
  signal?.throwIfAborted();
}

/** A task of its own and no timer: in a page that is not in front timers run once a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** One array of many. */
export function joinBytes(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
