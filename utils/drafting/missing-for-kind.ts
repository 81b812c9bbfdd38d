import type { Phrase } from '../model/phrase';
import { chooseHooks } from './choose-hooks';
import { WORTH_SAYING } from './common-ground';
import type { DraftContext } from './context';

/** What a kind cannot be written without, as a question to the user; `null` when it is all there. */
export function missingForKind(context: DraftContext): Phrase | null {
  const { intent, user } = context.situation;
  switch (intent.kind) {
    case 'appreciation':
      return chooseHooks(context)[0] ? null : { key: 'drafting.refusedNothingUsed' };
    case 'thank_you':
      return isKnownWhatFor(context) ? null : { key: 'drafting.refusedNothingThanked' };
    case 'offering':
      return user.offers.length > 0 ? null : { key: 'drafting.refusedNoOffer' };
    case 'repair':
      return intent.mistake ? null : { key: 'drafting.refusedNoMistake' };
    case 'update':
      return hasNews(context) ? null : { key: 'drafting.refusedNoNews' };
    case 'coffee':
    case 'reconnect':
      return hasReason(context) ? null : { key: whatIsMissing(context) };
    case 'note_to_acquaintances':
      if (!saysWhatFor(user.story)) return { key: 'drafting.refusedNoFuture' };
      return null;
    case 'situation_post':
      return saysWhatFor(user.story) ? null : { key: 'drafting.refusedNoFuture' };
    case 'connect':
    case 'informational_interview':
    case 'question':
      return hasReason(context) ? null : { key: whatIsMissing(context) };
    default:
      return null;
  }
}

/** What came of their advice; or their advice itself, and where the user stands now. */
function hasNews({ situation, notes }: DraftContext): boolean {
  const { intent, user, history } = situation;
  if (intent.nextStep || notes.some(({ kind }) => kind === 'own' || kind === 'did')) return true;
  const gave =
    intent.takeaway !== null ||
    notes.some(({ kind }) => kind === 'advice') ||
    history.some((entry) => entry.dir === 'in');
  return gave && user.story.present.trim() !== '';
}

/** "Do you know somebody who does this work?" needs a "this". */
function saysWhatFor(story: { present: string; future: string }): boolean {
  return story.future.trim() !== '' || story.present.trim() !== '';
}

/** Something that a message to this one person can be about: a question, what is shared, or the work that they do. */
function hasReason(context: DraftContext): boolean {
  const { situation, usable, ground, notes, isStranger } = context;
  const { intent, relationship, person, user, history } = situation;
  const asks = intent.topic !== null || user.goals.length > 0;
  const shares =
    ground.some((entry) => entry.score >= WORTH_SAYING) ||
    (relationship.how !== null && usable.has('how')) ||
    notes.some((note) => note.clause !== null) ||
    history.some((entry) => entry.dir !== 'note');
  // To somebody known, their job alone is no reason to write after years.
  const knowsWork =
    isStranger && Boolean(person?.headline || person?.experience.some((job) => job.org));
  return asks || shares || knowsWork;
}

/** Where the two know each other from is asked of those who do; of others, what the user would like to learn. */
function whatIsMissing({ isStranger }: DraftContext) {
  return isStranger ? 'drafting.refusedNoWhy' : 'drafting.refusedNoMemory';
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
