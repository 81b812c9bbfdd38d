import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contact } from '../../utils/model/contact';
import { contactSchema } from '../../utils/model/contact';
import { addTag } from '../../utils/store/change-many';
import {
  changeAbout,
  editField,
  findContactByAddress,
  getContact,
  listContacts,
  useSeenValue,
} from '../../utils/store/contacts';
import { db } from '../../utils/store/database';
import { draftFor, saveDraft } from '../../utils/store/drafts';
import { addFollowUp, countDue } from '../../utils/store/follow-ups';
import { allowReadingAgain, countForgotten, forgetForGood } from '../../utils/store/forget';
import { emptyOldTrash, lookAfterStore } from '../../utils/store/look-after-store';
import { keepApart, mergeContacts, suggestDuplicates } from '../../utils/store/merge-contacts';
import { mergeRecords } from '../../utils/store/restore';
import { saveReading } from '../../utils/store/save-reading';
import { listSnapshots, takeSnapshot } from '../../utils/store/snapshots';
import { logReply, touchesOf } from '../../utils/store/touches';
import { listTrash, moveToTrash, trashedContacts, undoChange } from '../../utils/store/trash';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';
import type { MemoryKeeping } from '../support/memory-keeping';

const MAY = new Date('2026-05-01T10:00:00.000Z');
const JUNE = new Date('2026-06-01T10:00:00.000Z');
let keeping: MemoryKeeping;

beforeEach(async () => {
  keeping = await freshStore();
});

describe('the trash', () => {
  it('takes a person with all that belongs to them, and gives all of it back', async () => {
    const ada = await saveWithHistory('ada');
    const before = await touchesOf(ada);

    const changeId = await moveToTrash(ada);

    expect(await getContact(ada)).toBeNull();
    expect(await touchesOf(ada)).toEqual([]);
    expect(await countDue('2030-01-01')).toBe(0);
    expect(await draftFor(ada)).toBeNull();
    expect(await listTrash(5)).toMatchObject([
      { id: changeId, kind: 'delete', name: 'ada', count: 1 },
    ]);
    expect(await trashedContacts(changeId)).toMatchObject([{ id: ada }]);

    expect(await undoChange(changeId)).toBe(true);
    expect((await getContact(ada))?.about.note).toBe('Met in Malmö.');
    expect((await touchesOf(ada)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await countDue('2030-01-01')).toBeGreaterThan(0);
    expect((await draftFor(ada))?.body).toBe('Dear Ada');
    expect(await listTrash(5)).toEqual([]);
    expect(await undoChange(changeId)).toBe(false);
  });

  it('gives a person back who is saved again from their page', async () => {
    const ada = await saveWithHistory('ada');
    await moveToTrash(ada);

    await saveReading(readingOf('ada', { name: 'ada' }), { now: JUNE });

    expect((await getContact(ada))?.about.note).toBe('Met in Malmö.');
    expect(await db.trash.get(`contacts/${ada}`)).toBeUndefined();
  });

  it('is emptied of what is older than 30 days', async () => {
    const ada = await saveWithHistory('ada');
    const changeId = await moveToTrash(ada, MAY);

    expect(await emptyOldTrash(new Date('2026-05-30T10:00:00Z'))).toBe(0);
    expect(await emptyOldTrash(new Date('2027-05-30T10:00:00Z'))).toBeGreaterThan(0);

    expect(await db.trash.count()).toBe(0);
    expect(await undoChange(changeId)).toBe(false);
  });
});

describe('merging two people', () => {
  it('loses nothing, and taking them apart gives each what they had', async () => {
    const ada = await saveWithHistory('ada');
    const other = await save('ada-b', { headline: 'Lead', memberId: 'ACoAABBBBBBBBBBBBBB' });
    await changeAbout(other, { note: 'Knows Grace.', tags: ['wind'] });
    await logReply(other, { text: 'Yes' }, JUNE);
    const before = [await getContact(ada), await getContact(other)];
    const touches = [(await touchesOf(ada)).length, (await touchesOf(other)).length];

    const changeId = await mergeContacts(ada, other, JUNE);

    const merged = await getContact(ada);
    expect(await getContact(other)).toBeNull();
    expect(merged?.aliases).toEqual(['id:ACoAABBBBBBBBBBBBBB', 'in:ada', 'in:ada-b']);
    expect(merged?.about).toMatchObject({ note: 'Met in Malmö.\n\nKnows Grace.', tags: ['wind'] });
    expect(await touchesOf(ada)).toHaveLength((touches[0] ?? 0) + (touches[1] ?? 0));

    await editField(ada, 'location', 'Malmö', new Date('2026-07-01T10:00:00Z'));
    expect(await undoChange(changeId ?? '')).toBe(true);

    expect(whatIsKnown(await getContact(other))).toEqual(whatIsKnown(before[1]));
    const apart = whatIsKnown(await getContact(ada));
    expect(apart).toEqual({
      ...whatIsKnown(before[0]),
      profile: { ...before[0]?.profile, location: 'Malmö' },
    });
    expect(await touchesOf(other)).toHaveLength(touches[1] ?? 0);
  });

  it('is suggested with the reason, and never for two of one name alone', async () => {
    await save('anna-1', { name: 'Anna Berg', currentCompany: 'Vattenfall' });
    await save('anna-2', { name: 'Anna Berg', currentCompany: 'Ørsted' });
    await save('anna-3', { name: 'Anna Berg', currentCompany: 'vattenfall' });

    const pairs = await suggestDuplicates(10);

    expect(pairs).toHaveLength(1);
    expect(pairs[0]?.reason).toEqual({
      key: 'store.duplicate.nameAndPlace',
      values: { place: expect.stringMatching(/vattenfall/i) },
    });
    expect([pairs[0]?.a, pairs[0]?.b].map((one) => one?.profileUrl).sort()).toEqual([
      'https://www.linkedin.com/in/anna-1/',
      'https://www.linkedin.com/in/anna-3/',
    ]);
  });
});

describe('two people who are alike', () => {
  const suggested = async () => (await suggestDuplicates(10)).length;
  async function twoAnnas() {
    const anna = { name: 'Anna Berg', currentCompany: 'Vattenfall' };
    return [await save('anna-1', anna), await save('anna-2', anna)] as const;
  }

  it('are not suggested again once the user said so, until that is taken back', async () => {
    const [one, other] = await twoAnnas();
    expect(await suggested()).toBe(1);

    const changeId = await keepApart(one, other, JUNE);
    expect(await suggested()).toBe(0);

    expect(await undoChange(changeId ?? '')).toBe(true);
    expect(await suggested()).toBe(1);
  });

  it('stay told apart in another browser, and when one of them is put together with a third', async () => {
    const [one, other] = await twoAnnas();
    await keepApart(one, other, JUNE);
    // Through the schema that a backup passes, which drops what it does not know.
    const rows = (await db.contacts.toArray()).map((row) => contactSchema.parse(row));
    await freshStore();
    await mergeRecords(rows.map((row) => ({ table: 'contacts', row })));
    expect(await suggested()).toBe(0);

    const third = await save('anna-3', { name: 'Anna B. Berg' });
    await mergeContacts(third, one, JUNE);
    expect((await getContact(third))?.about.notSameAs).toEqual([other]);
    await editField(third, 'name', 'Anna Berg');
    expect(await suggested()).toBe(0);
  });
});

describe('a bulk change', () => {
  it('is undone as one, and leaves alone what was changed since', async () => {
    const ids = [await save('ada'), await save('grace')];
    const changeId = await addTag(ids, 'wind', MAY);
    await changeAbout(ids[1] ?? '', { tags: ['wind', 'sea'] }, JUNE);

    expect(await undoChange(changeId ?? '')).toBe(true);

    expect((await getContact(ids[0] ?? ''))?.about.tags).toEqual([]);
    expect((await getContact(ids[1] ?? ''))?.about.tags).toEqual(['wind', 'sea']);
  });
});

describe('what the user types', () => {
  it('can be taken back, so that the page shows again', async () => {
    const ada = await save('ada', { headline: 'Analyst' });
    await editField(ada, 'headline', null);
    expect((await getContact(ada))?.profile.headline).toBeNull();

    await useSeenValue(ada, 'headline');

    expect((await getContact(ada))?.profile.headline).toBe('Analyst');
  });
});

describe('forgetting somebody for good', () => {
  it('leaves no trace of them anywhere but a hash, and does not read them again', async () => {
    const ada = await saveWithHistory('ada-lindqvist');
    await save('grace');
    await takeSnapshot(MAY);
    const gone = await save('ada-second', { name: 'ada-lindqvist' });
    await mergeContacts(ada, gone, JUNE);

    expect(await forgetForGood(ada)).toBe('forgotten');

    expect(await tracesOf(/ada-lindqvist|Malmö|Dear Ada|ada-second/)).toEqual([]);
    expect(await countForgotten()).toBeGreaterThan(0);
    const again = await saveReading(readingOf('ada-lindqvist', { name: 'Ada' }));
    expect(again).toEqual({ status: 'refused', reason: { key: 'store.forgotten' } });
    expect((await listContacts({ order: 'name', limit: 5 })).map(({ name }) => name)).toEqual([
      'grace',
    ]);
  });

  it('can be allowed again, and then starts from nothing', async () => {
    const ada = await saveWithHistory('ada');
    await forgetForGood(ada);

    expect(await allowReadingAgain('https://www.linkedin.com/in/ada/')).toBe(true);
    await save('ada', { headline: 'New' });

    const again = await findContactByAddress('https://www.linkedin.com/in/ada/');
    expect(again?.about.note).toBe('');
    expect(again?.profile.headline).toBe('New');
  });

  it('clears the copies later when the browser was killed in between', async () => {
    const ada = await saveWithHistory('ada-lindqvist');
    await save('grace');
    await takeSnapshot(MAY);
    const files = keeping.files;
    keeping.files = () => Promise.reject(new Error('The disk is full.'));
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});

    expect(await forgetForGood(ada)).toBe('copies-later');
    expect(told).toHaveBeenCalledOnce();
    expect(await tracesOf(/ada-lindqvist/)).not.toEqual([]);

    keeping.files = files;
    await lookAfterStore(JUNE);
    expect(await tracesOf(/ada-lindqvist|Malmö/)).toEqual([]);
    const copies = await listSnapshots();
    await lookAfterStore(JUNE);
    expect(await listSnapshots()).toEqual(copies);
  });

  it('works without a private file system too', async () => {
    keeping.files = async () => null;
    const ada = await saveWithHistory('ada-lindqvist');
    await save('grace');

    await forgetForGood(ada);

    expect(await tracesOf(/ada-lindqvist|Malmö/)).toEqual([]);
  });
});

function whatIsKnown(contact: Contact | null | undefined) {
  if (!contact) return null;
  const { id, aliases, name, profile, about, createdAt, earlier } = contact;
  return { id, aliases, name, profile, about, createdAt, earlier };
}

/** Tables, journal entries and snapshots in which a text occurs. */
async function tracesOf(text: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const table of db.tables) {
    if (text.test(JSON.stringify(await table.toArray()))) found.push(table.name);
  }
  for (const [key, value] of keeping.items) if (text.test(JSON.stringify(value))) found.push(key);
  for (const [name, bytes] of keeping.drawer) {
    const plain = new Blob([bytes as BlobPart])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    if (text.test(await new Response(plain).text())) found.push(name);
  }
  return found;
}

async function save(slug: string, profile: Parameters<typeof readingOf>[1] = {}): Promise<string> {
  const outcome = await saveReading(readingOf(slug, { name: slug, ...profile }), { now: MAY });
  return outcome.status === 'refused' ? '' : outcome.contactId;
}

async function saveWithHistory(slug: string): Promise<string> {
  const id = await save(slug, { headline: 'Analyst' });
  await changeAbout(id, { tie: 'close', note: 'Met in Malmö.' }, MAY);
  await logReply(id, { text: 'Gladly' }, MAY);
  await addFollowUp(
    {
      contactId: id,
      reason: 'own',
      dueOn: '2026-05-04',
      suggests: null,
      fromId: null,
      note: '',
      state: 'pending',
      snoozedFrom: null,
      madeBy: 'you',
    },
    MAY,
  );
  await saveDraft(
    {
      contactId: id,
      kind: 'question',
      channel: 'message',
      subject: null,
      body: 'Dear Ada',
      spans: [],
      attempt: 0,
      withoutFacts: [],
      overridden: {},
      edited: false,
      copiedAt: null,
      inputs: {},
    },
    MAY,
  );
  return id;
}
