import type { ClaimSort } from '../phrases/claim-frames';
import { ENGLISH_DEALINGS, GERMAN_DEALINGS, GERMAN_MEETINGS } from '../phrases/dealing-frames';
import { allMatches } from '../text/all-matches';
import { remembered } from '../text/remembered';

/** A claim told by how its clause is built; offsets in the sentence. */
export interface Dealing {
  sort: ClaimSort;
  start: number;
  end: number;
}

const ENGLISH_READER = /\b(?:you|your|yours|our|we|congratulations|congrats|well done)\b/iu;
const GERMAN_READER =
  /(?<!\p{L})(?:Sie|Ihn\p{L}*|Ihr\p{L}*|[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\p{L}*|[Ee]uer|[Ee]ure?\p{L}*|[Ww]ir|[Uu]nser\p{L}*|wiederzusehen)(?!\p{L})/u;

/** What makes of a statement a wish, a doubt, a plan or its opposite. */
const UNREAL =
  /(?:\b(?:would|wouldn|could|couldn|can|cannot|might|should|shouldn|shall|will|won|hope|hoped|hoping|want|wanted|wants|wish|wished|if|unless|whether|never|not|no|nobody|nor|neither|without|next time|one day|some day|plan(?:ning)? to|going to|let me|please|which|whose|why|where|how|any|ever|perhaps|maybe|imagine|don|didn|haven|hasn|hadn|isn|wasn|weren|yet|before|until|like to|love to|than|as if|as though|nearly|instead)\b|['’]ll\b|n['’]t\b)/iu;
/** "We'd never met" and "I'd met you": only a bare form of the verb behind it makes "'d" a wish. */
const WOULD = /['’]d (?:like|love|be|have|gladly|rather|happily|only|so|\p{L}+ (?:to|if))\b/iu;
const ENGLISH_EDGE =
  /[.!?;:()–—\n]|,? (?:and|but|so|because|while|though|which|who) (?=(?:I|you|we|he|she|it|they|my|your|our|the|that)\b)|, /gu;

const GERMAN_UNREAL =
  /(?<!\p{L})(?:würden?|würdest|könnt\p{L}*|möcht\p{L}*|will|wollt\p{L}*|werden?|wirst|dürft\p{L}*|darf|hätt\p{L}*|wäre\p{L}*|sollt\p{L}*|müsst\p{L}*|wenn|falls|ob|nie|niemals|kein\p{L}*|ohne|hoff\p{L}*|vielleicht|irgendwann|bevor|bitte|welche\p{L}*|niemand|noch nicht|fast|beinahe|statt)(?!\p{L})/iu;
const GERMAN_NOT = /(?<!\p{L})nicht(?!\p{L})(?! (?:mehr )?(?:losgelassen|los|vergessen|aus dem))/iu;
const GERMAN_EDGE = /[.!?;:()–—\n]|, | (?:und|aber|doch|denn|sondern) /gu;
const GERMAN_ASKS = /\?["'”’»)\]]*$/;
/** What everybody may have seen of somebody. */
const PROFILE = /(?<!\p{L})(?:profile?s?|page|headline|seite|anzeige|ausschreibung)(?!\p{L})/iu;

/** The dealings that an English sentence claims. */
export const englishDealings: (sentence: string) => readonly Dealing[] = remembered((text) => {
  if (!ENGLISH_READER.test(text)) return [];
  const found: Dealing[] = [];
  for (const [sort, frame] of ENGLISH_DEALINGS) {
    for (const match of allMatches(frame, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (PROFILE.test(match[0])) continue;
      const clause = text.slice(clauseStart(text, start, ENGLISH_EDGE), end);
      const behind = text.slice(end, end + 12);
      const isMemory = /^[Yy]ou['’]ll/u.test(match[0]);
      if (!isMemory && (UNREAL.test(clause.replace(/\bnot only\b/iu, '')) || WOULD.test(clause)))
        continue;
      if (/^(?:['’]ll| would| could| might| will|['’]d)\b/u.test(behind)) continue;
      if (sort === 'met' && /\?["'”’»)\]]*$/.test(text) && !/\bwe\b/iu.test(match[0])) {
        if (!/\bremember|recall/iu.test(match[0])) continue;
      }
      add(found, { sort, start, end });
    }
  }
  return found;
});

/** The dealings that a German sentence claims. */
export const germanDealings: (sentence: string) => readonly Dealing[] = remembered((text) => {
  if (!GERMAN_READER.test(text)) return [];
  const found: Dealing[] = [];
  if (!GERMAN_ASKS.test(text)) {
    for (const { clause, start } of clausesOf(text)) {
      if (GERMAN_UNREAL.test(clause) || GERMAN_NOT.test(clause) || PROFILE.test(clause)) continue;
      for (const { sort, teller, of, verb } of GERMAN_DEALINGS) {
        if (!teller.test(clause) || !of.test(clause) || !verb.test(clause)) continue;
        add(found, { sort, start, end: start + clause.length });
        break;
      }
    }
  }
  for (const match of allMatches(GERMAN_MEETINGS, text)) {
    const start = match.index;
    const end = start + match[0].length;
    const clause = text.slice(clauseStart(text, start, GERMAN_EDGE), end);
    if (GERMAN_UNREAL.test(clause) || GERMAN_NOT.test(clause)) continue;
    add(found, { sort: 'met', start, end });
  }
  return found;
});

/** True where the words before or in a claim turn it into its opposite: "I don't think we've met", "noch nie gesehen". */
export function isDenied(
  sentence: string,
  start: number,
  words: string,
  language: string,
): boolean {
  const edges = language === 'de' ? GERMAN_EDGE : ENGLISH_EDGE;
  const from = clauseStart(sentence, start, edges);
  const clause = sentence.slice(from, start + words.length);
  if (language !== 'de') return ENGLISH_DENIAL.test(clause);
  const behind = sentence.slice(start + words.length).split(/[,.;:!?]/)[0] ?? '';
  return (
    GERMAN_DENIAL.test(clause) ||
    (GERMAN_DENIAL.test(behind) && !/^\s*nicht (?:mehr )?(?:los|vergessen|aus)/iu.test(behind))
  );
}
const ENGLISH_DENIAL =
  /\b(?:never|(?:don|didn|haven|hadn|doesn|wasn|weren|can)['’]?t (?:\p{L}+ ){0,2}?(?:think|believe|know|met|read|heard|seen|used|tried)|not (?:yet )?(?:met|read|heard|seen|used|tried|been))\b|\bnot yet\b/iu;
const GERMAN_DENIAL =
  /(?<!\p{L})(?:noch nie|nie|noch nicht|leider nicht|noch gar nicht|nicht gelesen|nicht gesehen|nicht kennengelernt)(?!\p{L})/iu;

function add(found: Dealing[], dealing: Dealing): void {
  if (!found.some((other) => dealing.start < other.end && dealing.end > other.start))
    found.push(dealing);
}

function clauseStart(text: string, place: number, edges: RegExp): number {
  let start = 0;
  for (const edge of text.matchAll(edges)) {
    const end = edge.index + edge[0].length;
    if (end > place) break;
    start = end;
  }
  return start;
}

function clausesOf(text: string): { clause: string; start: number }[] {
  const clauses: { clause: string; start: number }[] = [];
  let from = 0;
  for (const edge of [...text.matchAll(GERMAN_EDGE)]) {
    if (edge.index > from) clauses.push({ clause: text.slice(from, edge.index), start: from });
    from = edge.index + edge[0].length;
  }
  if (from < text.length) clauses.push({ clause: text.slice(from), start: from });
  return clauses;
}
