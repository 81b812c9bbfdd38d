import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../utils/store/database';
import type { Canary } from '../../utils/store/journal';
import { CANARY_KEY } from '../../utils/store/journal';
import { PEEKED_VERSION, peekPerson as peek } from '../../utils/store/peek-person';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson } from '../support/people';

const peekPerson = (url: string, canary: Canary | undefined) =>
  peek(Promise.resolve({ url, canary }));
const ADDRESS = 'https://www.linkedin.com/in/oluwaseun/?trk=people';

describe('a look at a person before the store is open', () => {
  let canary: Canary;
  beforeEach(async () => {
    const { keyValue } = await freshStore();
    await savePerson('oluwaseun', OLUWASEUN);
    canary = (await keyValue.get([CANARY_KEY]))[CANARY_KEY] as Canary;
  });

  it('finds who is saved under the address, as the store does', async () => {
    expect((await peekPerson(ADDRESS, canary))?.name).toBe('Oluwaseun Adeyemi-Brandt');
    expect(await peekPerson('https://www.linkedin.com/in/somebody-else/', canary)).toBeNull();
    expect(await peekPerson('https://www.linkedin.com/feed/', canary)).toBeNull();
  });

  it('says nothing where the database is not the one, or not as far, as the canary knows', async () => {
    expect(await peekPerson(ADDRESS, undefined)).toBeNull();
    expect(await peekPerson(ADDRESS, { ...canary, epoch: 'another' })).toBeNull();
    expect(await peekPerson(ADDRESS, { ...canary, seq: canary.seq + 1 })).toBeNull();
  });

  it('says nothing where two people go by one name', async () => {
    const known = await db.contacts.toCollection().first();
    if (known) await db.contacts.put({ ...known, id: 'another' });
    expect(await peekPerson(ADDRESS, canary)).toBeNull();
  });

  it('leaves no connection open where nobody is asked for, or that could not be found out', async () => {
    expect(await peek(Promise.resolve(null))).toBeNull();
    await expect(peek(Promise.reject(new Error('no tabs')))).rejects.toThrow('no tabs');
    db.close();
    const blocked = await new Promise<boolean>((resolve) => {
      const request = indexedDB.deleteDatabase('kith');
      request.onblocked = () => resolve(true);
      request.onsuccess = () => resolve(false);
    });
    expect(blocked).toBe(false);
  });

  it('makes no database where there is none, and knows the version that there is', async () => {
    expect(PEEKED_VERSION).toBe(db.verno * 10);
    await db.delete({ disableAutoOpen: false });
    expect(await peekPerson(ADDRESS, canary)).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('kith');
  });
});
