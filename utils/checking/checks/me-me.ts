import { TELLING_KINDS } from '../../model/message-kind';
import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';

const ME = {
  en: /^(?:i|i['’](?:m|ve|d|ll)|me|my|mine|myself)$/i,
  de: /^(?:ich|mich|mir|mein\p{L}*)$/iu,
};
const YOU = {
  en: /^(?:you|you['’](?:re|ve|d|ll)|your|yours|yourself)$/i,
  de: /^(?:Sie|Ihnen|Ihr\p{L}*|du|dich|dir|dein\p{L}*)$/u,
};

/** Much of the writer and little of the reader. */
export const meMe: Check = {
  id: 'me-me',
  source: 'drafting.md section 1: a hint only; coaches agree, no public figures',
  look(draft) {
    if (draft.phrases === null || !draft.situation.person) return [];
    const told = draft.sentences.filter((sentence) => sentence.role === 'text');
    const words = told.flatMap((sentence) => sentence.words.map((word) => word.text));
    const me = words.filter((word) => ME[draft.phrases ?? 'en'].test(word)).length;
    const you = words.filter((word) => YOU[draft.phrases ?? 'en'].test(word)).length;
    const opens = told.map((sentence) =>
      ME[draft.phrases ?? 'en'].test(sentence.words[0]?.text ?? ''),
    );
    const row = opens.findIndex((_, i) => opens[i] && opens[i + 1] && opens[i + 2] && opens[i + 3]);
    // Thanks and updates tell what the writer did; that is their matter.
    const tells = TELLING_KINDS.includes(draft.kind);
    const place = row >= 0 ? { start: told[row]?.start ?? 0, end: told[row + 3]?.end ?? 0 } : null;
    if (!place && (tells || me < 8 || me <= 2 * you)) return [];
    return [
      makeFinding('me-me', 'hint', { key: 'checks.meMe' }, place, [
        { kind: 'recompose', label: { key: 'checks.fix.otherVersion' }, change: 'other-version' },
      ]),
    ];
  },
};
