import { canonicalJson } from '../../model/canonical-json';
import type { UserStory } from '../../model/story';
import type { ArchiveSelf } from './archive-contents';

/** What the archive, or the user's own profile page, would add to the user's story; nothing that they wrote themselves is changed. */
export type StoryAdditions = Pick<UserStory, 'name' | 'city' | 'employers' | 'schools' | 'skills'>;

/**
 * The story's name and city where they are still empty, and the employers, schools and skills that are not in it yet,
 * for common ground.
 */
export function storyFromArchive(
  self: Pick<ArchiveSelf, 'name' | 'location' | 'positions' | 'schools' | 'skills'>,
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
  const skills = [...story.skills];
  for (const skill of self.skills) {
    if (!skills.some((known) => isSame(known, skill))) skills.push(skill);
  }
  return {
    name: story.name || (self.name ?? ''),
    // "Lisbon, Portugal": the city stands first.
    city: story.city || (self.location?.split(',')[0]?.trim() ?? ''),
    employers,
    schools,
    skills,
  };
}

/** What of it is not in the story yet, a line each. */
export function newInStory(
  { name, city, employers, schools, skills }: StoryAdditions,
  story: UserStory,
): string[] {
  return [
    ...(name === story.name ? [] : [name]),
    ...(city === story.city ? [] : [city]),
    ...employers
      .filter((one) => !isIn(one, story.employers))
      .map(({ title, org }) => [title, org].filter(Boolean).join(', ')),
    ...schools
      .filter((one) => !isIn(one, story.schools))
      .map(({ degree, school }) => [degree, school].filter(Boolean).join(', ')),
    ...skills.filter((one) => !story.skills.includes(one)),
  ];
}

/**
 * The story without what was filled in between `before` and `after`: what the user changed since stays. Only the
 * fields that the filling touched.
 */
export function withoutFilling(
  story: UserStory,
  before: UserStory,
  after: UserStory,
): Partial<StoryAdditions & Pick<UserStory, 'voice'>> {
  const left = <T>(now: T[], was: T[], then: T[]) =>
    now.filter((one) => isIn(one, was) || !isIn(one, then));
  const whole = <T>(now: T, was: T, then: T) => (isEqual(now, then) ? was : now);
  return {
    name: whole(story.name, before.name, after.name),
    city: whole(story.city, before.city, after.city),
    employers: left(story.employers, before.employers, after.employers),
    schools: left(story.schools, before.schools, after.schools),
    skills: left(story.skills, before.skills, after.skills),
    voice: {
      ...story.voice,
      sample: whole(story.voice.sample, before.voice.sample, after.voice.sample),
    },
  };
}

/** The voice with the user's own lines as its sample; what stands there already stays above them. */
export function voiceWithLines(voice: UserStory['voice'], lines: string): UserStory['voice'] {
  const added = lines.trim();
  if (added === '' || voice.sample.includes(added)) return voice;
  return { ...voice, sample: [voice.sample.trim(), added].filter(Boolean).join('\n\n') };
}

function isIn<T>(one: T, list: T[]): boolean {
  return list.some((other) => isEqual(one, other));
}

function isEqual(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function isSame(a: string | null, b: string | null): boolean {
  return (a ?? '').trim().toLowerCase() === (b ?? '').trim().toLowerCase();
}
