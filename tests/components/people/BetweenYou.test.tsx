// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { BetweenYou } from '../../../components/people/between/BetweenYou';
import { addByHand } from '../../../utils/store/add-by-hand';
import { getContact } from '../../../utils/store/contacts';
import { givesOf } from '../../../utils/store/gives';
import { introductionsAbout } from '../../../utils/store/introductions';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson } from '../../support/people';
import { renderUi } from '../../support/render-ui';

vi.mock('../../../components/app/tell-badge', () => ({ tellBadge: () => undefined }));

async function byHand(name: string): Promise<string> {
  const added = await addByHand({ name, address: '', note: '' });
  if (added.status === 'refused') throw new Error(added.reason);
  return added.contactId;
}

beforeEach(async () => {
  await freshStore();
});

async function show(): Promise<string> {
  const id = await savePerson('oluwaseun', OLUWASEUN);
  const contact = await getContact(id);
  if (!contact) throw new Error('Nobody was saved');
  renderUi(<BetweenYou contact={contact} today="2026-11-23" />);
  await userEvent.click(await screen.findByText('Given, asked, introduced'));
  return id;
}

it('keeps what was given, and what they said to “how can I help you?”', async () => {
  const id = await show();
  await userEvent.click(screen.getByRole('button', { name: 'Note something' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.getByText('Say in a few words what it was.')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('What was it?'), 'howCanIHelp');
  await userEvent.type(screen.getByLabelText('What they said'), 'A room for Friday');
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await vi.waitFor(async () =>
    expect(await givesOf(id)).toMatchObject([{ type: 'offer', helpWanted: 'A room for Friday' }]),
  );
  expect(await screen.findByText('0 given · 1 offered · 0 asked')).toBeVisible();
});

it('asks both before the user introduces them, and then counts it as given', async () => {
  const other = await byHand('Ada Byrne');
  const id = await show();
  await userEvent.click(screen.getByRole('button', { name: 'I introduce them' }));
  await userEvent.type(screen.getByLabelText(/Whom should/), 'Ada');
  await userEvent.click(await screen.findByRole('button', { name: /^Ada Byrne/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await userEvent.click(await screen.findByRole('button', { name: 'I introduced them' }));
  expect(await screen.findByText(/Ask both first/)).toBeVisible();
  expect(await givesOf(id)).toEqual([]);
  const said = await screen.findAllByLabelText(/^What .* said to it$/);
  for (const one of said) {
    await userEvent.selectOptions(one, 'yes');
    await vi.waitFor(() => expect(one).toHaveValue('yes'));
  }
  await userEvent.click(screen.getByRole('button', { name: 'I introduced them' }));
  await vi.waitFor(async () => expect(await givesOf(id)).toHaveLength(1));
  expect(await givesOf(other)).toHaveLength(1);
  expect((await introductionsAbout(other))[0]?.byMe).toEqual({ first: 'yes', second: 'yes' });
  // Made, it asks no more.
  await vi.waitFor(() =>
    expect(screen.queryByRole('button', { name: 'I introduced them' })).toBeNull(),
  );
});
