import { Unzip, UnzipInflate, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { LongWork } from '../model/long-work';

/** Between two pieces the page may paint, and the user may cancel. */
const PIECE = 1 << 18;
const HALF_A_FRAME_MS = 8;
/** Fixed, so that equal contents give equal bytes (and the earliest that a zip can hold). */
const EPOCH = new Date('1980-01-01T12:00:00Z');

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
    const file = packed ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
    file.mtime = EPOCH;
    zip.add(file);
    for (let start = 0; start === 0 || start < bytes.length; start += PIECE) {
      const end = start + PIECE;
      file.push(bytes.subarray(start, end), end >= bytes.length);
      done += Math.min(PIECE, bytes.length - start);
      onProgress?.(done / all);
      await pause(signal);
    }
  }
  zip.end();
  if (failure) throw failure;
  return joinBytes(parts);
}

/** Files of these names out of a zip; `null` when it is not a zip, is damaged, or holds more than `most` bytes. */
export async function unzipFiles(
  zipped: Uint8Array,
  names: string[],
  most: number,
  { onProgress, signal }: LongWork = {},
): Promise<Map<string, Uint8Array> | null> {
  const files = new Map<string, Uint8Array>();
  let size = 0;
  let isDamaged = zipped.length < 4 || zipped[0] !== 0x50 || zipped[1] !== 0x4b;
  const unzip = new Unzip((file) => {
    if (!names.includes(file.name) || files.has(file.name)) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, part, isLast) => {
      if (error) isDamaged = true;
      if (isDamaged) return;
      size += part.length;
      if (size > most) {
        isDamaged = true;
        file.terminate();
        return;
      }
      parts.push(part);
      if (isLast) files.set(file.name, joinBytes(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < zipped.length && !isDamaged; start += PIECE) {
      const end = start + PIECE;
      unzip.push(zipped.subarray(start, end), end >= zipped.length);
      onProgress?.(Math.min(1, end / zipped.length));
      await pause(signal);
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    // fflate throws for bytes that no zip has.
    return null;
  }
  return isDamaged ? null : files;
}

/** Lets the page breathe when it has worked for half a frame; for loops over very many small things. */
export function pacer(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < HALF_A_FRAME_MS) return;
    await pause(signal);
    since = performance.now();
  };
}

/** Lets the page breathe; throws when the user cancelled. */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}

/** One array of many. */
export function joinBytes(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
