import type { AboutContact, Contact, ContactField, Observations, Source } from '../model/contact';
import type { Change, Things, ThingTable, Trashed } from '../model/kept-record';
import { thingKey } from '../model/kept-record';
import { db } from './database';
import type { ContactCore } from './derive-contact';
import { deriveContact } from './derive-contact';
import type { Writer } from './writer';

/** Puts rows back as a bulk change found them, field by field: what was changed since is left alone. */
export async function undoRows(tx: Writer, change: Change): Promise<void> {
  await undoSaid(tx, change);
  for (const { table, row } of change.before) {
    if (table === 'contacts') continue;
    const current = await db.table<Things[ThingTable], string>(table).get(row.id);
    if (current && current.updatedAt <= change.stamp) {
      await tx.put(table as ThingTable, row as unknown as Things[ThingTable]);
    }
  }
}

/** The people among them at once: of a change of thousands, each part has hundreds. Who is in the trash stays there. */
async function undoSaid(tx: Writer, { before, stamp }: Change): Promise<void> {
  const rows = before.flatMap(({ table, row }) =>
    table === 'contacts' ? [row as unknown as Contact] : [],
  );
  const live = await db.contacts.bulkGet(rows.map(({ id }) => id));
  const trashed = await db.trash.bulkGet(rows.map(({ id }) => thingKey('contacts', id)));
  const pairs = rows.flatMap((was, index) => {
    const deleted = live[index] ? undefined : trashed[index];
    const current = live[index] ?? (deleted?.row as Contact | undefined);
    return current ? [{ was, current, deleted }] : [];
  });
  const stamps = await tx.stampsFor(
    'contacts',
    pairs.map(({ current }) => current),
  );
  const putLive: Contact[] = [];
  const putTrashed: Trashed[] = [];
  for (const [index, { was, current, deleted }] of pairs.entries()) {
    const row = withSaidBack(current, was, stamp, stamps[index] ?? tx.now.toISOString());
    if (deleted) putTrashed.push({ ...deleted, row: row as unknown as Trashed['row'] });
    else putLive.push(row);
  }
  await tx.putContacts(putLive, putTrashed);
}

/**
 * Takes two merged people apart: each has again what it had, and the one that was kept also what was learnt since. What
 * the merge had brought in is forgotten, so that no copy of the merged row can bring it back.
 */
export async function undoMerge(tx: Writer, change: Change): Promise<void> {
  for (const { table, row } of change.before) {
    const current = await db.table<Things[ThingTable], string>(table).get(row.id);
    if (!current) continue;
    if (table !== 'contacts') {
      // Back to whom it belonged, with whatever was changed in it since.
      await tx.put(table as ThingTable, { ...current, ...ownerOf(row) } as Things[ThingTable]);
      continue;
    }
    const stamp = await tx.stampFor('contacts', row.id);
    const apart = sinceMerge(current as Contact, row as unknown as Contact, change.stamp, stamp);
    await tx.forgetUpTo('contacts', row.id, beforeStamp(stamp));
    await tx.put('contacts', apart);
  }
}

/** What the kept one had, then what is newer than the merge, all stamped anew so that it outlives the forgetting. */
function sinceMerge(current: ContactCore, was: Contact, merged: string, stamp: string): Contact {
  const observed: Observations = {};
  for (const half of [was.observed, newerObservations(current.observed, merged)]) {
    for (const [field, bySource] of Object.entries(half) as [ContactField, object][]) {
      for (const [source, seen] of Object.entries(bySource) as [Source, { seenAt: string }][]) {
        observed[field] = { ...observed[field], [source]: { value: null, ...seen, at: stamp } };
      }
    }
  }
  const saidSince = Object.entries(current.aboutChangedAt).filter(([, at]) => at > merged);
  const about = { ...was.about } as Record<string, unknown>;
  for (const [field] of saidSince) about[field] = current.about[field as keyof AboutContact];
  const changedFields = [...Object.keys(was.aboutChangedAt), ...saidSince.map(([field]) => field)];
  const aliases = [
    ...Object.keys(was.aliasAt),
    ...Object.keys(current.aliasAt).filter((alias) => (current.aliasAt[alias] ?? '') > merged),
  ];
  const earlier = [
    ...was.earlier,
    ...current.earlier.filter((entry) => (entry.at ?? entry.seenAt) > merged),
  ];
  return deriveContact({
    id: was.id,
    aliasAt: Object.fromEntries(aliases.map((alias) => [alias, stamp])),
    observed,
    earlier: earlier.map((entry) => ({ ...entry, at: stamp })),
    about: about as AboutContact,
    aboutChangedAt: Object.fromEntries(changedFields.map((field) => [field, stamp])),
    addedAt: Object.fromEntries(Object.keys(was.addedAt).map((added) => [added, stamp])),
  });
}

function newerObservations(observed: Observations, than: string): Observations {
  const newer: Observations = {};
  for (const [field, bySource] of Object.entries(observed) as [ContactField, object][]) {
    for (const [source, seen] of Object.entries(bySource)) {
      if ((seen.at ?? seen.seenAt) > than) newer[field] = { ...newer[field], [source]: seen };
    }
  }
  return newer;
}

function withSaidBack(current: Contact, was: Contact, changed: string, stamp: string): Contact {
  const about = { ...current.about } as Record<string, unknown>;
  const aboutChangedAt = { ...current.aboutChangedAt };
  for (const field of Object.keys(current.aboutChangedAt) as (keyof AboutContact)[]) {
    const touched = (current.aboutChangedAt[field] ?? '') === stampOf(was, field);
    if (touched || (current.aboutChangedAt[field] ?? '') > changed) continue;
    about[field] = was.about[field];
    aboutChangedAt[field] = stamp;
  }
  return deriveContact({ ...current, about: about as unknown as AboutContact, aboutChangedAt });
}

function stampOf(contact: Contact, field: keyof AboutContact): string {
  return contact.aboutChangedAt[field] ?? '';
}

function ownerOf(row: Record<string, unknown>): Record<string, unknown> {
  const { contactId, byContactId, toContactId } = row;
  return contactId === undefined ? { byContactId, toContactId } : { contactId };
}

/** A millisecond earlier: what is stamped `stamp` is kept, what is older goes. */
function beforeStamp(stamp: string): string {
  return new Date(Date.parse(stamp) - 1).toISOString();
}
