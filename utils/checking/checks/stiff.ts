import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';
import { findPhrases, phrasePatterns } from '../text/phrase-hits';
import { readingGrade } from '../text/reading-grade';

const STIFF = phrasePatterns([
  'dear (sir|madam|sirs|sir or madam|sir/madam)',
  'to whom it may concern',
  'I am writing to (you )?(to|in|inquire|enquire|request|express)?',
  "I'm writing to (inquire|enquire|express|request)",
  '(please )?do not hesitate',
  "don't hesitate",
  'kindly (advise|revert|let me know|request)',
  'at your earliest convenience',
  'I (humbly|respectfully) (request|ask)',
  'enclosed please find',
  'please find (attached|enclosed)',
  'herewith|hereby|heretofore|aforementioned|pursuant to',
  '(prior|subsequent) to',
  'in regards? to|with regards? to',
  'utili[sz]e*',
  'I would be (most |extremely |very )?(obliged|honou?red)',
  'esteemed',
  'yours faithfully',
  'sehr geehrte damen und herren',
  'hiermit (möchte|bewerbe|erlaube)',
  'ich erlaube mir',
  'bezugnehmend auf',
  'mit vorzüglicher hochachtung',
  '(zögern|scheuen) sie nicht',
  'verbleibe ich',
  'zwecks',
  'diesbezüglich',
]);
const LONG_SENTENCE = 32;
const HARD_GRADE = 10;

/** Words and sentences of an office letter. */
export const stiff: Check = {
  id: 'stiff',
  source: 'drafting.md section 1: simple words are answered most [S3]',
  look(draft) {
    const plainer = [
      {
        kind: 'recompose' as const,
        label: { key: 'checks.fix.plainer' as const },
        change: 'plainer' as const,
      },
    ];
    const [phrase] = findPhrases(draft.body, STIFF);
    if (phrase) return [makeFinding('stiff', 'hint', { key: 'checks.stiff' }, phrase, plainer)];
    const long = draft.sentences.find(
      (s) =>
        s.role === 'text' &&
        s.words.length > LONG_SENTENCE &&
        draft.clocks.every((c) => c.start < s.start || c.end > s.end),
    );
    if (long) {
      return [
        makeFinding(
          'stiff',
          'hint',
          { key: 'checks.stiffSentence', values: { n: long.words.length } },
          long,
          plainer,
        ),
      ];
    }
    if (draft.language !== 'en') return [];
    const told = draft.sentences.filter((s) => s.role === 'text');
    const grade = readingGrade(
      told.map((s) => ({
        words: s.words.map((w) => w.text).filter((w) => !isNameOrTerm(draft, w)),
      })),
    );
    return grade !== null && grade > HARD_GRADE
      ? [makeFinding('stiff', 'hint', { key: 'checks.stiff' }, null, plainer)]
      : [];
  },
};

/** Names and terms of art are not to be "simplified" (drafting.md, section 1), so they do not count. */
function isNameOrTerm(draft: Parameters<Check['look']>[0], word: string): boolean {
  return /^\p{Lu}|\d/u.test(word) || draft.support.words.has(word.toLowerCase());
}
