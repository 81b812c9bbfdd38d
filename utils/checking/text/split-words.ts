/** A word with its place, UTF-16 offsets. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Letters and digits of any script, joined by apostrophe, ampersand, plus or hyphen; a dot only inside numbers. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’&+-](?=[\p{L}\p{N}])|\.(?=\d))*/gu;

/** The words of a text in order. */
export function splitWords(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}
