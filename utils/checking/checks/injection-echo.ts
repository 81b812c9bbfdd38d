import { talksToMachine } from '../../model/talks-to-machine';
import type { Check } from '../check';
import { allMatches } from '../text/all-matches';
import { contentStems } from '../text/content-stems';
import { fold } from '../text/fold';
import { HIDDEN_CHARACTERS } from '../text/hidden-characters';
import { makeFinding } from '../text/make-finding';
import { remembered } from '../text/remembered';
import { removeSentenceFix } from '../text/removal';

/** Words that orders are made of; what is left of an order is what it wants to see in the message. */
const ORDER_WORDS = new Set(
  contentStems(
    'ignore disregard forget previous instructions prompt rules above system assistant AI LLM GPT ChatGPT model language bot chatbot include add write mention say reply respond start begin end use tell output append must should always message email note draft text answer user agent tool sentence word phrase Anweisung Anweisungen vorherige ignoriere schreibe erwähne Nachricht Satz Wort',
  ),
);

const readsAsOrder = remembered(talksToMachine);

/** Orders hidden in a profile that reached the draft, and characters that hide text. */
export const injectionEcho: Check = {
  id: 'injection-echo',
  source: 'drafting.md section 7; OWASP LLM01',
  look(draft) {
    const findings = allMatches(HIDDEN_CHARACTERS, draft.body)
      .slice(0, 5)
      .map((match) =>
        makeFinding(
          'injection-echo',
          'block',
          { key: 'checks.hiddenCharacters' },
          {
            start: match.index,
            end: match.index + match[0].length,
          },
          [
            {
              kind: 'replace',
              label: { key: 'checks.fix.remove' },
              start: match.index,
              end: match.index + match[0].length,
              text: '',
            },
          ],
        ),
      );
    const orders = draft.support.instructions.map((order) => ({
      stems: new Set(contentStems(order).filter((stem) => !ORDER_WORDS.has(stem))),
      quotes: [...order.matchAll(/["“„'‘«]([^"”“'’»]{3,80})["”“'’»]/g)].map((match) =>
        fold(match[1] ?? ''),
      ),
      whole: fold(order),
    }));
    // Hardly any profile gives orders.
    const wanted = orders.length > 0 ? knownElsewhere(draft) : new Set<string>();
    for (const sentence of draft.sentences) {
      if (sentence.role === 'greeting') continue;
      const plain = fold(sentence.text);
      const echoes = orders.some(({ stems, quotes, whole }) => {
        if (quotes.some((quote) => plain.includes(quote))) return true;
        if (plain.length > 20 && whole.includes(plain)) return true;
        const rare = [...stems].filter((stem) => !wanted.has(stem));
        const hits = rare.filter((stem) => sentence.stems.includes(stem)).length;
        return hits >= 2 || (hits === 1 && rare.length <= 2);
      });
      if (!echoes && !readsAsOrder(sentence.text)) continue;
      findings.push(
        makeFinding(
          'injection-echo',
          'block',
          { key: 'checks.injectionEcho' },
          sentence,
          removeSentenceFix(draft, sentence.start, sentence.end),
        ),
      );
    }
    return findings;
  },
};

/** Words that honest sources hold too prove no echo. */
function knownElsewhere(draft: Parameters<Check['look']>[0]): Set<string> {
  const stems = new Set<string>();
  for (const entry of draft.support.entries) for (const stem of entry.stems) stems.add(stem);
  return stems;
}
