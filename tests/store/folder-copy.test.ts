import { beforeEach, describe, expect, it } from 'vitest';
import { copyToFolder, isFolderCopyDue, lastFolderCopy } from '../../utils/store/folder-copy';
import {
  peopleToRemindOf,
  peopleWithoutCopy,
  putOffReminder,
} from '../../utils/store/outside-copy';
import { saveSettings } from '../../utils/store/settings';
import { readBackup, writeBackup } from '../../utils/transfer/backup';
import { fillStore } from '../support/fill-store';
import { freshStore } from '../support/fresh-store';
import { memoryKeeping } from '../support/memory-keeping';

const MAY = new Date('2026-05-01T10:00:00.000Z');
const days = (count: number) => new Date(MAY.getTime() + count * 86_400_000);
let folder: ReturnType<typeof memoryKeeping>;

beforeEach(async () => {
  await freshStore();
  folder = memoryKeeping();
});

describe('a folder of the user’s', () => {
  it('gets a backup that restores, once a day when something has changed', async () => {
    expect(await isFolderCopyDue(MAY)).toBe(false);
    await saveSettings({ theme: 'dark' }, MAY);
    expect(await isFolderCopyDue(MAY)).toBe(true);

    const { file } = await copyToFolder(await drawer(), writeBackup, MAY);

    expect(file).toBe('kith-copy-2026-05-01.zip');
    const copy = await readBackup(folder.drawer.get(file) ?? new Uint8Array());
    expect(copy).toMatchObject({ status: 'read', records: [{ table: 'singles' }] });
    expect(await isFolderCopyDue(days(2))).toBe(false);
    await saveSettings({ theme: 'light' }, days(2));
    expect(await isFolderCopyDue(MAY)).toBe(false);
    expect(await isFolderCopyDue(days(2))).toBe(true);
  });

  it('keeps five of Kith’s own files and every other', async () => {
    folder.drawer.set('kith-backup-2026-01-01.zip', new Uint8Array([1]));
    folder.drawer.set('taxes.pdf', new Uint8Array([2]));
    for (let day = 0; day < 7; day += 1) await copyToFolder(await drawer(), writeBackup, days(day));

    const names = [...folder.drawer.keys()].sort();
    expect(names).toHaveLength(7);
    expect(names).toContain('taxes.pdf');
    expect(names).toContain('kith-backup-2026-01-01.zip');
    expect(names).not.toContain('kith-copy-2026-05-02.zip');
  });

  it('is not said to have a copy that cannot be read back', async () => {
    const broken = { ...(await drawer()), read: async () => new Uint8Array([0]) };

    await expect(copyToFolder(broken, writeBackup, MAY)).rejects.toThrow('read back');
    expect(await lastFolderCopy()).toBeNull();
  });
});

describe('the reminder', () => {
  it('comes from twenty people on, until a copy has left the browser, and again after a month', async () => {
    await fillStore(19);
    expect(await peopleToRemindOf(MAY)).toBe(0);
    await fillStore(20);
    expect(await peopleToRemindOf(MAY)).toBe(20);

    await putOffReminder(MAY);
    expect(await peopleToRemindOf(days(6))).toBe(0);
    expect(await peopleWithoutCopy(days(6))).toBe(20);
    expect(await peopleToRemindOf(days(8))).toBe(20);

    await copyToFolder(await drawer(), writeBackup, days(8));
    expect(await peopleToRemindOf(days(9))).toBe(0);
    expect(await peopleToRemindOf(days(40))).toBe(20);
    await saveSettings({ lastBackupAt: days(40).toISOString() });
    expect(await peopleToRemindOf(days(41))).toBe(0);
  });
});

async function drawer() {
  const files = await folder.files();
  if (!files) throw new Error('No drawer');
  return files;
}
