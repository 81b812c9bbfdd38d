import { Inflate } from 'fflate';
import type { ZipMember } from './zip-directory';

/** reliability.md, T13. */
export const MAX_OUT_BYTES = 1_000_000_000;
const MAX_RATIO = 200;
/** Below this much output a ratio says nothing. */
const RATIO_COUNTS_FROM = 1_000_000;
/** Deflate makes at most about 1,000 bytes of one: a chunk can never fill the memory before the limits are looked at. */
const CHUNK = 16 * 1024;

export type MemberRefusal = 'encrypted' | 'method' | 'damaged' | 'too-large';

/** Thrown while a member is read, and caught where the file is reported: the stream has no other way to end early. */
export class MemberRefused extends Error {
  constructor(readonly why: MemberRefusal) {
    super(`zip member refused: ${why}`);
  }
}

/**
 * Streams the bytes of one member. Refuses what would come out larger than a fair text could be, whatever the
 * directory says, and what does not match its own checksum: a damaged name must not become a person's name.
 * @param room bytes that may still come out of this zip
 */
export async function* openZipMember(
  zip: Blob,
  member: ZipMember,
  room: number,
): AsyncGenerator<Uint8Array> {
  if (member.encrypted) throw new MemberRefused('encrypted');
  if (member.method !== 0 && member.method !== 8) throw new MemberRefused('method');
  if (member.size > room) throw new MemberRefused('too-large');

  const start = await findData(zip, member);
  const end = start + member.compressedSize;
  const unpack = member.method === 0 ? passOn : inflater();
  let taken = 0;
  let made = 0;
  let crc = 0xffffffff;
  for (let at = start; at < end; at += CHUNK) {
    const chunk = new Uint8Array(await zip.slice(at, Math.min(at + CHUNK, end)).arrayBuffer());
    taken += chunk.length;
    for (const piece of unpack(chunk, at + CHUNK >= end)) {
      made += piece.length;
      crc = updateCrc(crc, piece);
      if (made > room || (made > RATIO_COUNTS_FROM && made > taken * MAX_RATIO)) {
        throw new MemberRefused('too-large');
      }
      yield piece;
    }
  }
  if (made !== member.size || (crc ^ 0xffffffff) >>> 0 !== member.crc32) {
    throw new MemberRefused('damaged');
  }
}

async function findData(zip: Blob, member: ZipMember): Promise<number> {
  const local = new DataView(await zip.slice(member.offset, member.offset + 30).arrayBuffer());
  if (local.byteLength < 30 || local.getUint32(0, true) !== 0x04034b50) {
    throw new MemberRefused('damaged');
  }
  const start = member.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (start + member.compressedSize > zip.size) throw new MemberRefused('damaged');
  return start;
}

type Unpack = (chunk: Uint8Array, isLast: boolean) => Uint8Array[];

const passOn: Unpack = (chunk) => [chunk];

function inflater(): Unpack {
  let out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  return (chunk, isLast) => {
    out = [];
    try {
      inflate.push(chunk, isLast);
    } catch {
      // fflate throws its own codes for bytes that are no deflate stream; all mean the same to the user.
      throw new MemberRefused('damaged');
    }
    return out;
  };
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function updateCrc(crc: number, bytes: Uint8Array): number {
  let value = crc;
  // By index: an iterator over 25 MB takes four times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    value = (CRC_TABLE[(value ^ (bytes[at] as number)) & 255] as number) ^ (value >>> 8);
  }
  return value;
}
