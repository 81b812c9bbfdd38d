import type { DraftView } from '../draft-view';
import { sentenceAt } from '../draft-view';

const READER =
  /(?<!\p{L})(?:[Yy]ou|[Yy]ours?|[Yy]ou['’]\p{L}+|Sie|Ihnen|Ihr(?:e[mnrs]?)?|[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)(?!\p{L})/u;
const WRITER =
  /(?<!\p{L})(?:I|I['’]\p{L}+|[Mm]y|[Mm]e|[Mm]ine|[Ww]e|[Ww]e['’]\p{L}+|[Oo]urs?|[Uu]s|[Ii]ch|[Mm]ein\p{L}*|[Mm]ir|[Mm]ich|[Ww]ir|[Uu]ns(?:(?:er|re)\p{L}*)?)(?!\p{L})/u;
/** What two did together is the reader's as well. */
const BOTH =
  /(?<!\p{L})(?:we (?:\p{L}+ )?(?:met|spoke|talked|both|shared|worked|chatted)|both of us|you and I|wir (?:\p{L}+ )?(?:beide|uns)|uns (?:\p{L}+ ){0,6}(?:getroffen|kennengelernt|gesehen))(?!\p{L})/iu;
/** "I could tell you every corner": the reader is told something, and nothing is said of them. */
const TOLD_THEM =
  /(?<!\p{L})(?:I|I['’](?:ll|d|ve|m)|we|ich|wir)(?: \p{L}+){1,3} (?:you|dir|dich|Ihnen|Sie|euch)(?!\p{L})/giu;
/** What ends one thought and begins another; a comma does only before a new subject. */
const EDGE =
  /[.!?;:()\n–—]|,? (?:and|but|so|while|which|because|und|aber|denn|während|weil) (?=(?:I|you|we|he|she|it|they|ich|du|Sie|wir|er|sie|es)(?:['’]\p{L}+)? )|, (?=(?:I|you|we|he|she|they|ich|du|wir|er|sie)(?:['’]\p{L}+)? )/gu;

/** The clause around a place, and who is spoken of in it: what is said of the reader can be known, the writer's day cannot. */
export function clauseAt(
  draft: DraftView,
  start: number,
): { text: string; ofReader: boolean; ofWriter: boolean } {
  const sentence = sentenceAt(draft, start);
  const from = sentence?.start ?? start;
  const whole = sentence?.text ?? '';
  let left = 0;
  let right = whole.length;
  for (const edge of whole.matchAll(EDGE)) {
    const end = edge.index + edge[0].length;
    if (end <= start - from) left = end;
    else if (edge.index > start - from) {
      right = edge.index;
      break;
    }
  }
  const text = whole.slice(left, right);
  const said = text.replace(TOLD_THEM, (words) => words.replace(/\p{L}+$/u, ''));
  return { text, ofReader: READER.test(said) || BOTH.test(text), ofWriter: WRITER.test(text) };
}
