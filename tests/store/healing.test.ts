import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkStore } from '../../utils/store/check-store';
import { changeAbout, countContacts } from '../../utils/store/contacts';
import { db } from '../../utils/store/database';
import { addFollowUp } from '../../utils/store/follow-ups';
import { dismissHealing, openStore, unseenHealing } from '../../utils/store/open-store';
import { saveReading } from '../../utils/store/save-reading';
import { snapshotIfDue, takeSnapshot } from '../../utils/store/snapshots';
import { logTouch } from '../../utils/store/touches';
import { moveToTrash } from '../../utils/store/trash';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';
import type { MemoryKeeping } from '../support/memory-keeping';

const MAY = new Date('2026-05-01T10:00:00.000Z');
let keeping: MemoryKeeping;

beforeEach(async () => {
  keeping = await freshStore();
});

describe('a store that the browser lost', () => {
  it('comes back whole from the journal alone', async () => {
    await saveSome();
    const before = await everything();
    await loseDatabase();

    const state = await openStore(keeping);

    expect(state).toMatchObject({ status: 'open', healed: { people: 2, complete: true } });
    expect(await everything()).toEqual(before);
    expect(await countContacts()).toBe(2);
    expect(await unseenHealing()).toMatchObject({ people: 2 });
    await dismissHealing();
    expect(await unseenHealing()).toBeNull();
  });

  it('comes back from the newest whole snapshot and what the journal has since', async () => {
    await save('ada');
    await takeSnapshot(new Date('2026-05-01T11:00:00Z'));
    await save('grace');
    await takeSnapshot(new Date('2026-05-01T12:00:00Z'));
    expect(journalKeys()).toEqual([]);
    await save('mary');
    const before = await everything();
    await loseDatabase();

    expect(await openStore(keeping)).toMatchObject({ status: 'open', healed: { people: 3 } });
    expect(await everything()).toEqual(before);
  });

  it('uses what is whole of a damaged journal', async () => {
    await saveSome();
    const [first = ''] = journalKeys();
    keeping.items.set(first, {
      epoch: 'x',
      seq: 1,
      records: [{ table: 'contacts', row: { id: 1 } }, null],
    });
    await loseDatabase();

    expect(await openStore(keeping)).toMatchObject({ status: 'open', healed: { people: 2 } });
  });

  it('passes over a damaged snapshot and says what may be missing', async () => {
    await save('ada');
    await takeSnapshot(new Date('2026-05-01T11:00:00Z'));
    await save('grace');
    await takeSnapshot(new Date('2026-05-01T12:00:00Z'));
    const newest = [...keeping.drawer.keys()].sort().at(-1) ?? '';
    keeping.drawer.set(newest, keeping.drawer.get(newest)?.slice(0, 40) ?? new Uint8Array());
    keeping.items.clear();
    await loseDatabase();

    const state = await openStore(keeping);

    expect(state).toMatchObject({
      healed: { people: 1, complete: false },
      notice: { key: 'store.healedFromSnapshot' },
    });
  });

  it('is healed when only some of its rows are gone, on a deep look', async () => {
    await saveSome();
    const before = await everything();
    await db.contacts.clear();
    db.close({ disableAutoOpen: false });

    expect(await openStore(keeping, { deep: true })).toMatchObject({ healed: { people: 2 } });
    expect(await everything()).toEqual(before);
  });

  it('is healed when an older copy of it turns up again, as after a switch of back ends', async () => {
    await save('ada');
    const old = await everything();
    const marker = await db.marker.get('marker');
    await save('grace');
    const before = await everything();
    await db.contacts.clear();
    await db.contacts.bulkPut(old.contacts);
    if (marker) await db.marker.put(marker);
    db.close({ disableAutoOpen: false });

    expect(await openStore(keeping)).toMatchObject({ healed: { people: 2 } });
    expect(await everything()).toEqual(before);
  });

  it('stays quiet on a first start and when nothing is wrong', async () => {
    expect(await checkStore(db, keeping, true)).toBeNull();
    await saveSome();
    db.close({ disableAutoOpen: false });

    expect(await openStore(keeping, { deep: true })).toMatchObject({
      status: 'open',
      healed: null,
    });
  });
});

describe('a context that died', () => {
  it('between the database and the journal: the next one journals what it saved', async () => {
    vi.spyOn(keeping.keyValue, 'set').mockRejectedValueOnce(new Error('killed'));
    await expect(save('ada')).rejects.toThrow('killed');
    expect(journalKeys()).toEqual([]);
    db.close({ disableAutoOpen: false });

    await openStore(keeping);

    expect(journalKeys()).toHaveLength(1);
    await loseDatabase();
    await openStore(keeping);
    expect(await countContacts()).toBe(1);
  });
});

describe('snapshots', () => {
  it('are due 15 minutes after the last, if something changed, and five are kept', async () => {
    expect(await snapshotIfDue(MAY)).toBe(false);
    for (let hour = 0; hour < 7; hour += 1) {
      await save(`person-${hour}`);
      expect(await snapshotIfDue(new Date(MAY.getTime() + hour * 3_600_000))).toBe(true);
      expect(await snapshotIfDue(new Date(MAY.getTime() + hour * 3_600_000 + 60_000))).toBe(false);
    }
    expect(keeping.drawer.size).toBe(5);
  });

  it('that are stopped, or that miss rows, leave the other copies as they were', async () => {
    await saveSome();
    await takeSnapshot(MAY);
    await save('ida');
    const copies = [[...keeping.drawer.keys()], journalKeys()];

    await expect(takeSnapshot(MAY, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
    expect([[...keeping.drawer.keys()], journalKeys()]).toEqual(copies);

    await db.contacts.clear();
    await expect(takeSnapshot(new Date('2026-05-02T10:00:00Z'))).rejects.toThrow('fewer rows');
    expect([[...keeping.drawer.keys()], journalKeys()]).toEqual(copies);
  });

  it('hold what is written while they are taken, or leave it in the journal', async () => {
    await saveSome();
    const writes: Promise<unknown>[] = [];
    await takeSnapshot(MAY, { onProgress: (done) => writes.push(save(`meanwhile-${done}`)) });
    await Promise.all(writes);
    expect(writes.length).toBeGreaterThan(2);
    const before = await everything();
    await loseDatabase();

    await openStore(keeping);

    expect(await everything()).toEqual(before);
  });
});

describe('opening', () => {
  it('tries again when the browser could not open damaged files the first time', async () => {
    await saveSome();
    await loseDatabase();
    vi.spyOn(keeping.keyValue, 'get').mockRejectedValueOnce(
      new Error('Internal error opening backing store'),
    );

    expect(await openStore(keeping)).toMatchObject({ status: 'open', healed: { people: 2 } });
  });

  it('leaves a newer database alone and says so', async () => {
    db.close({ disableAutoOpen: false });
    const newer = new Dexie('kith');
    newer.version(7).stores({ contacts: 'id', marker: 'key', future: 'id' });
    await newer.open();
    await newer.table('future').put({ id: 'x' });
    newer.close();

    expect(await openStore(keeping)).toMatchObject({
      status: 'newer',
      reason: { key: 'store.newer' },
    });

    await newer.open();
    expect(await newer.table('future').count()).toBe(1);
    expect(newer.backendDB().version).toBe(70);
    newer.close();
  });

  it('opens its own database after a killed upgrade, whatever version the browser lists', async () => {
    await saveSome();
    const people = await countContacts();
    db.close({ disableAutoOpen: false });
    // As LevelDB lists it until the database is opened.
    const listed = [{ name: 'kith', version: db.verno * 10 + 10 }];
    const list = vi.spyOn(indexedDB, 'databases').mockResolvedValue(listed);

    expect(await openStore(keeping)).toMatchObject({ status: 'open', healed: null });
    expect(await countContacts()).toBe(people);
    expect(list).toHaveBeenCalled();
    list.mockRestore();
  });

  it('makes its database where a killed first upgrade left only a name in the list', async () => {
    await db.delete({ disableAutoOpen: false });
    await keeping.keyValue.remove(Object.keys(await keeping.keyValue.get(null)));
    const listed = [{ name: 'kith', version: db.verno * 10 + 10 }];
    const list = vi.spyOn(indexedDB, 'databases').mockResolvedValue(listed);

    expect(await openStore(keeping)).toMatchObject({ status: 'open', healed: null });
    expect(db.backendDB().version).toBe(db.verno * 10);
    list.mockRestore();
  });

  it('gives way for good to a newer Kith that wants to upgrade', async () => {
    const onSuperseded = vi.fn();
    db.close({ disableAutoOpen: false });
    await openStore(keeping, { onSuperseded });
    const newer = new Dexie('kith');
    newer.version(db.verno + 1).stores({ contacts: 'id', added: 'id' });
    await newer.open();
    newer.close();

    expect(onSuperseded).toHaveBeenCalledOnce();
    await expect(db.contacts.count()).rejects.toThrow();
  });

  it('does not wait for ever on a database that hangs', async () => {
    db.close({ disableAutoOpen: false });
    vi.spyOn(keeping.keyValue, 'get').mockReturnValue(new Promise(() => {}));

    expect(await openStore(keeping, { withinMs: 50 })).toEqual({
      status: 'failed',
      reason: { key: 'store.hangs' },
    });
    vi.mocked(keeping.keyValue.get).mockRestore();
  });
});

async function save(slug: string): Promise<string> {
  const outcome = await saveReading(readingOf(slug, { name: slug, headline: 'Analyst' }), {
    now: MAY,
  });
  return outcome.status === 'refused' ? '' : outcome.contactId;
}

async function saveSome(): Promise<void> {
  const ada = await save('ada');
  const grace = await save('grace');
  const mary = await save('mary');
  await changeAbout(ada, { tie: 'close', note: 'Met in Malmö.' });
  await logTouch({
    contactId: ada,
    type: 'message',
    dir: 'out',
    at: MAY.toISOString(),
    kind: 'question',
    channel: 'message',
    text: 'Hello Ada',
    facts: [],
    answer: null,
    source: 'you',
    externalId: null,
  });
  await addFollowUp({
    contactId: grace,
    reason: 'own',
    dueOn: '2026-05-04',
    suggests: null,
    fromId: null,
    note: 'Ask for the workings.',
    state: 'pending',
    snoozedFrom: null,
    madeBy: 'you',
  });
  await moveToTrash(mary);
}

async function everything() {
  const { contacts, touches, followUps, trash, presence, changes } = db;
  const [c, t, f, b, p, h] = await Promise.all(
    [contacts, touches, followUps, trash, presence, changes].map((table) => table.toArray()),
  );
  return { contacts: c as never[], t, f, b, p, h };
}

function journalKeys(): string[] {
  return [...keeping.items.keys()].filter((key) => key.startsWith('j:'));
}

async function loseDatabase(): Promise<void> {
  await db.delete({ disableAutoOpen: false });
}
