import { beforeEach, describe, expect, it } from 'vitest';
import { addByHand } from '../../utils/store/add-by-hand';
import { editField, findContactByAddress, listContacts } from '../../utils/store/contacts';
import { db } from '../../utils/store/database';
import { findKnown } from '../../utils/store/find-known';
import { followUpsOf } from '../../utils/store/follow-ups';
import { forgetForGood } from '../../utils/store/forget';
import { mergeArchive } from '../../utils/store/merge-archive';
import { readEverything } from '../../utils/store/read-everything';
import { saveReading } from '../../utils/store/save-reading';
import { logTouch, touchesOf } from '../../utils/store/touches';
import { unfinishedImport } from '../../utils/store/unfinished-import';
import { planImport } from '../../utils/transfer/archive/plan-import';
import type { MergeBatch } from '../../utils/transfer/archive/to-merge-batches';
import { toMergeBatches } from '../../utils/transfer/archive/to-merge-batches';
import { connectionsCsv, input, read, sample, wholeExport } from '../support/archive-input';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';

const NOW = new Date('2026-11-22T09:00:00Z');

async function bring(inputs: Parameters<typeof read>[0], keepText: 'none' | 'all' = 'none') {
  return mergeArchive(toMergeBatches(await read(inputs, { keepText })), { now: NOW });
}

const everything = async () => (await readEverything()).lines.join('');

describe('mergeArchive', () => {
  beforeEach(() => freshStore());

  it('brings in everybody that the preview announced, with what happened', async () => {
    const contents = await read(wholeExport());
    const plan = await planImport(contents, findKnown);

    const merged = await mergeArchive(toMergeBatches(contents), { now: NOW });

    expect(merged).toMatchObject({ status: 'merged', added: plan.people.fresh, changed: 0 });
    expect(await db.contacts.count()).toBe(plan.people.fresh);
    expect(merged.touches).toBe(plan.touches.fresh);
    expect(await db.touches.count()).toBe(plan.touches.fresh);
  });

  it('changes nothing when the same archive comes again', async () => {
    await bring(wholeExport());
    const before = await everything();

    const again = await bring(wholeExport());

    expect(again).toMatchObject({ added: 0, changed: 0, touches: 0 });
    expect(await everything()).toBe(before);
  });

  it('shows no employer of an older page or archive beside a new title that has none', async () => {
    const row = (company: string, title: string) =>
      connectionsCsv([
        `Ada,Berg,https://www.linkedin.com/in/ada-berg,,${company},${title},02 Mar 2024`,
      ]);
    await saveReading(
      readingOf('ada-berg', { currentTitle: 'Analyst', currentCompany: 'Kestrelworks' }),
      { now: new Date('2024-05-01T10:00:00Z') },
    );
    const jobOf = async () => {
      const ada = await findContactByAddress('https://www.linkedin.com/in/ada-berg/');
      return [ada?.profile.currentTitle, ada?.profile.currentCompany];
    };
    const may = { modifiedAt: '2025-05-01T10:00:00.000Z' };
    await bring([{ ...input('Connections.csv', row('', 'Potter')), ...may }]);
    expect(await jobOf()).toEqual(['Potter', null]);

    const june = { modifiedAt: '2025-06-01T10:00:00.000Z' };
    await bring([{ ...input('Connections.csv', row('Quillmark', 'Editor')), ...june }]);
    expect(await jobOf()).toEqual(['Editor', 'Quillmark']);

    const july = { modifiedAt: '2025-07-01T10:00:00.000Z' };
    await bring([{ ...input('Connections.csv', row('', 'Potter')), ...july }]);
    expect(await jobOf()).toEqual(['Potter', null]);
    const ada = await findContactByAddress('https://www.linkedin.com/in/ada-berg/');
    expect(ada?.earlier.map(({ value }) => value)).toContain('Quillmark');
  });

  it('remembers one that was cut off, and is over only when a copy holds what that one wrote', async () => {
    const keeping = await freshStore();
    const contents = await read(wholeExport());
    const batches: MergeBatch[] = [];
    for await (const batch of toMergeBatches(contents)) batches.push(batch);
    const options = { now: NOW, files: ['Export.zip'], people: contents.people.length };
    async function* thenKilled() {
      yield* batches;
      throw new Error('killed');
    }
    await expect(mergeArchive(thenKilled(), options)).rejects.toThrow('killed');
    expect(keeping.drawer.size).toBe(0);
    expect(await unfinishedImport()).toEqual({
      files: ['Export.zip'],
      startedAt: NOW.toISOString(),
      done: contents.people.length,
      of: contents.people.length,
    });

    const again = await mergeArchive(toMergeBatches(contents), options);

    expect(again).toMatchObject({ status: 'merged', added: 0, changed: 0 });
    expect(keeping.drawer.size).toBeGreaterThan(0);
    expect(await unfinishedImport()).toBeNull();
  });

  it('comes to the same touches file by file, in any order', async () => {
    await bring(wholeExport());
    const whole = (await db.touches.toArray()).map(({ id, type, dir, at }) => [id, type, dir, at]);
    await freshStore();

    // Profile first: without it, single files cannot tell who the user is.
    const context = sample('Profile.csv');
    await bring([sample('messages.csv'), sample('Invitations.csv'), context]);
    await bring([sample('Connections.csv'), context]);

    const parts = (await db.touches.toArray()).map(({ id, type, dir, at }) => [id, type, dir, at]);
    expect(parts).toEqual(whole);
  });

  it('completes touches with their text later, and never takes it away', async () => {
    await bring(wholeExport());
    await bring(wholeExport(), 'all');
    const withText = await db.touches.filter(({ text }) => text !== null).count();
    expect(withText).toBeGreaterThan(0);

    await bring(wholeExport());

    expect(await db.touches.filter(({ text }) => text !== null).count()).toBe(withText);
  });

  it('keeps what the user typed, and what the page said, beside it', async () => {
    const saved = await saveReading(
      readingOf('ada-vale', { name: 'Ada Vale', nameClean: 'Ada Vale', currentTitle: 'Analyst' }),
      { now: new Date('2026-01-02T10:00:00Z') },
    );
    if (saved.status === 'refused') throw new Error(saved.reason.key);
    await editField(saved.contactId, 'currentCompany', 'Vale & Daughters');

    const merged = await bring([
      input(
        'Connections.csv',
        connectionsCsv([
          'Ada,Vale,https://www.linkedin.com/in/ada-vale,,Fenwick Libraries,Lead,27 Jun 2025',
        ]),
      ),
    ]);

    expect(merged).toMatchObject({ added: 0, changed: 1 });
    const ada = await findContactByAddress('https://www.linkedin.com/in/ada-vale/');
    expect(ada?.id).toBe(saved.contactId);
    expect(ada?.profile).toMatchObject({
      currentCompany: 'Vale & Daughters',
      currentTitle: 'Lead',
    });
    expect(ada?.observed.currentCompany?.archive?.value).toBe('Fenwick Libraries');
    expect(ada?.observed.currentTitle?.page?.value).toBe('Analyst');
  });

  it('does not log again what the user logged by hand', async () => {
    await bring([sample('Connections.csv'), sample('Profile.csv')]);
    const contents = await read(wholeExport());
    const message = contents.touches.find(({ type, dir }) => type === 'message' && dir === 'out');
    const person = await findKnown([[message?.alias ?? '']]);
    const contactId = person[0]?.id ?? '';
    expect(contactId).not.toBe('');
    await logTouch({
      contactId,
      type: 'message',
      dir: 'out',
      at: message?.at ?? '',
      kind: null,
      channel: 'message',
      text: null,
      facts: [],
      answer: null,
      source: 'you',
      externalId: null,
    });

    await bring(wholeExport());

    const same = (await touchesOf(contactId)).filter(({ at }) => at === message?.at);
    expect(same.map(({ source }) => source)).toEqual(['you']);
  });

  it('answers the follow-ups of what was sent through Kith, and asks for the answer that is owed', async () => {
    const noor = 'https://www.linkedin.com/in/noor-haddad';
    const added = await addByHand({ name: 'Noor Haddad', address: noor, note: '' }, NOW);
    if (added.status !== 'added') throw new Error(added.status);
    const { contactId } = added;
    const sent = (type: 'invitation' | 'message', day: string) =>
      logTouch(
        {
          contactId,
          type,
          dir: 'out',
          at: `${day}T09:00:00.000Z`,
          kind: null,
          channel: null,
          text: null,
          facts: [],
          answer: null,
          source: 'you',
          externalId: null,
        },
        NOW,
      );
    const owed = async (state: string) =>
      (await followUpsOf(contactId)).flatMap((one) => (one.state === state ? one.reason : []));
    const archive = [
      input(
        'Connections.csv',
        connectionsCsv([`Noor,Haddad,${noor},,Quillmark,Editor,12 Nov 2026`]),
      ),
      input(
        'messages.csv',
        [
          'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT',
          `1,Noor Haddad,${noor},Filippa Wetherby,https://www.linkedin.com/in/filippa-wetherby,2026-11-18 09:00:00 UTC,Gladly.`,
        ].join('\n'),
      ),
      sample('Profile.csv'),
    ];
    await sent('invitation', '2026-11-05');
    expect(await owed('pending')).toContain('invitation-pending');

    await bring(archive.slice(0, 1));
    expect(await owed('pending')).not.toContain('invitation-pending');
    await sent('message', '2026-11-14');
    expect(await owed('pending')).toContain('no-reply-1');

    await bring(archive);
    expect(await owed('pending')).toContain('answer-reply');
    expect(await owed('pending')).not.toContain('no-reply-1');

    const after = await everything();
    await bring(archive);
    expect(await everything()).toBe(after);
  });

  it('leaves somebody alone whom the user had it forget', async () => {
    await bring([sample('Connections.csv')]);
    const [first] = await listContacts({ order: 'name', limit: 1 });
    await forgetForGood(first?.id ?? '');
    const left = await db.contacts.count();

    const again = await bring([sample('Connections.csv')]);

    expect(again).toMatchObject({ added: 0, leftAlone: 1 });
    expect(await db.contacts.count()).toBe(left);
  });

  it('stops between two batches and goes on when the archive comes again', async () => {
    const contents = await read([sample('Connections.csv')]);
    const stop = new AbortController();
    stop.abort();

    const cancelled = await mergeArchive(toMergeBatches(contents), { signal: stop.signal });

    expect(cancelled).toMatchObject({ status: 'cancelled', added: 0 });
    expect((await bring([sample('Connections.csv')])).added).toBe(contents.people.length);
  });
});
