import { localDateOf } from '../model/local-date';
import { offeredIn } from '../model/offered-fact';
import type { SentPost } from '../model/sent-post';
import type { SentMessage } from '../model/situation';
import { db } from './database';
import type { NewThing } from './things';
import { addThing, removeThing } from './things';

/** How many outbound touches are looked at for each text wanted: some have none. */
const LOOKED_AT = 5;

/** What the user sent last, messages and posts, newest first; `to` is the contact's name, `''` for a post. */
export async function recentSent(limit: number): Promise<SentMessage[]> {
  const touches = await db.touches
    .where('[dir+at]')
    .between(['out', ''], ['out', '\uffff'])
    .reverse()
    .limit(limit * LOOKED_AT)
    .toArray();
  const withText = touches.flatMap((touch) => (touch.text ? [{ ...touch, text: touch.text }] : []));
  const posts = await db.posts.orderBy('at').reverse().limit(limit).toArray();
  const newest = [...withText, ...posts].sort((a, b) => (a.at > b.at ? -1 : 1)).slice(0, limit);
  const contacts = await db.contacts.bulkGet(
    newest.map((sent) => ('contactId' in sent ? sent.contactId : '')),
  );
  return newest.map((sent, index) => ({
    date: localDateOf(new Date(sent.at)),
    to: contacts[index]?.name ?? '',
    text: sent.text,
    ...offeredBy('facts' in sent ? sent.facts : []),
  }));
}

/** Keeps a public post that the user has published. */
export async function logPost(post: NewThing<'posts'>, now: Date = new Date()): Promise<SentPost> {
  return addThing('posts', post, now);
}

/** Moves a kept post to the trash: it was not published after all. */
export async function removePost(id: string, now: Date = new Date()): Promise<boolean> {
  return removeThing('posts', id, now);
}

/** The hours that a sent message offered; nothing where it offered none. */
function offeredBy(facts: string[]): Pick<SentMessage, 'offered'> {
  const offered = offeredIn(facts);
  return offered.length > 0 ? { offered } : {};
}
