import type { UserStory } from '../../utils/model/story';

/** How a clause of the story reads in a message; `null` before anything was typed. */
export function previewSentence(
  story: UserStory,
  field: 'was' | 'now' | 'lookingFor',
): string | null {
  const clause = story[field].trim().replace(/[.!]$/, '');
  if (!clause) return null;
  const im = story.voice.contractions ? 'I’m' : 'I am';
  switch (field) {
    case 'was':
      return `I was ${clause}.`;
    case 'now':
      return `Now I ${clause}.`;
    case 'lookingFor':
      return `${im} looking for ${clause}.`;
  }
}
