// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mirrorTyped } from '../../../components/app/typed-mirror';
import { PrivacyView } from '../../../components/data/PrivacyView';
import { draftIdFor } from '../../../components/drafting/use-draft';
import { countContacts, listContacts } from '../../../utils/store/contacts';
import { saveReading } from '../../../utils/store/save-reading';
import { getSettings, giveConsent } from '../../../utils/store/settings';
import { listTrash } from '../../../utils/store/trash';
import { readingOf } from '../../support/build-reading';
import { fakeExtension } from '../../support/fake-extension';
import { freshStore } from '../../support/fresh-store';
import { renderUi } from '../../support/render-ui';

const save = (slug: string, name: string) =>
  saveReading(readingOf(slug, { name, nameClean: name, headline: 'Baker' }));
const names = async () => (await listContacts({ order: 'name', limit: 9 })).map(({ name }) => name);

async function confirm(deed: string) {
  const dialog = await screen.findByRole('alertdialog');
  await userEvent.click(within(dialog).getByRole('button', { name: deed }));
  // Only then does the page take the pointer again.
  await waitFor(() => expect(document.body.style.pointerEvents).not.toBe('none'));
}

describe('privacy', () => {
  beforeEach(async () => {
    await freshStore();
    fakeExtension();
    await giveConsent();
    await save('ada-vale', 'Ada Vale');
    await save('soren-ostergard', 'Søren Østergård');
    await save('zoe-muller', 'Zoë Müller');
    renderUi(<PrivacyView access={<p>access</p>} />);
  });

  it('says how much is stored', async () => {
    const people = await screen.findByText('People');
    expect(people.nextSibling?.textContent).toBe('3');
  });

  it('takes the consent back', async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Take the consent back' }));

    expect(await screen.findByText(/so Kith reads no page/)).toBeDefined();
    expect((await getSettings()).consentedAt).toBeNull();
  });

  it('finds somebody without accents and forgets them for good, after one question', async () => {
    await userEvent.type(await screen.findByLabelText('Whom?'), 'muller');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Forget Zoë Müller for good' }),
    );
    expect(await names()).toContain('Zoë Müller');
    const everybody = await listContacts({ order: 'name', limit: 9 });
    // What a panel that was closed between a key and the save has left.
    for (const { id, name } of everybody) mirrorTyped(draftIdFor(id), `Hi ${name}`);

    await confirm('Forget for good');

    await waitFor(async () => expect(await names()).toEqual(['Ada Vale', 'Søren Østergård']));
    expect(await listTrash(9)).toEqual([]);
    expect(await save('zoe-muller', 'Zoë Müller')).toMatchObject({ status: 'refused' });
    await waitFor(() => expect(JSON.stringify(localStorage)).not.toContain('Zoë'));
    expect(JSON.stringify(localStorage)).toContain('Ada');
  });

  it('keeps them when the user thinks again', async () => {
    await userEvent.type(await screen.findByLabelText('Whom?'), 'ada');
    await userEvent.click(await screen.findByRole('button', { name: 'Forget Ada Vale for good' }));
    await confirm('Cancel');

    expect(await names()).toContain('Ada Vale');
  });

  it('says when nobody is of that name', async () => {
    await userEvent.type(await screen.findByLabelText('Whom?'), 'qq');

    expect(await screen.findByText('Nobody of that name is saved.')).toBeDefined();
  });

  it('lifts a mark for an address, and says when there is none', async () => {
    await userEvent.type(await screen.findByLabelText('Whom?'), 'ada');
    await userEvent.click(await screen.findByRole('button', { name: 'Forget Ada Vale for good' }));
    await confirm('Forget for good');
    await userEvent.click(await screen.findByText('Allow one of them again'));
    const address = screen.getByLabelText('Their profile address');

    await userEvent.click(address);
    await userEvent.paste('https://www.linkedin.com/in/somebody-else/');
    await userEvent.click(screen.getByRole('button', { name: 'Allow' }));
    expect(await screen.findByText(/There is no such mark/)).toBeDefined();

    await userEvent.clear(address);
    await userEvent.paste('https://www.linkedin.com/in/ada-vale/');
    await userEvent.click(screen.getByRole('button', { name: 'Allow' }));
    expect(await screen.findByText(/may read this page again/)).toBeDefined();
    expect(await save('ada-vale', 'Ada Vale')).toMatchObject({ status: 'saved' });
  });

  it('erases everything, after one question, and begins anew', async () => {
    vi.stubGlobal('location', { hash: '' });
    mirrorTyped(draftIdFor('c1'), 'Hi Ada');
    await userEvent.click(await screen.findByRole('button', { name: 'Erase everything' }));
    expect(await screen.findByText(/3 people and all that belongs to them/)).toBeDefined();

    await confirm('Erase everything');

    await waitFor(() => expect(location.hash).toBe('welcome'));
    expect(await countContacts()).toBe(0);
    expect(JSON.stringify(localStorage)).not.toContain('Ada');
    expect((await getSettings()).consentedAt).toBeNull();
    vi.unstubAllGlobals();
  });
});
