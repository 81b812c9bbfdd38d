import type { UserStory } from '../../model/story';
import type { ArchiveSelf } from './archive-contents';

/** What the archive, or the user's own profile page, would add to the user's story; nothing that they wrote themselves is changed. */
export type StoryAdditions = Pick<UserStory, 'name' | 'city' | 'employers' | 'schools'>;

/**
 * The story's name and city where they are still empty, and the employers and schools that are not in it yet, for
 * common ground.
 */
export function storyFromArchive(
  self: Pick<ArchiveSelf, 'name' | 'location' | 'positions' | 'schools'>,
  story: UserStory,
): StoryAdditions {
  const employers = [...story.employers];
  for (const job of self.positions) {
    if (!job.company) continue;
    const entry = { org: job.company, title: job.title, from: job.start, to: job.end };
    const isThere = employers.some(
      (known) => isSame(known.org, entry.org) && isSame(known.title, entry.title),
    );
    if (!isThere) employers.push(entry);
  }
  const schools = [...story.schools];
  for (const { school, degreeLine, end, start } of self.schools) {
    if (!school || schools.some((known) => isSame(known.school, school))) continue;
    schools.push({ school, degree: degreeLine, year: end ?? start });
  }
  return {
    name: story.name || (self.name ?? ''),
    // "Lisbon, Portugal": the city stands first.
    city: story.city || (self.location?.split(',')[0]?.trim() ?? ''),
    employers,
    schools,
  };
}

/** The voice with the user's own lines as its sample; what stands there already stays above them. */
export function voiceWithLines(voice: UserStory['voice'], lines: string): UserStory['voice'] {
  const added = lines.trim();
  if (added === '' || voice.sample.includes(added)) return voice;
  return { ...voice, sample: [voice.sample.trim(), added].filter(Boolean).join('\n\n') };
}

function isSame(a: string | null, b: string | null): boolean {
  return (a ?? '').trim().toLowerCase() === (b ?? '').trim().toLowerCase();
}
