import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import { allMatches } from '../text/all-matches';
import { makeFinding } from '../text/make-finding';
import { findPhrases, phrasePatterns } from '../text/phrase-hits';

const TELL_WORDS = phrasePatterns([
  'delv*',
  'leverag*',
  'resonat*',
  '(a )?testament',
  '(ever-evolving |evolving |current )?landscape of',
  'invaluable',
  "(I am |I'm |was |so )?thrilled",
  'tapestry',
  'realm',
  'underscor*',
  'pivotal',
  'seamless*',
  'robust',
  'foster* (a|an|the|growth|collaboration|innovation|connections?|meaningful)',
  'meaningful (connection*|conversation*|impact|dialogue)',
  'navigat* the',
  'cutting-edge',
  'holistic',
  'multifaceted',
  'synerg*',
  'vibrant',
  'profound*',
  'commendable',
  'elevate',
  'embark*',
  'unwavering',
  'garner*',
  'showcas*',
  'insightful',
  'deeply (appreciate|resonate|admire|value)',
  '(intersection|crossroads) of',
  'treasure trove',
  'spearhead*',
  'aligns? (perfectly |closely |deeply )?with my',
  "in today's (fast-paced|ever)",
  'nahtlos*',
  'ganzheitlich*',
  'wegweisend*',
  'maßgeblich*',
  'tiefgreifend*',
  'bereichernd*',
]);
const NOT_JUST =
  /\b(?:not (?:just|only|merely)|isn['’]t (?:just|only)|more than just|nicht nur)\b[^.!?\n]{2,80}(?:\bbut\b|\bit['’]s\b|;|—|\bsondern\b)/giu;
const DASH = /—|(?<=\p{L}) – (?=\p{L})/gu;
const TRIAD =
  /(?<![\p{L}-])[\p{L}-]{1,30}(?: [\p{L}-]{1,30})?, [\p{L}-]{1,30}(?: [\p{L}-]{1,30})?,? (?:and|und) [\p{L}-]{1,30}/giu;

/** Signs that each prove nothing, and together read as made by a machine. Never said to be one. */
export const genericStyle: Check = {
  id: 'generic-style',
  source: 'drafting.md section 3; signs of AI writing, each weak alone [S37,S38]',
  look(draft) {
    const tells = findPhrases(draft.body, TELL_WORDS);
    const notJust = findPhrases(draft.body, [NOT_JUST]);
    const triads = findPhrases(draft.body, [TRIAD]).filter((hit) => !isCaptured(draft, hit.text));
    const dashes = allMatches(DASH, draft.body);
    const signs = [
      tells.length > 0,
      tells.length > 2,
      notJust.length > 0,
      triads.length > 1,
      dashes.length > 1,
      isUniform(draft),
    ];
    if (signs.filter(Boolean).length < 2) return [];
    const place = tells[0] ?? notJust[0] ?? triads[0] ?? null;
    return [
      makeFinding('generic-style', 'hint', { key: 'checks.genericStyle' }, place, [
        { kind: 'recompose', label: { key: 'checks.fix.plainer' }, change: 'plainer' },
      ]),
    ];
  },
};

/** A list of three that they or the user wrote is nobody's style. */
function isCaptured(draft: DraftView, text: string): boolean {
  return draft.support.contacts.includes(text.toLowerCase());
}

/** Five sentences or more of nearly the same length. */
function isUniform(draft: DraftView): boolean {
  const lengths = draft.sentences.filter((s) => s.role === 'text').map((s) => s.words.length);
  if (lengths.length < 5) return false;
  const mean = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
  const variance = lengths.reduce((sum, n) => sum + (n - mean) ** 2, 0) / lengths.length;
  return mean >= 8 && Math.sqrt(variance) / mean < 0.25;
}
