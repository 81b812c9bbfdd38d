import type { AboutContact, Contact } from '../model/contact';
import type { Change, Things, ThingTable } from '../model/kept-record';
import { stampAfter } from '../model/stamp';
import type { Touch } from '../model/touch';
import { db } from './database';
import { deriveContact } from './derive-contact';
import { joinContacts } from './join-contact';
import type { Writer } from './writer';

/**
 * Makes two rows of one person one, within a transaction: all that either knew, with what belonged to `gone` now with
 * `keep`. Both are kept as they were in a change, so that they can be taken apart again.
 */
export async function foldInto(
  tx: Writer,
  keep: Contact,
  gone: Contact,
): Promise<{ contact: Contact; changeId: string }> {
  const change: Change = {
    id: crypto.randomUUID(),
    kind: 'merge',
    name: keep.name,
    count: 2,
    at: tx.now.toISOString(),
    undoneAt: null,
    stamp: await tx.stampFor('contacts', keep.id),
    before: [before('contacts', keep)],
    updatedAt: tx.now.toISOString(),
  };
  await moveThings(tx, keep.id, gone.id, change);
  await tx.trash('contacts', gone, change.id);
  const joined = joinContacts(keep, { ...gone, id: keep.id });
  const stamp = stampAfter(joined.updatedAt, new Date(change.stamp));
  const merged = withBothSaid(joined, keep.about, gone.about, stamp);
  await tx.putChange({ ...change, stamp });
  return { contact: await tx.put('contacts', merged), changeId: change.id };
}

async function moveThings(tx: Writer, keepId: string, goneId: string, change: Change) {
  const known = new Set(
    (await ofContact('touches', keepId)).flatMap((touch) => (touch as Touch).externalId ?? []),
  );
  for (const touch of (await ofContact('touches', goneId)) as Touch[]) {
    if (touch.externalId && known.has(touch.externalId))
      await tx.trash('touches', touch, change.id);
    else await move(tx, 'touches', { ...touch, contactId: keepId }, touch, change);
  }
  for (const table of ['followUps', 'conversations', 'gives', 'drafts'] as const) {
    for (const row of await ofContact(table, goneId)) {
      await move(
        tx,
        table,
        { ...row, contactId: keepId } as Things[typeof table],
        row as Things[typeof table],
        change,
      );
    }
  }
  const introductions = await db.introductions
    .where('byContactId')
    .equals(goneId)
    .or('toContactId')
    .equals(goneId)
    .toArray();
  for (const row of introductions) {
    const moved = {
      ...row,
      byContactId: row.byContactId === goneId ? keepId : row.byContactId,
      toContactId: row.toContactId === goneId ? keepId : row.toContactId,
    };
    await move(tx, 'introductions', moved, row, change);
  }
}

async function move<N extends ThingTable>(
  tx: Writer,
  table: N,
  row: Things[N],
  was: Things[N],
  change: Change,
): Promise<void> {
  change.before.push(before(table, was));
  await tx.put(table, row);
}

/** Everything of one table that belongs to a contact. */
export function ofContact(
  table: 'touches' | 'followUps' | 'conversations' | 'gives' | 'drafts',
  contactId: string,
): PromiseLike<Things[typeof table][]> {
  const rows = db.table<Things[typeof table], string>(table);
  const ordered = { touches: 'at', conversations: 'startsAt', gives: 'at' } as const;
  if (table === 'followUps' || table === 'drafts') {
    return rows.where('contactId').equals(contactId).toArray();
  }
  return rows
    .where(`[contactId+${ordered[table]}]`)
    .between([contactId, ''], [contactId, '\uffff'])
    .toArray();
}

function before(table: ThingTable, row: Things[ThingTable]): Change['before'][number] {
  return { table, row: row as unknown as Change['before'][number]['row'] };
}

/** What the user said of either: lists add up, notes stand one under the other, a "rather not" stays. */
function withBothSaid(joined: Contact, a: AboutContact, b: AboutContact, stamp: string): Contact {
  const both = (one: string[], other: string[]) => [...new Set([...one, ...other])];
  const others = both(a.notSameAs ?? [], b.notSameAs ?? []);
  const said: Partial<AboutContact> = {
    ratherNot: a.ratherNot || b.ratherNot,
    metOrWorkedTogether: a.metOrWorkedTogether || b.metOrWorkedTogether,
    note: both([a.note], [b.note]).filter(Boolean).join('\n\n'),
    howWeMet: both([a.howWeMet], [b.howWeMet]).filter(Boolean).join('\n'),
    personaIds: both(a.personaIds, b.personaIds),
    tags: both(a.tags, b.tags),
    readPosts: both(a.readPosts, b.readPosts),
    usedWork: both(a.usedWork, b.usedWork),
    attended: both(a.attended, b.attended),
    remembered: both(a.remembered, b.remembered),
    ...(others.length > 0 ? { notSameAs: others } : {}),
  };
  const aboutChangedAt = { ...joined.aboutChangedAt };
  for (const field of Object.keys(said) as (keyof AboutContact)[]) aboutChangedAt[field] = stamp;
  return deriveContact({ ...joined, about: { ...joined.about, ...said }, aboutChangedAt });
}
