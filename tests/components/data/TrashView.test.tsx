// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { TrashView } from '../../../components/data/TrashView';
import { addTag } from '../../../utils/store/change-many';
import { getContact, listContacts } from '../../../utils/store/contacts';
import { saveReading } from '../../../utils/store/save-reading';
import { listTrash, moveToTrash, trashedContacts } from '../../../utils/store/trash';
import { readingOf } from '../../support/build-reading';
import { freshStore } from '../../support/fresh-store';
import { renderUi } from '../../support/render-ui';

async function save(slug: string, name: string): Promise<string> {
  const saved = await saveReading(readingOf(slug, { name, nameClean: name }));
  if (saved.status === 'refused') throw new Error(saved.reason.key);
  return saved.contactId;
}

describe('the trash', () => {
  beforeEach(async () => {
    await freshStore();
  });

  it('says that it is empty', async () => {
    renderUi(<TrashView />);

    expect(await screen.findByRole('heading', { name: 'The trash is empty' })).toBeDefined();
  });

  it('brings a person back', async () => {
    const ada = await save('ada-vale', 'Ada Vale');
    await moveToTrash(ada);
    renderUi(<TrashView />);

    await userEvent.click(await screen.findByRole('button', { name: /^Undo: Ada Vale/ }));

    expect(await screen.findByRole('heading', { name: 'The trash is empty' })).toBeDefined();
    expect((await getContact(ada))?.name).toBe('Ada Vale');
  });

  it('names several at once, and takes a change of many back', async () => {
    const ids = [await save('ada-vale', 'Ada Vale'), await save('bo-lund', 'Bo Lund')];
    await addTag(ids, 'climate');
    await moveToTrash(ids);
    renderUi(<TrashView />);

    expect(await screen.findByText('Ada Vale and 1 more, deleted')).toBeDefined();
    expect(screen.getByText('Ada Vale and 1 more, changed')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /deleted/ }));
    await userEvent.click(await screen.findByRole('button', { name: /changed/ }));

    await waitFor(async () => {
      const people = await listContacts({ order: 'name', limit: 9 });
      expect(people.map(({ about }) => about.tags)).toEqual([[], []]);
    });
  });

  it('forgets a deleted person for good, after one question', async () => {
    await moveToTrash(await save('ada-vale', 'Ada Vale'));
    const [change] = await listTrash(1);
    renderUi(<TrashView />);
    await userEvent.click(await screen.findByRole('button', { name: 'Forget Ada Vale for good' }));
    const dialog = await screen.findByRole('alertdialog');

    await userEvent.click(within(dialog).getByRole('button', { name: 'Forget for good' }));

    expect(await screen.findByRole('heading', { name: 'The trash is empty' })).toBeDefined();
    expect(await trashedContacts(change?.id ?? '')).toEqual([]);
  });
});
