/** How a file's bytes are to be read as text; `lossy` where some bytes are broken and will show as U+FFFD. */
export interface TextEncoding {
  label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  lossy: boolean;
}

/**
 * Finds the encoding of a whole file: a byte-order mark decides; else UTF-16 when every other byte is NUL; else UTF-8
 * when that fits; else Windows-1252, unless far more of the file is good UTF-8 than is not (one letter cut in half by
 * an export must not spoil every other name).
 */
export async function detectEncoding(bytes: AsyncIterable<Uint8Array>): Promise<TextEncoding> {
  const lossy = new TextDecoder('utf-8');
  let first: Uint8Array | null = null;
  let good = 0;
  let broken = 0;
  const count = (text: string) => {
    for (const letters of text.match(/[^\0-\x7f]+/g) ?? []) {
      const bad = letters.match(/\ufffd/g)?.length ?? 0;
      broken += bad;
      good += letters.length - bad;
    }
  };
  for await (const chunk of bytes) {
    if (!first && chunk.length > 0) {
      first = chunk.slice(0, 4096);
      const marked = byMark(first) ?? byNulBytes(first);
      // The rest is still read through: a damaged zip member shows only at its end.
      if (marked) {
        for await (const _rest of bytes);
        return { label: marked, lossy: false };
      }
    }
    count(lossy.decode(chunk, { stream: true }));
  }
  count(lossy.decode());
  if (broken === 0) return { label: 'utf-8', lossy: false };
  return good > broken * 4
    ? { label: 'utf-8', lossy: true }
    : { label: 'windows-1252', lossy: false };
}

/** Streams text with line ends as `\n`, without a byte-order mark. */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  // TextDecoder drops the mark by itself, and turns every lone surrogate into U+FFFD.
  const decoder = new TextDecoder(encoding.label);
  let held = '';
  for await (const chunk of bytes) {
    const text = held + decoder.decode(chunk, { stream: true });
    // A carriage return at the end may be the first half of a CRLF.
    held = text.endsWith('\r') ? '\r' : '';
    yield plainLineEnds(held ? text.slice(0, -1) : text);
  }
  yield plainLineEnds(held + decoder.decode());
}

function plainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function byMark(first: Uint8Array): TextEncoding['label'] | null {
  const [a, b, c] = first;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** The header of every export is English, so UTF-16 without a mark has NUL in every other byte of it. */
function byNulBytes(first: Uint8Array): TextEncoding['label'] | null {
  const head = first.subarray(0, 64);
  const nulAt = (odd: number) => head.filter((byte, index) => index % 2 === odd && byte === 0);
  const most = head.length / 2 - 2;
  if (head.length < 16) return null;
  if (nulAt(1).length >= most && nulAt(0).length === 0) return 'utf-16le';
  if (nulAt(0).length >= most && nulAt(1).length === 0) return 'utf-16be';
  return null;
}
