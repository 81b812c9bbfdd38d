import type { MessageKind } from '../../model/message-kind';
import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';
import { readAsks } from '../text/read-asks';

const ASKING_KINDS: readonly MessageKind[] = [
  'connect',
  'informational_interview',
  'question',
  'coffee',
  'intro_request',
  'recruiter_question',
  'follow_up_1',
  'reply_times',
];

/** A message that was to ask for something and asks for nothing. */
export const noAsk: Check = {
  id: 'no-ask',
  source: 'drafting.md section 6',
  look(draft) {
    if (draft.phrases === null || !ASKING_KINDS.includes(draft.kind)) return [];
    if (readAsks(draft).length > 0) return [];
    // An invitation asks by being one, and offered times ask to be chosen from.
    if (draft.kind === 'connect') return [];
    if (draft.kind === 'reply_times' && (draft.clocks.length > 0 || draft.days.length > 0))
      return [];
    return [
      makeFinding(
        'no-ask',
        'warn',
        { key: 'checks.noAsk', values: { name: draft.callName } },
        null,
        [{ kind: 'recompose', label: { key: 'checks.fix.addAsk' }, change: 'add-ask' }],
      ),
    ];
  },
};
