import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeInPieces, linesInPieces } from '../../utils/transfer/text-in-pieces';

describe('a file of lines in pieces', () => {
  it('gives back the lines that were written, wherever a piece ends', async () => {
    // Longer than a piece, of letters of one to four bytes: some of them lie across its end.
    const long = 'aé日🐦'.repeat(90_000);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(7), async (texts, by) => {
        const all = [...texts, 'x'.repeat(by) + long, ...texts];
        const bytes = await encodeInPieces(
          all.map((text) => `${text}\n`),
          undefined,
        );
        const lines = [...linesInPieces(bytes)].flatMap((piece) => piece.lines);
        expect(lines).toEqual(new TextDecoder().decode(bytes).split('\n'));
      }),
      { numRuns: 8 },
    );
  });

  it('has no line of an empty file', () => {
    expect([...linesInPieces(new Uint8Array())]).toEqual([]);
  });
});
