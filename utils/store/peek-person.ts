import type { Contact } from '../model/contact';
import { parseProfileAddress, profileAliases } from '../model/profile-address';

/** The database that this reads, as the browser counts versions: Dexie's times ten (a test holds the two together). */
export const PEEKED_VERSION = 20;
const NAME = 'kith';

/** How far the store has come, as the canary in `storage.local` says. */
interface Commit {
  epoch: string;
  seq: number;
}

/** Whose page is in front, and how far the store has come. */
export interface Asked {
  url: string;
  canary: Commit | undefined;
}

/**
 * The contact of a profile address, straight from the database and without Dexie: for the panel's first paint, which has
 * no time to open the store as it must be opened for anything else. The database is opened while it is still being found
 * out who is asked for. `null` wherever there is any doubt (another version, a database that is behind the canary or not
 * the one it knows, two contacts under one name): then the store is waited for.
 */
export async function peekPerson(asked: Promise<Asked | null>): Promise<Contact | null> {
  const opening = openAsItIs();
  try {
    const { url, canary } = (await asked) ?? {};
    const address = url === undefined ? null : parseProfileAddress(url);
    const alias = address && profileAliases({ url: address.url })[0];
    const database = await opening;
    return database && alias && canary ? await findIn(database, alias, canary) : null;
  } finally {
    // An open connection would hold up whoever upgrades or erases the database.
    (await opening)?.close();
  }
}

async function findIn(
  database: IDBDatabase,
  alias: string,
  canary: Commit,
): Promise<Contact | null> {
  const tx = database.transaction(['contacts', 'marker'], 'readonly');
  const [marker, found] = await Promise.all([
    answerOf<Commit | undefined>(tx.objectStore('marker').get('marker')),
    answerOf<Contact[]>(tx.objectStore('contacts').index('aliases').getAll(alias, 2)),
  ]);
  const isSound = marker?.epoch === canary.epoch && marker.seq >= canary.seq;
  const [contact, another] = found;
  return isSound && contact && !another ? contact : null;
}

/** The database where it is there in the version that is known; it is never made or changed by looking. */
async function openAsItIs(): Promise<IDBDatabase | null> {
  const request = indexedDB.open(NAME);
  request.onupgradeneeded = () => request.transaction?.abort();
  const database = await answerOf(request).catch(() => null);
  if (database?.version === PEEKED_VERSION) return database;
  database?.close();
  return null;
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
