import { remembered } from './remembered';

/** A word with its place, UTF-16 offsets. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Letters and digits of any script, joined by apostrophe, ampersand, plus or hyphen; a dot only inside numbers, a comma before thousands. */
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’&+-](?=[\p{L}\p{N}])|\.(?=\d)|(?<=\d),(?=\d{3}(?!\d)))*/gu;

const wordsOfLine = remembered((line: string): readonly Word[] =>
  Array.from(line.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  })),
);

/** The words of a text in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const word of wordsOfLine(line)) {
      words.push({ text: word.text, start: word.start + offset, end: word.end + offset });
    }
    offset += line.length + 1;
  }
  return words;
}
