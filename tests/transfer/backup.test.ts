import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptRecord } from '../../utils/model/kept-record';
import { changeAbout, listContacts } from '../../utils/store/contacts';
import { readEverything } from '../../utils/store/read-everything';
import { mergeRecords } from '../../utils/store/restore';
import { saveReading } from '../../utils/store/save-reading';
import { saveStory } from '../../utils/store/story';
import { logReply } from '../../utils/store/touches';
import { moveToTrash } from '../../utils/store/trash';
import { readBackup, writeBackup } from '../../utils/transfer/backup';
import { unzipFiles, zipFiles } from '../../utils/transfer/zip-files';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';

const MAY = new Date('2026-05-01T10:00:00.000Z');

beforeEach(async () => {
  await freshStore();
});

describe('backup and restore', () => {
  it('gives the same Kith, byte for byte, in an empty store, and changes nothing the second time', async () => {
    await liveALittle();
    const before = await readEverything();
    const file = await writeBackup(before, { now: MAY });

    await freshStore();
    const read = await readBackup(file);
    if (read.status !== 'read') throw new Error(read.status);
    expect((await mergeRecords(read.records)).changed).toBeGreaterThan(0);

    const after = await readEverything();
    expect(after.lines.join('')).toBe(before.lines.join(''));
    expect(await writeBackup(after, { now: MAY })).toEqual(file);
    expect(await mergeRecords(read.records)).toEqual({ status: 'restored', changed: 0 });
    expect(after.counts).toEqual({ ...after.counts, contacts: 1, trash: before.counts.trash });
  });

  it('finds a few of many whom it knows', async () => {
    for (let nth = 0; nth < 9; nth++) await save(`person-${nth}`);
    const { lines } = await readEverything();
    const records = lines.join('').trim().split('\n');
    const contacts = records.filter((line) => line.startsWith('{"row":{"about"'));
    const some = [contacts[0], contacts[8]].map((line) => JSON.parse(line ?? '') as KeptRecord);

    expect(await mergeRecords(some)).toEqual({ status: 'restored', changed: 0 });
    expect((await readEverything()).lines.join('')).toBe(lines.join(''));
  });

  it('keeps what was done since the backup', async () => {
    const ada = await save('ada');
    const file = await readBackup(await writeBackup(await readEverything()));
    await changeAbout(ada, { note: 'Since then.' });
    await save('grace');

    await mergeRecords(file.status === 'read' ? file.records : []);

    const people = await listContacts({ order: 'name', limit: 5 });
    expect(people.map(({ name, about }) => [name, about.note])).toEqual([
      ['ada', 'Since then.'],
      ['grace', ''],
    ]);
  });

  it('can be cancelled, and says how far it is', async () => {
    await liveALittle();
    const file = await writeBackup(await readEverything());
    const read = await readBackup(file);
    const stop = new AbortController();
    stop.abort(new Error('cancelled'));

    await expect(readBackup(file, { signal: stop.signal })).rejects.toThrow('cancelled');
    await expect(writeBackup(await readEverything(), { signal: stop.signal })).rejects.toThrow(
      'cancelled',
    );
    await freshStore();
    const onProgress = vi.fn();
    const records = read.status === 'read' ? read.records : [];
    expect(await mergeRecords(records, { signal: stop.signal })).toEqual({
      status: 'cancelled',
      changed: 0,
    });
    await mergeRecords(records, { onProgress });
    expect(onProgress).toHaveBeenLastCalledWith(1);
  });

  it('secures what it restored in a snapshot, or without one in the journal', async () => {
    await liveALittle();
    const { lines } = await readEverything();
    const records = lines
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as KeptRecord);

    const keeping = await freshStore();
    await mergeRecords(records);
    expect(keeping.drawer.size).toBe(1);

    const withoutFiles = await freshStore();
    withoutFiles.files = async () => null;
    await mergeRecords(records);
    expect([...withoutFiles.items.keys()].filter((key) => key.startsWith('j:'))).toHaveLength(1);
  });
});

describe('a locked backup', () => {
  it('opens with its passphrase only, and shows nothing without', async () => {
    await liveALittle();
    const everything = await readEverything();
    const file = await writeBackup(everything, { passphrase: 'grüner Tee', now: MAY });

    expect(new TextDecoder('latin1').decode(file)).not.toMatch(/Wind|ada|contacts/);
    expect(await readBackup(file)).toEqual({ status: 'locked' });
    expect(await readBackup(file, { passphrase: 'green tea' })).toMatchObject({
      status: 'wrong-passphrase',
    });
    expect(await readBackup(file, { passphrase: 'gru\u0308ner Tee' })).toMatchObject({
      status: 'read',
    });
  });

  it('is refused when a single bit was changed', async () => {
    const file = await writeBackup(await readEverything(), { passphrase: 'tea' });
    const files = await unzipFiles(file, ['manifest.json', 'sealed.bin'], 1e9);
    const sealed = files?.get('sealed.bin') ?? new Uint8Array();
    sealed[5] = (sealed[5] ?? 0) ^ 1;
    const changed = await zipFiles([
      {
        name: 'manifest.json',
        bytes: files?.get('manifest.json') ?? new Uint8Array(),
        packed: false,
      },
      { name: 'sealed.bin', bytes: sealed, packed: false },
    ]);

    expect(await readBackup(changed, { passphrase: 'tea' })).toMatchObject({
      status: 'refused',
      reason: { key: 'transfer.backup.damaged' },
    });
  });
});

describe('the zip', () => {
  it('ends where its list says, and not at bytes that look like the end', async () => {
    const looksLikeTheEnd = [0x50, 0x4b, 7, 8, 0x50, 0x4b, 3, 4, 0x50, 0x4b, 1, 2];
    const whole = new Uint8Array(400).fill(7);
    whole.set(looksLikeTheEnd, 200);
    const file = await zipFiles([{ name: 'sealed.bin', bytes: whole, packed: false }]);

    expect((await unzipFiles(file, ['sealed.bin'], 1e9))?.get('sealed.bin')).toEqual(whole);
  });

  it('is refused where a member is longer or shorter than its list says, or more than is allowed', async () => {
    const bytes = new TextEncoder().encode('the same again, '.repeat(1000));
    const file = await zipFiles([{ name: 'records.jsonl', bytes, packed: true }]);
    const saying = (size: number) => {
      const changed = file.slice();
      const list = changed.length - 22 - (46 + 'records.jsonl'.length);
      new DataView(changed.buffer).setUint32(list + 24, size, true);
      return unzipFiles(changed, ['records.jsonl'], 1e6);
    };

    expect((await saying(bytes.length))?.get('records.jsonl')).toEqual(bytes);
    expect(await saying(bytes.length - 1)).toBeNull();
    expect(await saying(bytes.length + 1)).toBeNull();
    expect(await saying(2e6)).toBeNull();
  });
});

describe('a damaged or foreign file', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('First Name,Last Name')],
    ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])],
  ])('is refused: %s', async (_, bytes) => {
    expect(await readBackup(bytes)).toMatchObject({
      status: 'refused',
      reason: { key: 'transfer.backup.notABackup' },
    });
  });

  it('is refused with the line and the field that are wrong', async () => {
    await save('ada');
    const everything = await readEverything();
    const broken = {
      ...everything,
      lines: [everything.lines.join('').replace('"aliases":["in:ada"]', '"aliases":"in:ada"')],
    };

    expect(await readBackup(await writeBackup(broken))).toEqual({
      status: 'refused',
      line: 1,
      reason: { key: 'transfer.backup.badField', values: { line: 1, where: 'row.aliases' } },
    });
  });

  it('is refused when it was cut off, was changed, or is of a newer Kith', async () => {
    await liveALittle();
    const everything = await readEverything();
    const file = await writeBackup(everything);
    expect(await readBackup(file.slice(0, file.length * 0.6))).toMatchObject({ status: 'refused' });

    const files = await unzipFiles(file, ['manifest.json', 'records.jsonl'], 1e9);
    const records = new TextDecoder()
      .decode(files?.get('records.jsonl'))
      .replaceAll('Wind', 'Sand');
    const manifest = files?.get('manifest.json') ?? new Uint8Array();
    expect(await readBackup(await pack(manifest, records))).toMatchObject({
      reason: { key: 'transfer.backup.changed' },
    });
    const newer = new TextDecoder().decode(manifest).replace('"version":2', '"version":3');
    expect(await readBackup(await pack(new TextEncoder().encode(newer), records))).toMatchObject({
      reason: { key: 'transfer.backup.newer' },
    });
  });

  it('does not unpack a bomb', async () => {
    const bomb = await zipFiles([
      { name: 'records.jsonl', bytes: new Uint8Array(3e6), packed: true },
    ]);
    expect(await unzipFiles(bomb, ['records.jsonl'], 1e6)).toBeNull();
  });

  it('cannot give objects a new prototype', async () => {
    const line =
      '{"table":"forgotten","row":{"id":"x","lifted":false,"updatedAt":"2026","__proto__":{"polluted":1}}}\n';
    const read = await readBackup(await writeBackup({ lines: [line], counts: { forgotten: 1 } }));
    await mergeRecords(read.status === 'read' ? read.records : []);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

async function pack(manifest: Uint8Array, records: string): Promise<Uint8Array> {
  return zipFiles([
    { name: 'manifest.json', bytes: manifest, packed: false },
    { name: 'records.jsonl', bytes: new TextEncoder().encode(records), packed: true },
  ]);
}

async function save(slug: string): Promise<string> {
  const outcome = await saveReading(readingOf(slug, { name: slug, about: 'Wind and sea.' }), {
    now: MAY,
  });
  return outcome.status === 'refused' ? '' : outcome.contactId;
}

async function liveALittle(): Promise<void> {
  const ada = await save('ada');
  await changeAbout(ada, { tie: 'close', tags: ['wind'] }, MAY);
  await logReply(ada, { text: 'Gladly' }, MAY);
  await saveStory({ was: 'a teacher' }, MAY);
  await moveToTrash(await save('grace'), MAY);
}
