import type { EntityTable, Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Kept } from '../model/kept-record';
import type { Counts } from './counts';

/** Says whether this database is the one that the canary knows: written in every commit's own transaction. */
export interface Marker {
  key: 'marker';
  /** Drawn when the database was made; another one means another database. */
  epoch: string;
  /** Number of the last commit. */
  seq: number;
  /** Rows per table, so that a store that lost some of them is noticed without reading them. */
  counts: Counts;
}

/** A commit on its way to the journal; a row left here belongs to a context that died in between. */
export interface OutboxRow {
  seq: number;
  records: unknown[];
}

/** The database `kith`. A released version never changes; a new one names only the tables that differ. */
export class KithDatabase extends Dexie {
  declare contacts: EntityTable<Kept['contacts'], 'id'>;
  declare touches: EntityTable<Kept['touches'], 'id'>;
  declare followUps: EntityTable<Kept['followUps'], 'id'>;
  declare conversations: EntityTable<Kept['conversations'], 'id'>;
  declare introductions: EntityTable<Kept['introductions'], 'id'>;
  declare gives: EntityTable<Kept['gives'], 'id'>;
  declare drafts: EntityTable<Kept['drafts'], 'id'>;
  declare posts: EntityTable<Kept['posts'], 'id'>;
  declare purposes: EntityTable<Kept['purposes'], 'id'>;
  declare personas: EntityTable<Kept['personas'], 'id'>;
  declare lookBacks: EntityTable<Kept['lookBacks'], 'id'>;
  declare experiments: EntityTable<Kept['experiments'], 'id'>;
  declare singles: Table<Kept['singles'], string>;
  declare presence: EntityTable<Kept['presence'], 'id'>;
  declare trash: EntityTable<Kept['trash'], 'id'>;
  declare changes: EntityTable<Kept['changes'], 'id'>;
  declare forgotten: EntityTable<Kept['forgotten'], 'id'>;
  /** This browser's own bookkeeping; no backup holds it. */
  declare marker: Table<Marker, string>;
  declare outbox: Table<OutboxRow, number>;

  constructor(name = 'kith') {
    // Strict: in Chromium only that reaches the disk before a save is called saved (reliability.md, M8).
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      contacts: 'id, *aliases, sortName, updatedAt, createdAt, *about.tags, *about.personaIds',
      touches: 'id, [contactId+at], externalId, at, [dir+at]',
      followUps: 'id, contactId, [state+dueOn]',
      conversations: 'id, [contactId+startsAt], [state+startsAt]',
      introductions: 'id, byContactId, toContactId',
      gives: 'id, [contactId+at], at',
      drafts: 'id, contactId, updatedAt',
      posts: 'id, at',
      purposes: 'id, createdAt',
      personas: 'id, name',
      singles: 'id',
      presence: 'id, changeId',
      trash: 'id, updatedAt',
      changes: 'id, at',
      forgotten: 'id',
      marker: 'key',
      outbox: 'seq',
    });
    // What came of it: two tables more; no row of version 1 changes.
    this.version(2).stores({ lookBacks: 'id, to', experiments: 'id, from' });
  }
}

/** The one connection of this context. Nothing is read or written before `openStore` has found it sound. */
export const db = new KithDatabase();
