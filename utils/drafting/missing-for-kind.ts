import type { Phrase } from '../model/phrase';
import { chooseHooks } from './choose-hooks';
import type { DraftContext } from './context';

/** What a kind cannot be written without, as a question to the user; `null` when it is all there. */
export function missingForKind(context: DraftContext): Phrase | null {
  const { intent, user } = context.situation;
  switch (intent.kind) {
    case 'appreciation':
      return chooseHooks(context)[0] || intent.takeaway
        ? null
        : { key: 'drafting.refusedNothingUsed' };
    case 'offering':
      return user.offers.length > 0 ? null : { key: 'drafting.refusedNoOffer' };
    case 'update':
      return intent.nextStep ||
        user.story.present.trim() ||
        context.notes.some((note) => note.kind === 'own' || note.kind === 'did')
        ? null
        : { key: 'drafting.refusedNoNews' };
    default:
      return null;
  }
}
