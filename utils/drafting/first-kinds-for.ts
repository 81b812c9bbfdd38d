import type { MessageKind } from '../model/message-kind';
import type { Settings } from '../model/settings';
import type { PersonaKind } from '../model/story';

/**
 * What usually comes first with each type of person, best first: who knows the way is asked for it in a talk, who has
 * little time one question, who organises or teaches is met with thanks before anything is asked.
 */
const USUAL: Record<PersonaKind, MessageKind[]> = {
  same: ['informational_interview', 'question'],
  doing: ['question', 'informational_interview'],
  hiring: ['question', 'informational_interview'],
  recruiter: ['recruiter_question'],
  former: ['reconnect', 'coffee'],
  alum: ['informational_interview', 'question'],
  organiser: ['appreciation', 'offering', 'question'],
  mentor: ['update', 'question', 'coffee'],
};
const TALKS: MessageKind[] = ['informational_interview', 'coffee'];

/** First messages to a type of person, best first, by the user's energy. Empty for a type of the user's own. */
export function firstKindsFor(kind: PersonaKind | null, energy: Settings['energy']): MessageKind[] {
  return kind === null ? [] : byEnergy(USUAL[kind], energy);
}

/**
 * Kinds in another order where the user said so: who is drained by talks one to one, or gets more from writing, begins in
 * writing; who is drained by writing, or gets more from talks, with a talk.
 */
export function byEnergy(kinds: MessageKind[], energy: Settings['energy']): MessageKind[] {
  const lean = worth(energy.oneToOne) - worth(energy.writing);
  if (lean === 0) return kinds;
  const talks = kinds.filter((one) => TALKS.includes(one));
  const written = kinds.filter((one) => !TALKS.includes(one));
  return lean < 0 ? [...written, ...talks] : [...talks, ...written];
}

function worth(said: 'gives' | 'drains' | undefined): number {
  return said === undefined ? 0 : said === 'gives' ? 1 : -1;
}
