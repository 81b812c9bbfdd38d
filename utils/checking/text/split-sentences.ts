/** A sentence with its place, UTF-16 offsets, without the white space around it. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** `Intl.Segmenter` splits after "Dr." and "e.g." (drafting.md, section 4), so these are looked up. */
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|prof|mr|mrs|ms|st|ing|dipl|e\.g|i\.e|vs|etc|no|nr|approx|ca|z\.\s?b|bzw|bspw|d\.\s?h|u\.\s?a|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|a\.m|p\.m|\p{Lu}|\d{1,2})\.$/iu;

const END = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+/gu;

/** The sentences of a text; a line break always ends one. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let from = 0;
    for (const end of line[0].matchAll(END)) {
      const to = end.index + end[0].length;
      const rest = line[0].slice(to, to + 12).trimStart();
      if (/^\p{Ll}/u.test(rest)) continue;
      if (end[0] === '.' && ABBREVIATION.test(line[0].slice(Math.max(from, to - 12), to))) continue;
      add(sentences, line[0].slice(from, to), line.index + from);
      from = to;
    }
    add(sentences, line[0].slice(from), line.index + from);
  }
  return sentences;
}

function add(sentences: Sentence[], raw: string, offset: number): void {
  const text = raw.trim();
  if (!text) return;
  const start = offset + raw.indexOf(text);
  sentences.push({ text, start, end: start + text.length });
}
