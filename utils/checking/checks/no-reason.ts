import type { MessageKind } from '../../model/message-kind';
import type { Check } from '../check';
import { specificsIn } from '../grounding/read-specifics';
import { makeFinding } from '../text/make-finding';
import { readAsks } from '../text/read-asks';

const KINDS: readonly MessageKind[] = [
  'informational_interview',
  'question',
  'coffee',
  'reconnect',
  'intro_request',
];

/** Nothing about them before the request. */
export const noReason: Check = {
  id: 'no-reason',
  source: 'drafting.md section 6',
  look(draft) {
    if (!KINDS.includes(draft.kind) || draft.phrases === null) return [];
    const told = draft.sentences.filter((sentence) => sentence.role === 'text');
    const about = told.map((sentence) => specificsIn(draft, sentence).length > 0);
    // With nothing specific at all, the check of that speaks.
    if (!about.includes(true)) return [];
    const ask = readAsks(draft)[0]?.sentence;
    const askAt = ask ? told.indexOf(ask) : -1;
    if (askAt < 0 || about.slice(0, askAt + 2).includes(true)) return [];
    return [
      makeFinding(
        'no-reason',
        draft.situation.relationship.met || draft.kind === 'question' ? 'hint' : 'warn',
        { key: 'checks.noReason', values: { name: draft.callName } },
        null,
        [{ kind: 'recompose', label: { key: 'checks.fix.addHook' }, change: 'add-hook' }],
      ),
    ];
  },
};
