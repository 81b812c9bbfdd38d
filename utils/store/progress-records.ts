import type { GiveOrAsk, HeldConversation, Introduction } from '../model/conversation';
import type { Touch } from '../model/touch';
import { getContacts } from './contacts';
import { db } from './database';

/** What "Progress" begins with: what was heard, given and led to since an instant, and with whom. */
export interface ProgressRecords {
  conversations: HeldConversation[];
  gives: GiveOrAsk[];
  introductions: Introduction[];
  /** Names by contact id, of everybody in these records. */
  names: [string, string][];
  /** ISO 8601 UTC of the first touch there is; `null` before there is one. */
  firstTouchAt: string | null;
}

/** Somebody the user wrote to, and what went to and fro. */
export interface WrittenTo {
  contactId: string;
  touches: Touch[];
}

const WEEK_MS = 7 * 86_400_000;

/** Everything but what was written since `since` (ISO 8601 UTC), read by date; of the contacts only those it names. */
export async function progressRecords(since: string): Promise<ProgressRecords> {
  return db.transaction(
    'r',
    [db.contacts, db.touches, db.conversations, db.gives, db.introductions],
    async () => {
      const [held, planned, gives, introductions, first] = await Promise.all([
        conversationsSince('held', since),
        conversationsSince('planned', since),
        db.gives.where('at').aboveOrEqual(since).toArray(),
        db.introductions.toArray(),
        db.touches.orderBy('at').first(),
      ]);
      const conversations = [...held, ...planned];
      const named = [...conversations, ...gives].map((one) => one.contactId);
      const introduced = introductions.flatMap((one) => [one.byContactId, one.toContactId ?? '']);
      const contacts = await inTurns([...new Set([...named, ...introduced])], getContacts);
      const names = contacts.map(({ id, name }): [string, string] => [id, name]);
      return { conversations, gives, introductions, names, firstTouchAt: first?.at ?? null };
    },
  );
}

/** Whom the user wrote to since `since` (ISO 8601 UTC), with the touches since then. No contact is read for it. */
export async function writtenToSince(since: string, now: Date = new Date()): Promise<WrittenTo[]> {
  const [sent, received] = await db.transaction('r', db.touches, () =>
    Promise.all([touchesSince('out', since, now), touchesSince('in', since, now)]),
  );
  const people = new Map<string, WrittenTo>();
  for (const touch of sent) {
    const known = people.get(touch.contactId);
    if (known) known.touches.push(touch);
    else people.set(touch.contactId, { contactId: touch.contactId, touches: [touch] });
  }
  for (const touch of received) people.get(touch.contactId)?.touches.push(touch);
  return [...people.values()];
}

/** A question for every week, all asked at once: each answer is small enough to be taken over between two frames. */
async function touchesSince(dir: Touch['dir'], since: string, now: Date): Promise<Touch[]> {
  const weeks = Math.max(1, Math.ceil((now.getTime() - Date.parse(since)) / WEEK_MS));
  const starts = Array.from({ length: weeks }, (_, week) =>
    new Date(Date.parse(since) + week * WEEK_MS).toISOString(),
  );
  const answers = await Promise.all(
    starts.map((start, week) =>
      db.touches
        .where('[dir+at]')
        .between([dir, start], [dir, starts[week + 1] ?? '\uffff'])
        .toArray(),
    ),
  );
  return answers.flat();
}

/** Rows that are taken over at once: a thousand in one go would hold the page. */
const AT_ONCE = 150;

async function inTurns<T>(ids: string[], get: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const rows: T[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    rows.push(...(await get(ids.slice(start, start + AT_ONCE))));
  }
  return rows;
}

function conversationsSince(state: HeldConversation['state'], since: string) {
  return db.conversations
    .where('[state+startsAt]')
    .between([state, since], [state, '\uffff'])
    .toArray();
}
