import { daysBetween } from '../../model/local-date';
import type { MessageKind } from '../../model/message-kind';
import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';

const KINDS: readonly MessageKind[] = [
  'thank_you',
  'update',
  'reply_times',
  'closing',
  'question',
  'coffee',
  'intro_request',
];
const RECENT_DAYS = 30;
const THANKS =
  /\b(?:thank|thanks|thx|grateful|gratitude|appreciat\w*|cheers|kind of you|good of you|generous|how kind|very kind|glad you|so glad|lovely of you|dank\p{L}*|danke|lieb von|nett von|freundlich von|gracias|merci|bedankt|dank|obrigad\p{L}|grazie|díky|děkuj\p{L}*|kia ora)\b/iu;
const REFUSES =
  /\b(?:no,|sorry|unfortunately|can['’]t|cannot|not able|don['’]t have (?:the )?time|not (?:right )?now|leider|keine zeit)\b/i;

/** They gave time, help or a yes, and hear no word of it. */
export const noThanks: Check = {
  id: 'no-thanks',
  source: 'drafting.md section 6; thanks double the chance of further help [S16]',
  look(draft) {
    const messages = draft.situation.history.filter((entry) => entry.dir !== 'out');
    const last = messages.at(-1);
    if (!KINDS.includes(draft.kind) || THANKS.test(draft.body)) return [];
    const always = draft.kind === 'thank_you' || draft.kind === 'update';
    // A kindness of two years ago has been thanked for, or is past thanking.
    const newest = draft.situation.history.at(-1);
    const isAnswer =
      newest?.dir === 'in' &&
      daysBetween(newest.date.slice(0, 10), draft.support.today) <= RECENT_DAYS;
    if (!always && (!last || !isAnswer || REFUSES.test(last.text))) return [];
    return [
      makeFinding('no-thanks', 'warn', { key: 'checks.noThanks' }, null, [
        { kind: 'recompose', label: { key: 'checks.fix.addThanks' }, change: 'add-thanks' },
      ]),
    ];
  },
};
