import { db } from '../../../utils/store/database';

const NAME = 'floor';

/** Every row of every table as the browser gives it, with no library in between. */
export async function readRaw(): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  const tx = db.backendDB().transaction([...db.backendDB().objectStoreNames], 'readonly');
  for (const name of tx.objectStoreNames)
    tables[name] = await answerOf(tx.objectStore(name).getAll());
  return tables;
}

/** The same rows into a database with the same stores and indexes, a thousand to a transaction; how long it took, ms. */
export async function writeRaw(tables: Record<string, unknown[]>): Promise<number> {
  await eraseRaw();
  const database = await makeRaw();
  const began = performance.now();
  for (const [name, rows] of Object.entries(tables)) {
    for (let start = 0; start < rows.length; start += 1000) {
      const tx = database.transaction(name, 'readwrite');
      for (const row of rows.slice(start, start + 1000)) tx.objectStore(name).put(row);
      await endOf(tx);
    }
  }
  const took = performance.now() - began;
  database.close();
  await eraseRaw();
  return took;
}

/** One row put so that it reaches the disk, and once more in `storage.local`: what a save cannot do without. */
export async function putRaw(runs: number, row: { id: string }): Promise<number[]> {
  return timed(runs, async (database) => {
    const tx = database.transaction('contacts', 'readwrite', { durability: 'strict' });
    tx.objectStore('contacts').put(row);
    await endOf(tx);
    await chrome.storage.local.set({ floor: row });
  });
}

/**
 * The requests of a save with no library and nothing thought: the row, whether it was ever deleted, and the marker are
 * read; row, marker and outbox are written in the same transaction; journal and canary after it.
 */
export async function saveRaw(runs: number, row: { id: string }): Promise<number[]> {
  const marker = await answerOf(
    db.backendDB().transaction('marker').objectStore('marker').get('marker'),
  );
  return timed(runs, async (database) => {
    const names = ['contacts', 'presence', 'trash', 'marker', 'outbox'];
    const tx = database.transaction(names, 'readwrite', { durability: 'strict' });
    await Promise.all([
      answerOf(tx.objectStore('contacts').get(row.id)),
      answerOf(tx.objectStore('presence').get(row.id)),
      answerOf(tx.objectStore('marker').get('marker')),
    ]);
    const entry = { seq: 1, records: [{ table: 'contacts', row }] };
    tx.objectStore('contacts').put(row);
    tx.objectStore('marker').put(marker);
    tx.objectStore('outbox').delete(1);
    tx.objectStore('outbox').put(entry);
    await endOf(tx);
    await chrome.storage.local.set({ floor: entry, floorMarker: marker });
  });
}

async function timed(runs: number, write: (database: IDBDatabase) => Promise<void>) {
  await eraseRaw();
  const database = await makeRaw();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await write(database);
    times.push(performance.now() - began);
  }
  database.close();
  await eraseRaw();
  await chrome.storage.local.remove(['floor', 'floorMarker']);
  return times;
}

/** An empty database with the stores and indexes of Kith's. */
async function makeRaw(): Promise<IDBDatabase> {
  const kith = db.backendDB();
  const opening = indexedDB.open(NAME);
  opening.onupgradeneeded = () => {
    const tx = kith.transaction([...kith.objectStoreNames], 'readonly');
    for (const name of kith.objectStoreNames) {
      const from = tx.objectStore(name);
      const to = opening.result.createObjectStore(name, { keyPath: from.keyPath });
      for (const index of from.indexNames) {
        const { keyPath, multiEntry, unique } = from.index(index);
        to.createIndex(index, keyPath, { multiEntry, unique });
      }
    }
  };
  return answerOf(opening);
}

function eraseRaw(): Promise<unknown> {
  return answerOf(indexedDB.deleteDatabase(NAME));
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function endOf(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
}
