import type { Availability, UserStory } from '../model/story';
import { emptyStory } from '../model/story';
import { commit } from './commit';
import { db } from './database';

const BEGINNING = '1970-01-01T00:00:00.000Z';

/** The user's story; an empty one, in the browser's time zone, before it is told. */
export async function getStory(): Promise<UserStory> {
  const row = await db.singles.get('story');
  if (row?.id !== 'story') return emptyStory(browserTimeZone(), BEGINNING);
  // A row of an older version has no skills yet.
  return { ...row.value, skills: row.value.skills ?? [] };
}

/** Changes some of the story; returns all of it. */
export async function saveStory(
  change: Partial<Omit<UserStory, 'updatedAt'>>,
  now: Date = new Date(),
): Promise<UserStory> {
  return commit(
    ['singles'],
    async (tx) => {
      const updatedAt = now.toISOString();
      const value = { ...(await getStory()), ...change, updatedAt };
      await tx.putSingle({ id: 'story', updatedAt, value });
      return value;
    },
    now,
  );
}

/** When the user can talk; no times before any were given. */
export async function getAvailability(): Promise<Availability> {
  const row = await db.singles.get('availability');
  return row?.id === 'availability'
    ? row.value
    : { weekly: [], exceptions: [], updatedAt: BEGINNING };
}

/** Changes some of the availability; returns all of it. */
export async function saveAvailability(
  change: Partial<Omit<Availability, 'updatedAt'>>,
  now: Date = new Date(),
): Promise<Availability> {
  return commit(
    ['singles'],
    async (tx) => {
      const updatedAt = now.toISOString();
      const value = { ...(await getAvailability()), ...change, updatedAt };
      await tx.putSingle({ id: 'availability', updatedAt, value });
      return value;
    },
    now,
  );
}

function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
