import type { Table } from 'dexie';
import type { Contact } from '../model/contact';
import type {
  Change,
  Forgotten,
  Kept,
  KeptRecord,
  KeptTable,
  Presence,
  Single,
  Things,
  ThingTable,
  Trashed,
} from '../model/kept-record';
import { thingKey } from '../model/kept-record';
import { latest, stampAfter } from '../model/stamp';
import type { Counts } from './counts';
import { addCounts, sumOf } from './counts';
import { db } from './database';
import { joinContacts } from './join-contact';
import type { JournalEntry } from './journal';

/** The writing half of a transaction: stamps rows so that the newest wins in a merge, counts them, remembers them. */
export class Writer {
  readonly now: Date;
  #records = new Map<string, KeptRecord>();
  #counts: Counts = {};
  /** What was read for a stamp, until that thing is written: a save asks for the same two rows again. */
  #read = new Map<string, Before>();
  /** Writes on their way; they need not be waited for one by one. */
  #writing: PromiseLike<unknown>[] = [];
  /** Asked for at once, so that it has come when the work is done; nobody else can change it in this transaction. */
  #marker = db.marker.get('marker');

  constructor(now: Date) {
    this.now = now;
  }

  /** The instant to write on a change of this thing: later than everything it replaces. */
  async stampFor(table: ThingTable, id: string): Promise<string> {
    return (await this.readToChange(table, id)).stamp;
  }

  /** A thing as it is, with the stamp for a change of it: asked for together, because each answer takes a way to the disk. */
  async readToChange<N extends ThingTable>(
    table: N,
    id: string,
  ): Promise<{ before: Things[N] | undefined; stamp: string }> {
    const read = await readBefore(table, id);
    this.#read.set(thingKey(table, id), read);
    const { before, presence } = read;
    const newest = latest([
      before?.updatedAt ?? '',
      presence?.updatedAt ?? '',
      presence?.forgottenAt ?? '',
    ]);
    const stamp = stampAfter(newest || undefined, this.now);
    return { before: before as Things[N] | undefined, stamp };
  }

  /** `stampFor` of rows that this transaction has read, with one look for all of them. */
  async stampsFor(table: ThingTable, rows: Things[ThingTable][]): Promise<string[]> {
    const presences = await db.presence.bulkGet(rows.map(({ id }) => thingKey(table, id)));
    return rows.map(({ updatedAt }, index) => {
      const presence = presences[index];
      const newest = latest([updatedAt, presence?.updatedAt ?? '', presence?.forgottenAt ?? '']);
      return stampAfter(newest || undefined, this.now);
    });
  }

  /** Writes contacts, changed and stamped, where this transaction has read them: live, or in the trash. */
  async putContacts(live: Contact[], trashed: Trashed[] = []): Promise<void> {
    await db.contacts.bulkPut(live);
    await db.trash.bulkPut(trashed);
    for (const contact of live) this.#remember('contacts', contact);
    for (const one of trashed) this.#remember('trash', one);
  }

  /** Writes a thing, new or changed, and returns it as it stands. A deleted one is there again, with what it had. */
  async put<N extends ThingTable>(table: N, row: Things[N]): Promise<Things[N]> {
    const key = thingKey(table, row.id);
    // A contact's own stamps are those of what is known of it.
    let written: Things[N] =
      table === 'contacts' ? row : { ...row, updatedAt: await this.stampFor(table, row.id) };
    const { before, presence } = this.#read.get(key) ?? (await readBefore(table, row.id));
    if (!before) {
      written = await this.#bringBack(table, key, written, presence);
      this.#count(table, 1);
    }
    const writing = rowsOf(table).put(written as AnyThing);
    // `finish` throws what it failed with; where the work fails before that, nobody waits for it.
    writing.catch(() => {});
    this.#writing.push(writing);
    this.#remember(table, written as Kept[N]);
    return written;
  }

  /** Moves a thing to the trash; `changeId` names the change that it is part of. */
  async trash<N extends ThingTable>(table: N, row: Things[N], changeId: string | null) {
    await this.trashMany(table, [row], changeId);
  }

  /** Moves things of one table, read as live in this transaction, to the trash. */
  async trashMany(table: ThingTable, rows: AnyThing[], changeId: string | null): Promise<void> {
    if (rows.length === 0) return;
    const keys = rows.map(({ id }) => thingKey(table, id));
    const known = await db.presence.bulkGet(keys);
    const there = await db.trash.bulkGet(keys);
    const stamps = await this.stampsFor(table, rows);
    const presences: Presence[] = [];
    const trashed: Trashed[] = [];
    for (const [index, row] of rows.entries()) {
      const id = keys[index] ?? '';
      const updatedAt = stamps[index] ?? this.now.toISOString();
      const forgottenAt = known[index]?.forgottenAt ?? null;
      presences.push({ id, deleted: true, updatedAt, changeId, forgottenAt });
      trashed.push({ id, table, row: row as unknown as Trashed['row'], updatedAt });
    }
    await db.presence.bulkPut(presences);
    await db.trash.bulkPut(trashed);
    await rowsOf(table).bulkDelete(rows.map(({ id }) => id));
    this.#count('presence', known.filter((one) => !one).length);
    this.#count('trash', there.filter((one) => !one).length);
    this.#count(table, -rows.length);
    for (const presence of presences) this.#remember('presence', presence);
    for (const one of trashed) this.#remember('trash', one);
  }

  /** Brings things of one table, read in this transaction as deleted, back from the trash as they were. */
  async bringBackMany(table: ThingTable, found: Deleted[]): Promise<void> {
    const rows = found.map(({ trashed, presence: { updatedAt, forgottenAt } }) => {
      const row = trashed.row as unknown as AnyThing;
      // A contact's own stamps are those of what is known of it.
      if (table === 'contacts') return row;
      return { ...row, updatedAt: stampAfter(latest([updatedAt, forgottenAt ?? '']), this.now) };
    });
    const presences = found.map(({ presence }) => {
      const updatedAt = stampAfter(presence.updatedAt, this.now);
      return { ...presence, deleted: false, updatedAt, changeId: null };
    });
    await db.presence.bulkPut(presences);
    await db.trash.bulkDelete(presences.map(({ id }) => id));
    await rowsOf(table).bulkPut(rows);
    this.#count('trash', -found.length);
    this.#count(table, found.length);
    for (const presence of presences) {
      this.#records.delete(`trash/${presence.id}`);
      this.#remember('presence', presence);
    }
    for (const row of rows) this.#remember(table, row as Kept[ThingTable]);
  }

  /** Lets whatever is known of a thing up to an instant be gone for good, in every copy that is ever merged with this one. */
  async forgetUpTo(table: ThingTable, id: string, forgottenAt: string): Promise<void> {
    const key = thingKey(table, id);
    const known = await db.presence.get(key);
    await this.#putPresence({
      id: key,
      deleted: known?.deleted ?? false,
      updatedAt: stampAfter(known?.updatedAt, this.now),
      changeId: known?.changeId ?? null,
      forgottenAt: latest([forgottenAt, known?.forgottenAt ?? '']),
    });
  }

  /** Removes a thing, live or in the trash, and all that was ever known of it. */
  async forget(table: ThingTable, row: Things[ThingTable]): Promise<void> {
    const key = thingKey(table, row.id);
    const updatedAt = await this.stampFor(table, row.id);
    const forgottenAt = latest([updatedAt, row.updatedAt]);
    await this.#putPresence({ id: key, deleted: false, updatedAt, changeId: null, forgottenAt });
    if (await rowsOf(table).get(row.id)) this.#count(table, -1);
    await rowsOf(table).delete(row.id);
    this.#records.delete(`${table}/${row.id}`);
    await this.emptyTrash(key);
  }

  /** Takes a thing out of the trash for good, on this device: its 30 days are over. */
  async emptyTrash(key: string): Promise<void> {
    if (!(await db.trash.get(key))) return;
    await db.trash.delete(key);
    this.#records.delete(`trash/${key}`);
    this.#count('trash', -1);
  }

  /** Drops a change that can no longer be undone. */
  async dropChange(id: string): Promise<void> {
    await db.changes.delete(id);
    this.#records.delete(`changes/${id}`);
    this.#count('changes', -1);
  }

  async putSingle(row: Single): Promise<void> {
    const before = await db.singles.get(row.id);
    const written = { ...row, updatedAt: stampAfter(before?.updatedAt, this.now) };
    if (!before) this.#count('singles', 1);
    await db.singles.put(written);
    this.#remember('singles', written);
  }

  async putChange(row: Change): Promise<void> {
    const before = await db.changes.get(row.id);
    const written = { ...row, updatedAt: stampAfter(before?.updatedAt, this.now) };
    if (!before) this.#count('changes', 1);
    await db.changes.put(written);
    this.#remember('changes', written);
  }

  async putForgotten(row: Forgotten): Promise<void> {
    const before = await db.forgotten.get(row.id);
    const written = { ...row, updatedAt: stampAfter(before?.updatedAt, this.now) };
    if (!before) this.#count('forgotten', 1);
    await db.forgotten.put(written);
    this.#remember('forgotten', written);
  }

  async #bringBack<N extends ThingTable>(
    table: N,
    key: string,
    row: Things[N],
    presence: Presence | undefined,
  ) {
    if (!presence?.deleted) return row;
    const updatedAt = stampAfter(presence.updatedAt, this.now);
    await this.#putPresence({ ...presence, deleted: false, updatedAt, changeId: null });
    const trashed = await db.trash.get(key);
    if (!trashed) return row;
    await this.emptyTrash(key);
    if (table !== 'contacts') return row;
    return joinContacts(trashed.row as unknown as Contact, row as Contact) as Things[N];
  }

  async #putPresence(row: Presence): Promise<void> {
    if (!(await db.presence.get(row.id))) this.#count('presence', 1);
    await db.presence.put(row);
    this.#remember('presence', row);
  }

  #count(table: KeptTable, by: number): void {
    this.#counts[table] = (this.#counts[table] ?? 0) + by;
  }

  #remember<N extends KeptTable>(table: N, row: Kept[N]): void {
    this.#read.clear();
    this.#records.set(`${table}/${row.id}`, { table, row } as KeptRecord);
  }

  /** Numbers the commit and puts it in the outbox, in the same transaction; `null` when nothing was changed. */
  async finish(swept: number[]): Promise<(JournalEntry & { rows: number }) | null> {
    if (this.#records.size === 0 && Object.keys(this.#counts).length === 0) return null;
    const marker = await this.#marker;
    if (!marker) throw new Error('The store has no marker: it was not opened by openStore().');
    if (this.#records.size === 0) {
      // Only things past their time were dropped: nothing that a copy would have to know.
      await db.marker.put({ ...marker, counts: addCounts(marker.counts, this.#counts) });
      return null;
    }
    const seq = marker.seq + 1;
    const records = [...this.#records.values()];
    const counts = addCounts(marker.counts, this.#counts);
    await Promise.all([
      ...this.#writing,
      db.marker.put({ ...marker, seq, counts }),
      db.outbox.bulkDelete(swept),
      db.outbox.put({ seq, records }),
    ]);
    return { epoch: marker.epoch, seq, records, rows: sumOf(counts) };
  }
}

/** A thing as this transaction found it, and what is known of its having been there. */
interface Before {
  before: AnyThing | undefined;
  presence: Presence | undefined;
}

async function readBefore(table: ThingTable, id: string): Promise<Before> {
  const [before, presence] = await Promise.all([
    rowsOf(table).get(id),
    db.presence.get(thingKey(table, id)),
  ]);
  return { before, presence };
}

/** A thing in the trash, with what says that it is deleted. */
export interface Deleted {
  trashed: Trashed;
  presence: Presence;
}

/** One table by its name; each kind of thing has the same three keys that the store's own rules need. */
function rowsOf(table: ThingTable): Table<AnyThing, string, AnyThing> {
  return db.table(table);
}

type AnyThing = Things[ThingTable];
