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

/**
 * First messages to a type of person, best first, by the user's energy: who is drained by talks one to one begins in
 * writing, and who is drained by writing with a talk. Empty for a type of the user's own.
 */
export function firstKindsFor(kind: PersonaKind | null, energy: Settings['energy']): MessageKind[] {
  const usual = kind === null ? [] : USUAL[kind];
  const isTalk = (one: MessageKind) => TALKS.includes(one);
  const talks = usual.filter(isTalk);
  const written = usual.filter((one) => !isTalk(one));
  if (energy.oneToOne === 'drains') return [...written, ...talks];
  return energy.writing === 'drains' ? [...talks, ...written] : usual;
}
