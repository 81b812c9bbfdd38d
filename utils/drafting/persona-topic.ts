import type { MessageKind } from '../model/message-kind';
import type { Persona, UserStory } from '../model/story';

/** Kinds with room for a question to this one person. */
const ASKING: readonly MessageKind[] = [
  'informational_interview',
  'question',
  'coffee',
  'recruiter_question',
];

/** True for a message that may ask a question of a type of person. */
export function hasRoomForQuestion(kind: MessageKind): boolean {
  return ASKING.includes(kind);
}

/**
 * What a message to somebody of a type asks about while the user has said nothing for this message: their question to
 * such people, where they have not said what they would like to learn. `null` where neither is known.
 */
export function personaTopic(
  kind: MessageKind,
  persona: Pick<Persona, 'ask'> | null,
  story: Pick<UserStory, 'learn'>,
): string | null {
  if (!hasRoomForQuestion(kind) || story.learn.length > 0) return null;
  return persona?.ask.trim() || null;
}
