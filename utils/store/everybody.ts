import { localDateOf } from '../model/local-date';
import type { OtherContact, SentMessage } from '../model/situation';
import { db } from './database';
import { otherContactOf } from './situation-records';

/** Rows read at once: few enough that taking them over holds nothing up. */
const PAGE = 150;
/** Messages that a new one is held against: what somebody who writes every day sends in years. */
const MOST_SENT = 5000;
/** Outbound touches looked at for them: some have no text. */
const MOST_TOUCHES = 25_000;

/** Another contact, and who it is, so that the reader of a message can be left out. */
export type KnownContact = OtherContact & { id: string };

/** Everybody in the store, and everything sent lately, newest first. */
export interface Everybody {
  contacts: KnownContact[];
  sent: SentMessage[];
}

/** What was read last, as long as the page lives, and of which state of the store. */
let kept: { state: string; everybody: Everybody } | null = null;

/**
 * Everybody, read once for as long as nobody was added, changed or written to: 30,000 people are not read again for the next
 * person's draft. The same object comes back, so that what was prepared for it is still good. `null` when `rest` said no.
 */
export async function knownEverybody(rest: () => Promise<boolean>): Promise<Everybody | null> {
  const state = await stateOfEverybody();
  if (kept?.state === state) return kept.everybody;
  const everybody = await readEverybody(rest);
  if (everybody) kept = { state, everybody };
  return everybody;
}

/**
 * How the store stands, as far as it matters here. Not the number of the last commit: every draft that is kept is one. Which
 * database it is stands in it, too.
 */
async function stateOfEverybody(): Promise<string> {
  const [marker, contact, touch, post] = await Promise.all([
    db.marker.get('marker'),
    db.contacts.orderBy('updatedAt').last(),
    db.touches.orderBy('at').last(),
    db.posts.orderBy('at').last(),
  ]);
  const { epoch, counts } = marker ?? {};
  return JSON.stringify([
    epoch,
    counts?.contacts,
    counts?.touches,
    counts?.posts,
    contact?.updatedAt,
    touch?.updatedAt,
    post?.at,
  ]);
}

/**
 * Reads everybody a page at a time and asks before each whether to go on: `rest` resolves when there is time for it.
 * `null` when it said no.
 */
export async function readEverybody(rest: () => Promise<boolean>): Promise<Everybody | null> {
  const contacts: KnownContact[] = [];
  for (let last = ''; ; ) {
    if (!(await rest())) return null;
    const page = await db.contacts.where('id').above(last).limit(PAGE).toArray();
    for (const contact of page) contacts.push({ id: contact.id, ...otherContactOf(contact) });
    last = page.at(-1)?.id ?? '';
    if (page.length < PAGE) break;
  }
  const names = new Map(contacts.map(({ id, name }) => [id, name]));
  const keys = await db.touches
    .where('[dir+at]')
    .between(['out', ''], ['out', '\uffff'])
    .reverse()
    .limit(MOST_TOUCHES)
    .primaryKeys();
  const posts = await db.posts.orderBy('at').reverse().limit(PAGE).toArray();
  const sent: SentMessage[] = posts.map(({ at, text }) => ({
    date: localDateOf(new Date(at)),
    to: '',
    text,
  }));
  for (let start = 0; start < keys.length && sent.length < MOST_SENT; start += PAGE) {
    if (!(await rest())) return null;
    for (const touch of await db.touches.bulkGet(keys.slice(start, start + PAGE))) {
      if (!touch?.text) continue;
      const date = localDateOf(new Date(touch.at));
      sent.push({ date, to: names.get(touch.contactId) ?? '', text: touch.text });
    }
  }
  return { contacts, sent };
}
