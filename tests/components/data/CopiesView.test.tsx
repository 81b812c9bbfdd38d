// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CopiesView } from '../../../components/data/CopiesView';
import { saveFile } from '../../../utils/browser/save-file';
import { localDateOf } from '../../../utils/model/local-date';
import { countContacts, listContacts } from '../../../utils/store/contacts';
import { saveReading } from '../../../utils/store/save-reading';
import { getSettings } from '../../../utils/store/settings';
import { formatDate } from '../../../utils/words/format-day';
import { readingOf } from '../../support/build-reading';
import { freshStore } from '../../support/fresh-store';
import { renderUi } from '../../support/render-ui';

vi.mock('../../../utils/browser/save-file', () => ({ saveFile: vi.fn() }));

const PASSPHRASE = 'three grey herons';

/** The file that the user was handed last. */
function downloaded(): File {
  const [name, content] = vi.mocked(saveFile).mock.lastCall ?? ['', ''];
  return new File([content as BlobPart], name);
}

async function makeBackup() {
  await userEvent.click(await screen.findByRole('button', { name: 'Download a backup' }));
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  return downloaded();
}

async function restore(file: File) {
  const input = await screen.findByLabelText('Choose a backup', { selector: 'input' });
  await userEvent.upload(input, file);
}

describe('copies and backup', () => {
  beforeEach(async () => {
    await freshStore();
    await saveReading(readingOf('ada-vale', { name: 'Ada Vale', nameClean: 'Ada Vale' }));
    renderUi(<CopiesView />);
  });

  it('takes everybody to an empty Kith and says how much was new', async () => {
    const backup = await makeBackup();
    cleanup();
    await freshStore();
    renderUi(<CopiesView />);

    await restore(backup);
    await userEvent.click(await screen.findByRole('button', { name: 'Restore it' }));

    expect(await screen.findByText(/Restored\. \d+ things? (is|are) new/)).toBeDefined();
    expect((await listContacts({ order: 'name', limit: 9 })).map(({ name }) => name)).toEqual([
      'Ada Vale',
    ]);
  });

  it('shows what a backup holds before anything is merged', async () => {
    const backup = await makeBackup();
    await saveReading(readingOf('bo-lund', { name: 'Bo Lund', nameClean: 'Bo Lund' }));

    await restore(backup);

    expect(await screen.findByText(/The backup from today holds/)).toBeDefined();
    expect(screen.getByText('People').nextSibling?.textContent).toBe('1');
    expect(await countContacts()).toBe(2);
  });

  it('remembers when a backup was made', async () => {
    expect(await screen.findByText('You have not made one yet.')).toBeDefined();
    await makeBackup();

    const day = formatDate(localDateOf(new Date()));
    expect(await screen.findByText(`You last made one on ${day}.`)).toBeDefined();
    expect((await getSettings()).lastBackupAt).not.toBeNull();
  });

  it('wants the passphrase twice, and long enough', async () => {
    await userEvent.click(await screen.findByLabelText('Lock the file with a passphrase'));
    await userEvent.type(screen.getByLabelText('Passphrase'), 'short');
    await userEvent.click(screen.getByRole('button', { name: 'Download a backup' }));
    expect(screen.getByText('At least 10 characters, please.')).toBeDefined();

    await userEvent.type(screen.getByLabelText('Passphrase'), ' but longer now');
    await userEvent.click(screen.getByRole('button', { name: 'Download a backup' }));

    expect(screen.getByText('The two are not the same.')).toBeDefined();
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('opens a locked backup with its passphrase and no other', async () => {
    await userEvent.click(await screen.findByLabelText('Lock the file with a passphrase'));
    await userEvent.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    await userEvent.type(screen.getByLabelText('The passphrase once more'), PASSPHRASE);
    const backup = await makeBackup();
    cleanup();
    renderUi(<CopiesView />);
    await restore(backup);

    await userEvent.type(await screen.findByLabelText('Passphrase'), 'something else');
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    // Two keys are derived of 600,000 rounds each: on purpose not quick.
    const patience = { timeout: 30_000 };
    expect(
      await screen.findByText(/not the passphrase of this backup/, {}, patience),
    ).toBeDefined();

    await userEvent.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    expect(await screen.findByRole('button', { name: 'Restore it' }, patience)).toBeDefined();
  });

  it('refuses a file that is no backup, and changes nothing', async () => {
    await restore(new File(['PK no zip at all'], 'photos.zip'));

    expect(await screen.findByText(/This is not a Kith backup/)).toBeDefined();
    expect(await countContacts()).toBe(1);
  });

  it('takes a copy on demand', async () => {
    expect(await screen.findByText(/No copy yet/)).toBeDefined();

    await userEvent.click(screen.getByRole('button', { name: 'Take one now' }));

    expect(await screen.findByText(/1 copy\. The newest is from/)).toBeDefined();
  });
});
