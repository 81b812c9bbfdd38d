export type EncodingLabel = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Streams a file's bytes as text with line ends as `\n` and no byte-order mark. What the encoding is shows at the start
 * (a mark, or NUL in every other byte) or else only at the end: until then it is read as UTF-8, and `isRight` tells
 * afterwards whether that was right. Only a file that was not is read twice.
 */
export class TextStream {
  #good = 0;
  #broken = 0;
  #isGuess = false;

  /** @param forced `windows-1252` for the second reading of a file that turned out not to be UTF-8 */
  constructor(readonly forced: EncodingLabel | null = null) {}

  async *decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    let decoder: TextDecoder | null = null;
    let held = '';
    for await (const chunk of bytes) {
      decoder ??= this.#decoderFor(chunk);
      // TextDecoder drops the mark by itself, and turns every lone surrogate into U+FFFD.
      const text = held + this.#tally(decoder.decode(chunk, { stream: true }));
      // A carriage return at the end may be the first half of a CRLF.
      held = text.endsWith('\r') ? '\r' : '';
      yield plainLineEnds(held ? text.slice(0, -1) : text);
    }
    yield plainLineEnds(held + (decoder ? this.#tally(decoder.decode()) : ''));
  }

  /**
   * True unless the file must have been Windows-1252. One letter cut in half by an export must not spoil every other
   * name, so some broken bytes among much good UTF-8 stay U+FFFD.
   */
  isRight(): boolean {
    return !this.#isGuess || this.#broken === 0 || this.#good > this.#broken * 4;
  }

  #decoderFor(first: Uint8Array): TextDecoder {
    const certain = this.forced ?? byMark(first) ?? byNulBytes(first);
    this.#isGuess = certain === null;
    return new TextDecoder(certain ?? 'utf-8');
  }

  #tally(text: string): string {
    if (!this.#isGuess) return text;
    for (const letters of text.match(/[^\0-\x7f]+/g) ?? []) {
      const bad = letters.includes('\ufffd') ? letters.split('\ufffd').length - 1 : 0;
      this.#broken += bad;
      this.#good += letters.length - bad;
    }
    return text;
  }
}

function plainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function byMark(first: Uint8Array): EncodingLabel | null {
  const [a, b, c] = first;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** The header of every export is English, so UTF-16 without a mark has NUL in every other byte of it. */
function byNulBytes(first: Uint8Array): EncodingLabel | null {
  const head = first.subarray(0, 64);
  const nulAt = (odd: number) => head.filter((byte, index) => index % 2 === odd && byte === 0);
  const most = head.length / 2 - 2;
  if (head.length < 16) return null;
  if (nulAt(1).length >= most && nulAt(0).length === 0) return 'utf-16le';
  if (nulAt(0).length >= most && nulAt(1).length === 0) return 'utf-16be';
  return null;
}
