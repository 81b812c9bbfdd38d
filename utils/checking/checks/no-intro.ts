import type { MessageKind } from '../../model/message-kind';
import type { Check } from '../check';
import { introducesWriter } from '../grounding/read-specifics';
import { makeFinding } from '../text/make-finding';

const KINDS: readonly MessageKind[] = [
  'connect',
  'informational_interview',
  'question',
  'recruiter_question',
  'coffee',
];

/** A stranger who does not say who they are. */
export const noIntro: Check = {
  id: 'no-intro',
  source: 'drafting.md section 6',
  look(draft) {
    const { relationship, history } = draft.situation;
    if (!KINDS.includes(draft.kind) || draft.phrases === null) return [];
    if (relationship.met || relationship.how || history.some((entry) => entry.dir !== 'note'))
      return [];
    if (draft.sentences.some((sentence) => introducesWriter(draft, sentence))) return [];
    // Once connected, or answered, they can look; before, they should not have to.
    const isConnected =
      relationship.degree === 1 ||
      /\b(?:thanks?|thank you) for (?:connecting|to accept|accepting)|danke? für (?:die|das) (?:Vernetzung|Annehmen|Bestätigen)/iu.test(
        draft.body,
      );
    return [
      makeFinding('no-intro', isConnected ? 'hint' : 'warn', { key: 'checks.noIntro' }, null, [
        { kind: 'recompose', label: { key: 'checks.fix.addSelf' }, change: 'add-self' },
      ]),
    ];
  },
};
