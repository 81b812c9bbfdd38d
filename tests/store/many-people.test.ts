import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addTag } from '../../utils/store/change-many';
import { countContacts } from '../../utils/store/contacts';
import { db } from '../../utils/store/database';
import { openStore } from '../../utils/store/open-store';
import { takeSnapshot } from '../../utils/store/snapshots';
import { listTrash, moveToTrash, undoChange } from '../../utils/store/trash';
import { fillStore } from '../support/fill-store';
import { freshStore } from '../support/fresh-store';
import type { MemoryKeeping } from '../support/memory-keeping';

const PEOPLE = 450;
let keeping: MemoryKeeping;
let ids: string[];

beforeEach(async () => {
  keeping = await freshStore();
  await fillStore(PEOPLE);
  ids = await db.contacts.toCollection().primaryKeys();
});

describe('a change to more people than fit one commit', () => {
  it('is one change in the list, and is undone as one', async () => {
    const changeId = await addTag(ids, 'wind');
    expect(await tagged()).toBe(PEOPLE);
    expect(await listTrash(9)).toMatchObject([{ id: changeId, kind: 'bulk', count: PEOPLE }]);

    expect(await undoChange(changeId ?? '')).toBe(true);

    expect(await tagged()).toBe(0);
    expect(await listTrash(9)).toEqual([]);
    expect(await undoChange(changeId ?? '')).toBe(false);
  });

  it('tells how far it is, and can be stopped: who was changed can be changed back', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      stop.abort();
    };
    const changeId = await addTag(ids, 'wind', undefined, { signal: stop.signal, onProgress });

    const changed = await tagged();
    expect(told).toEqual([changed / PEOPLE]);
    expect(changed).toBeLessThan(PEOPLE);
    expect(await listTrash(9)).toMatchObject([{ count: changed }]);
    await undoChange(changeId ?? '');
    expect(await tagged()).toBe(0);
  });

  it('is undone for those in the trash too, who come back as they were before it', async () => {
    const changeId = await addTag(ids, 'wind');
    const deleted = await moveToTrash(ids.slice(0, 2));

    await undoChange(changeId ?? '');
    expect(await countContacts()).toBe(PEOPLE - 2);
    await undoChange(deleted);

    expect(await countContacts()).toBe(PEOPLE);
    expect(await tagged()).toBe(0);
  });

  it('deletes and brings back, also when the way back was stopped in between', async () => {
    const before = await db.contacts.toArray();
    const changeId = await moveToTrash(ids);
    expect(await countContacts()).toBe(0);

    const stop = new AbortController();
    const work = { signal: stop.signal, onProgress: () => stop.abort() };
    expect(await undoChange(changeId, undefined, work)).toBe(false);
    expect(await countContacts()).toBeLessThan(PEOPLE);

    expect(await undoChange(changeId)).toBe(true);
    expect(await db.contacts.toArray()).toEqual(before);
    expect(await db.trash.count()).toBe(0);
  });

  it('survives the loss of the database, and can then still be undone', async () => {
    const changeId = await addTag(ids, 'wind');
    const changed = await db.contacts.toArray();
    await db.delete({ disableAutoOpen: false });
    const told: number[] = [];

    const state = await openStore(keeping, { onHealing: (done) => told.push(done) });

    expect(state).toMatchObject({ status: 'open', healed: { people: PEOPLE } });
    expect(told.at(-1)).toBe(1);
    expect(await db.contacts.toArray()).toEqual(changed);
    await undoChange(changeId ?? '');
    expect(await tagged()).toBe(0);
  });

  it('leaves a journal that a copy lets go of without reading it', async () => {
    const inJournal = () => [...keeping.items.keys()].filter((key) => key.startsWith('j:'));
    await addTag(ids, 'wind');
    expect(inJournal()).not.toEqual([]);
    const get = vi.spyOn(keeping.keyValue, 'get');

    await takeSnapshot();

    expect(get).not.toHaveBeenCalled();
    expect(inJournal()).toEqual([]);
  });
});

function tagged(): Promise<number> {
  return Promise.resolve(db.contacts.where('about.tags').equals('wind').count());
}
