import type { Check } from '../check';
import { introOf, ownWords, piecesOf, prepareSent } from '../prepare-sent';
import { fold } from '../text/fold';
import { makeFinding } from '../text/make-finding';

const WARN_SHARE = 0.25;
const BLOCK_SHARE = 0.5;
/** Fewer pieces than this are a greeting and a closing line. */
const LEAST_PIECES = 5;

/** Nearly the same message as one that went to somebody else. */
export const copyPaste: Check = {
  id: 'copy-paste',
  source:
    'drafting.md section 6: a template with other slots has .61 of its four-word pieces in common, honest drafts .02 [X]',
  look(draft) {
    const { user, person } = draft.situation;
    if (user.sentLog.length === 0) return [];
    const intro = introOf(user);
    const index = prepareSent(user.sentLog, intro);
    const own = piecesOf(draft.body, [person?.name ?? '', person?.greetAs ?? ''], ownWords(intro));
    const shared = new Map<number, number>();
    for (const hash of own) {
      for (const message of index.pieces.get(hash) ?? [])
        shared.set(message, (shared.get(message) ?? 0) + 1);
    }
    let most = { share: 0, to: '' };
    for (const [at, count] of shared) {
      const message = index.messages[at];
      if (!message || count < LEAST_PIECES || fold(message.to) === fold(person?.name ?? ''))
        continue;
      const share = count / (own.size + message.size - count);
      if (share > most.share) most = { share, to: message.to };
    }
    if (most.share < WARN_SHARE) return [];
    return [
      makeFinding(
        'copy-paste',
        most.share >= BLOCK_SHARE ? 'block' : 'warn',
        { key: 'checks.copyPaste', values: { p: Math.round(most.share * 100), x: most.to } },
        null,
        [{ kind: 'recompose', label: { key: 'checks.fix.otherVersion' }, change: 'other-version' }],
      ),
    ];
  },
};
