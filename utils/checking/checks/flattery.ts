import type { Check } from '../check';
import { sentenceAt } from '../draft-view';
import { specificsIn } from '../grounding/read-specifics';
import { makeFinding } from '../text/make-finding';
import { findPhrases, phrasePatterns } from '../text/phrase-hits';
import { removeSentenceFix } from '../text/removal';

const PRAISE = phrasePatterns([
  '(amazing|awesome|incredible|inspiring|inspirational|impressive|outstanding|brilliant|fantastic|remarkable|extraordinary|exceptional|phenomenal|stellar|admirable|fascinating|breathtaking|stunning|unparalleled|world-class|legendary|exemplary|terrific|fabulous|magnificent)',
  "(I|I've|I have|always|really|truly|deeply|greatly) (admire|admired|respect|look up to|idoli[sz]e*)",
  '(a |an |such a |true |real )(\\p{L}+ )?(inspiration|legend|genius|rock ?star|visionary|guru|role model|hero|expert|leader)',
  '(love|loved|adore) your (work|profile|style|career|content|energy|attitude|approach)',
  "you('re| are) (such |so |truly |really |the |one of the )(a |an )?(great|talented|successful|accomplished|gifted|clever|wise|best|kind of|smart)",
  '(great|excellent|wonderful|perfect|superb) (work|career|job|profile|background|achievement*|leader*|mentor|success)',
  '(in )?awe of',
  '(beeindruckend*|großartig*|fantastisch*|inspirierend*|bewundernswert*|herausragend*|brillant*|außergewöhnlich*|faszinierend*|bemerkenswert*|genial*)',
  '(bewundere|bewunderung|vorbild)',
]);

/** "brilliant, thank you", "super, danke": a word of agreement between commas. */
function isInterjection(body: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /(?:^|[,.!\n–—])\s*$/.test(body.slice(Math.max(0, start - 3), start)) &&
    /^\s*(?:[,.!–—]|\n)/.test(body.slice(end, end + 3))
  );
}

/** Praise with nothing behind it. */
export const flattery: Check = {
  id: 'flattery',
  source: 'drafting.md sections 1 and 6: admiring without naming what is read as lazy [S3,S9]',
  look(draft) {
    return findPhrases(draft.body, PRAISE)
      .filter((hit) => {
        const sentence = sentenceAt(draft, hit.start);
        if (sentence?.role !== 'text') return false;
        // About times, plans or the user's own day there is nobody to flatter.
        if (
          !/\b(?:you|your|yours|sie|ihr\p{L}*|ihnen|du|dein\p{L}*|dich|dir)\b/iu.test(sentence.text)
        )
          return false;
        if (isInterjection(draft.body, hit)) return false;
        return !specificsIn(draft, sentence).some(
          (entry) => !['headline', 'job', 'topic', 'school'].includes(entry.kind),
        );
      })
      .map((hit) =>
        makeFinding(
          'flattery',
          'warn',
          { key: 'checks.flattery' },
          hit,
          removeSentenceFix(draft, hit.start, hit.end),
        ),
      );
  },
};
