import type { ArchiveFileKind } from './archive-columns';
import { readPart } from './read-part';

const HEAD_BYTES = 64 * 1024;

/** The kind of a CSV file by its header, for one that goes under another name; looks at its first 64 kB only. */
export async function sniffKind(blob: Blob): Promise<ArchiveFileKind | null> {
  const open = async function* () {
    yield new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
  };
  const head = { file: '', expected: null, modifiedAt: null, open };
  return (await readPart(head, { keepText: false, now: new Date(0) })).kind;
}
