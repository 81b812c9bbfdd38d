/** How to clean: one line unless `multiline`, cut at `max` characters (whole code points) where given. */
export interface CleanOptions {
  multiline?: boolean;
  max?: number;
}

/** Marks above one base letter beyond which text is noise; real writing needs no more than a handful. */
const MOST_MARKS = 6;

/**
 * Text as it may be kept and shown: NFC, spaces collapsed, control, zero-width, direction and tag characters out
 * (reliability.md, T3). The joiners stay inside words and emoji, where they carry meaning. Cleaning twice is cleaning
 * once.
 */
export function cleanText(text: string, options: CleanOptions = {}): string {
  let clean = text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
  // C0, C1 without tab and line feed; soft hyphen; direction marks, embeddings, isolates; word joiner and kin;
  // byte-order mark; interlinear marks; lone surrogates; tags.
  clean = clean
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
      '',
    )
    .replace(/\p{Cs}/gu, '');
  clean = keepJoinersInside(clean).normalize('NFC');
  clean = clean.replace(new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu'), '$1');
  clean = options.multiline
    ? clean
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim()
    : clean.replace(/\s+/g, ' ').trim();
  return options.max === undefined ? clean : cut(clean, options.max);
}

/** ZWJ and ZWNJ stay only where they join: between two letters, marks or emoji. */
function keepJoinersInside(text: string): string {
  return text
    .replace(/[\u200c\u200d]{2,}/g, (run) => run[0] ?? '')
    .replace(/(?<![\p{L}\p{M}\p{Extended_Pictographic}]|\p{Emoji_Modifier})[\u200c\u200d]/gu, '')
    .replace(/[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu, '');
}

/** Cuts at whole code points, and never leaves a space at the end. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/.test(text[max - 1] ?? '') ? max - 1 : max;
  return text.slice(0, end).trimEnd();
}
