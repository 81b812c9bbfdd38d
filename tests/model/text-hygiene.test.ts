import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../utils/model/text-hygiene';

const BANNED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be gone
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

/** Any text, with the characters that matter here far more often than chance would have them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u202e',
        '\u200b',
        '\u200d',
        '\u200c',
        '\ufeff',
        '\u0301',
        '👩',
        '🏽',
        'می',
        '\r\n',
        '\t',
        ' ',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('text that is kept', () => {
  it('holds no character that nobody sees', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, multiline) => {
        expect(cleanText(text, { multiline })).not.toMatch(BANNED);
      }),
    );
  });

  it('is clean after once', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, multiline) => {
        const once = cleanText(text, { multiline });
        expect(cleanText(once, { multiline })).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('is never longer than asked, and never ends in half a character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, max) => {
        const cut = cleanText(text, { max });
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut).not.toMatch(/[\ud800-\udbff]$/);
      }),
    );
  });

  it.each([
    ['محمد رضا', 'Arabic'],
    ['علی‌رضا می‌نویسد', 'Persian with joiners that belong'],
    ['שָׁלוֹם', 'Hebrew with points'],
    ['क्षत्रिय', 'Devanagari'],
    ['ශ්‍රී ලංකා', 'Sinhala with its joiner'],
    ['👩‍💻 👨‍👩‍👧 🏳️‍🌈', 'emoji made of several'],
    ['Nguyễn Thị Ánh', 'Vietnamese'],
  ])('leaves %s as it is (%s)', (text) => {
    expect(cleanText(text)).toBe(text.normalize('NFC'));
  });

  it('takes out joiners that join nothing', () => {
    expect(cleanText('\u200dAda\u200c \u200d Lovelace\u200d')).toBe('Ada Lovelace');
  });

  it('keeps line breaks only where they are wanted', () => {
    expect(cleanText('one \r\n two\u2028\n three', { multiline: true })).toBe('one\ntwo\n\nthree');
    expect(cleanText('one \r\n two')).toBe('one two');
  });

  it('stops text from climbing', () => {
    expect(cleanText(`A${'\u0335'.repeat(50)}`).length).toBeLessThan(10);
  });
});
