import type { Purpose, UserStory } from './story';

/** How many lines about themselves the user has told: the five sentences, and why they network. */
export function countToldLines(story: UserStory, purpose: Purpose | null): number {
  const lines = [
    story.was,
    story.now,
    story.lookingFor,
    story.offers[0],
    story.learn[0],
    purpose?.why,
  ];
  return lines.filter((line) => line?.trim()).length;
}
