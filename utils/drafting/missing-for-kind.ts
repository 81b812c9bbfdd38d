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
    case 'thank_you':
      return isKnownWhatFor(context) ? null : { key: 'drafting.refusedNothingThanked' };
    case 'offering':
      return user.offers.length > 0 ? null : { key: 'drafting.refusedNoOffer' };
    case 'repair':
      return intent.mistake ? null : { key: 'drafting.refusedNoMistake' };
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

/** A thank-you needs something that happened: a talk, an answer, a takeaway, or somebody known who knows what for. */
function isKnownWhatFor({ situation, notes }: DraftContext): boolean {
  const { relationship, intent, history } = situation;
  return Boolean(
    intent.takeaway ||
      intent.nextStep ||
      relationship.how ||
      relationship.met ||
      history.length > 0 ||
      notes.some((note) => note.clause !== null) ||
      situation.notes.trim(),
  );
}
