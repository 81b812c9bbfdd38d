/** One member of a zip as its directory lists it; nothing of it has been read yet. */
export interface ZipMember {
  /** Decoded, with `/` as separator; still untrusted. */
  name: string;
  method: number;
  encrypted: boolean;
  compressedSize: number;
  size: number;
  crc32: number;
  /** Where its local header starts. */
  offset: number;
  /** Its time in the zip, read as UTC (a zip does not say the zone); `null` when it is none. */
  modifiedAt: string | null;
}

export type ZipDirectory =
  | { status: 'read'; members: ZipMember[] }
  | { status: 'refused'; why: 'not-a-zip' | 'damaged' | 'too-many-entries' | 'zip64' };

/** reliability.md, T13. LinkedIn's own exports have about fifty. */
export const MAX_ENTRIES = 500;

const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;

/**
 * Reads the list at the end of a zip, and nothing else: fflate's streaming reader would have to walk through every
 * member to find the next, and the archive holds members that Kith promises not to open.
 */
export async function readZipDirectory(zip: Blob): Promise<ZipDirectory> {
  const tailStart = Math.max(0, zip.size - END_SIZE - MAX_COMMENT);
  const tail = new DataView(await zip.slice(tailStart).arrayBuffer());
  const end = findEnd(tail);
  if (end === null) return { status: 'refused', why: 'not-a-zip' };

  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) return { status: 'refused', why: 'zip64' };
  if (count > MAX_ENTRIES) return { status: 'refused', why: 'too-many-entries' };
  if (start + size > tailStart + end) return { status: 'refused', why: 'damaged' };

  const bytes = new Uint8Array(await zip.slice(start, start + size).arrayBuffer());
  const members = readEntries(bytes, count);
  return members ? { status: 'read', members } : { status: 'refused', why: 'damaged' };
}

/** The end record stands last, before a comment whose length it names: so a signature inside a comment is no end. */
function findEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_SIZE + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return null;
}

function readEntries(bytes: Uint8Array, count: number): ZipMember[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members: ZipMember[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    if (nameEnd > bytes.length) return null;
    members.push({
      name: new TextDecoder('utf-8').decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc32: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
      modifiedAt: dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** MS-DOS date and time (APPNOTE 4.4.6) as ISO 8601. */
function dosTime(date: number, time: number): string | null {
  const instant = Date.UTC(
    1980 + (date >> 9),
    ((date >> 5) & 15) - 1,
    date & 31,
    time >> 11,
    (time >> 5) & 63,
    (time & 31) * 2,
  );
  return (date & 31) === 0 || Number.isNaN(instant) ? null : new Date(instant).toISOString();
}
