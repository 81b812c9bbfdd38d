import { canonicalJson } from '../model/canonical-json';
import type { Contact, ContactField, ContactFields, Observations } from '../model/contact';
import type { KeptRecord } from '../model/kept-record';
import type { LocalDate } from '../model/local-date';
import { acceptanceId, findAcceptance, matchKnown, settleReplies } from '../model/settle-history';
import { stampAfter } from '../model/stamp';
import type { Touch } from '../model/touch';
import { contactIdFor, forgottenIdFor } from './contact-ids';
import { db } from './database';
import type { KnownPerson } from './find-known';
import { findKnown } from './find-known';
import type { Look } from './observe';
import { newContact, observe } from './observe';
import type { BulkOptions } from './restore';
import { mergeUnsecured, secureEverything } from './restore';
import type { ToldOf } from './settle-follow-ups';
import { settleFollowUps } from './settle-follow-ups';
import {
  dropUnfinishedImport,
  noteImport,
  unfinishedImport,
  whileBringing,
} from './unfinished-import';

/** As much of an archive's batch as the store needs; `toMergeBatches` gives it. */
export interface ArchiveBatch {
  index: number;
  of: number;
  contacts: {
    aliases: string[];
    observed: Partial<Record<ContactField, { value: unknown; seenAt: string }>>;
    connectedOn: LocalDate | null;
  }[];
  touches: (Omit<Touch, 'contactId'> & { alias: string })[];
}

export interface ArchiveOptions extends BulkOptions {
  now?: Date;
  /** The files as the user knows them, to be named if the browser is closed half-way. */
  files?: string[];
  /** People in all of them. */
  people?: number;
}

export interface MergedArchive {
  /** `cancelled`: what was merged until then stays, and bringing the archive again goes on. */
  status: 'merged' | 'cancelled';
  added: number;
  /** People known before of whom something is new. */
  changed: number;
  touches: number;
  /** People whom the user had Kith forget: left alone. */
  leftAlone: number;
}

/**
 * Merges an archive batch by batch. The same archive again, in any order or after a kill, changes nothing more; what
 * the user typed stays. Not journalled record by record: it is called merged only when a verified snapshot holds it.
 */
export async function mergeArchive(
  batches: AsyncIterable<ArchiveBatch>,
  options: ArchiveOptions = {},
): Promise<MergedArchive> {
  // What an import that was cut off had written may be in no copy yet, even where this one finds nothing new.
  const wasCutOff = (await unfinishedImport()) !== null;
  return whileBringing(() => merge(batches, wasCutOff, options));
}

async function merge(
  batches: AsyncIterable<ArchiveBatch>,
  wasCutOff: boolean,
  { onProgress, onSecuring, signal, files = [], people = 0, now = new Date() }: ArchiveOptions,
): Promise<MergedArchive> {
  const startedAt = now.toISOString();
  const sum = { added: 0, changed: 0, touches: 0, leftAlone: 0 };
  let isCancelled = false;
  let rows = 0;
  let done = 0;
  await noteImport({ files, startedAt, done, of: people });
  for await (const batch of batches) {
    if (signal?.aborted) {
      isCancelled = true;
      break;
    }
    const { records, told, ...counts } = await recordsOf(batch, wasCutOff, now);
    rows += records.length > 0 ? await mergeUnsecured(records) : 0;
    await settleFollowUps(told, now);
    sum.added += counts.added;
    sum.changed += counts.changed;
    sum.touches += counts.touches;
    sum.leftAlone += counts.leftAlone;
    done += batch.contacts.length;
    await noteImport({ files, startedAt, done, of: people });
    onProgress?.((batch.index + 1) / batch.of);
  }
  const needsCopy = rows > 0 || wasCutOff;
  const isSecure = !needsCopy || (await secureEverything({ onProgress: onSecuring, signal }));
  // Stopped by the user, it is over too: they were told so, and how to go on.
  await dropUnfinishedImport();
  return { status: isCancelled || !isSecure ? 'cancelled' : 'merged', ...sum };
}

async function recordsOf(batch: ArchiveBatch, wasCutOff: boolean, now: Date) {
  const counts = { added: 0, changed: 0, touches: 0, leftAlone: 0 };
  const result = { ...counts, records: [] as KeptRecord[], told: [] as ToldOf[] };
  const forgotten = await areForgotten(batch.contacts.map(({ aliases }) => aliases));
  const people = batch.contacts.filter((_, index) => !forgotten[index]);
  result.leftAlone = batch.contacts.length - people.length;
  const known = await findKnown(people.map(({ aliases }) => aliases));
  const ids = await idsFor(people.map(({ aliases }, index) => (known[index] ? [] : aliases)));
  const touchesOf = groupBy(batch.touches, ({ alias }) => alias);
  for (const [index, person] of people.entries()) {
    const before = known[index] ?? null;
    const contact = merged(person, before, ids[index] ?? '', now);
    const id = contact?.id ?? before?.id;
    if (id === undefined) continue;
    const incoming = (touchesOf.get(person.aliases[0] ?? '') ?? []).map(
      ({ alias, ...touch }): Touch => ({ ...touch, contactId: id }),
    );
    const connectedOn = person.connectedOn ?? dayOf(before?.profile.connectedSince ?? null);
    const touches = settled(incoming, before?.touches ?? [], connectedOn);
    if (contact) result.records.push({ table: 'contacts', row: contact });
    for (const row of touches) result.records.push({ table: 'touches', row });
    result.touches += touches.length;
    // Only for people with whom the user works in Kith: ten years of an archive are not ten years of reproaches. One
    // that was cut off may have written touches and not yet what follows from them.
    const news = wasCutOff ? [...(before?.touches ?? []), ...touches] : touches;
    const isWorkedWith = before?.touches.some(({ source }) => source !== 'archive');
    if (isWorkedWith && news.length > 0) result.told.push({ contactId: id, touches: news });
    if (!before) result.added += 1;
    else if (contact || touches.length > 0) result.changed += 1;
  }
  return result;
}

/** The contact with what the archive says; `null` when it says nothing new of somebody known. */
function merged(
  person: ArchiveBatch['contacts'][number],
  before: KnownPerson | null,
  newId: string,
  now: Date,
): Contact | null {
  const news = newsOf(person.observed, before?.observed ?? {});
  const isNamedAnew = person.aliases.some((alias) => !before?.aliases.includes(alias));
  if (before && news.length === 0 && !isNamedAnew) return null;
  const looks = groupBy(news, ({ seenAt }) => seenAt);
  if (looks.size === 0) looks.set(now.toISOString(), []);
  let last: Contact | null = before;
  for (const seenAt of [...looks.keys()].sort()) {
    const seen = (looks.get(seenAt) ?? []).map(({ field, value }) => [field, value]);
    const stamp = stampAfter(last?.updatedAt, new Date(seenAt));
    const look: Look = {
      aliases: person.aliases,
      fields: Object.fromEntries(seen) as Partial<ContactFields>,
      source: 'archive',
      seenAt,
      stamp,
      partial: [],
    };
    last = observe(last ?? newContact(newId, now.toISOString()), look).contact;
  }
  return last;
}

/** What the archive says otherwise than it said before; older than what is known from it says nothing. */
function newsOf(observed: ArchiveBatch['contacts'][number]['observed'], known: Observations) {
  return (Object.entries(observed) as [ContactField, { value: unknown; seenAt: string }][])
    .map(([field, seen]) => ({ field, ...seen }))
    .filter(({ field, value, seenAt }) => {
      const before = known[field]?.archive;
      // "No employer now" beside a new title counts too: else the title would stand beside the employer of an older page.
      if (!before || before.withdrawn) return value !== undefined;
      return seenAt > before.seenAt && canonicalJson(value) !== canonicalJson(before.value);
    });
}

/** What the touches of one person come to, old and new together: only those that are not in the store like that. */
function settled(incoming: Touch[], known: Touch[], connectedOn: LocalDate | null): Touch[] {
  const byId = new Map(known.map((touch) => [touch.id, touch]));
  const seen = new Set(known.flatMap(({ externalId }) => externalId ?? []));
  const unknown = incoming.filter(
    (touch) => !byId.has(touch.id) && !(touch.externalId && seen.has(touch.externalId)),
  );
  // The same touch, now with its text.
  const fuller = incoming.filter((touch) => {
    const before = byId.get(touch.id);
    return before && before.text === null && touch.text !== null;
  });
  const changed = new Map<string, Touch>();
  for (const touch of matchKnown(unknown, known).fresh) changed.set(touch.id, touch);
  for (const touch of fuller) {
    const before = byId.get(touch.id) as Touch;
    changed.set(touch.id, {
      ...before,
      text: touch.text,
      updatedAt: stampAfter(before.updatedAt, new Date(touch.updatedAt)),
    });
  }
  const all = () => [...new Map([...byId, ...changed]).values()];
  for (const touch of settleReplies(all())) {
    const before = byId.get(touch.id);
    changed.set(touch.id, {
      ...touch,
      updatedAt: before ? stampAfter(before.updatedAt, new Date(touch.updatedAt)) : touch.updatedAt,
    });
  }
  const accepted = findAcceptance(all(), connectedOn);
  const invitation = all().find(({ id }) => id === accepted?.invitationId);
  const isLogged = all().some(({ type }) => type === 'invitation-accepted');
  if (accepted && invitation && !isLogged) {
    const id = acceptanceId(invitation.id);
    const { dir, at } = accepted;
    changed.set(id, {
      ...invitation,
      ...{ id, externalId: id, type: 'invitation-accepted', dir, at, text: null },
      ...{ source: 'archive', createdAt: at, updatedAt: at },
    });
  }
  return [...changed.values()];
}

async function areForgotten(aliasLists: string[][]): Promise<boolean[]> {
  if ((await db.forgotten.count()) === 0) return aliasLists.map(() => false);
  return Promise.all(
    aliasLists.map(async (aliases) => {
      const marks = await db.forgotten.bulkGet(await Promise.all(aliases.map(forgottenIdFor)));
      return marks.some((mark) => mark && !mark.lifted);
    }),
  );
}

/**
 * The id of each new contact: it follows from the first alias whose id nobody else has (a slug can have passed on).
 * Looked up for all at once, because one look-up each would take longer than the merge itself.
 */
async function idsFor(aliasLists: string[][]): Promise<string[]> {
  const ids = await Promise.all(aliasLists.map((list) => Promise.all(list.map(contactIdFor))));
  const rows = await db.contacts.bulkGet(ids.flat());
  const taken = new Set(rows.flatMap((row) => row?.id ?? []));
  return ids.map((own) => own.find((id) => !taken.has(id)) ?? own[0] ?? '');
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function dayOf(value: string | null): LocalDate | null {
  return value && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}
