import type { Purpose, UserStory } from './story';

/** Fewer say too little for a message that could only be from the user. */
const LINES_NEEDED = 2;

/**
 * True when the user has told enough for a first message to somebody they do not know: two lines, and one of them says
 * what they are after, which a draft to a stranger cannot do without.
 */
export function isEnoughTold(story: UserStory, purpose: Purpose | null): boolean {
  const isTold = (line: string | undefined) => Boolean(line?.trim());
  const after = [story.lookingFor, story.learn[0], purpose?.why].filter(isTold);
  const others = [story.was, story.now, story.offers[0]].filter(isTold);
  return after.length > 0 && after.length + others.length >= LINES_NEEDED;
}
