// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { useQuery } from '../../../components/app/use-query';
import { WhatWasRead } from '../../../components/people/WhatWasRead';
import { getContact } from '../../../utils/store/contacts';
import { saveReading } from '../../../utils/store/save-reading';
import { readingOf } from '../../support/build-reading';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson } from '../../support/people';
import { renderUi } from '../../support/render-ui';

const user = userEvent.setup();

function Shown({ id }: { id: string }) {
  const contact = useQuery(() => getContact(id), [id]);
  return contact ? <WhatWasRead contact={contact} today="2026-11-22" /> : null;
}

async function show() {
  const id = await savePerson('oluwaseun', OLUWASEUN);
  renderUi(<Shown id={id} />);
  await user.click(await screen.findByText('What was read'));
  return id;
}

/** A field of the page with everything that is said of it. */
async function field(label: string): Promise<HTMLElement> {
  const term = await screen.findByText(label, { selector: 'dt' });
  return term.parentElement as HTMLElement;
}

beforeEach(() => freshStore());

it('lets a list be corrected line by line, and shows what the page said beside it until that is taken again', async () => {
  const id = await show();
  await user.click(screen.getByRole('button', { name: 'Change Experience' }));
  const box = screen.getByRole('textbox', { name: 'Experience' });
  await user.type(box, '{End}{Enter}Guide | Museum | 2008 - 2010');
  await user.click(screen.getByRole('button', { name: 'Keep' }));

  expect(await within(await field('Experience')).findByText(/from you/)).toBeVisible();
  const jobs = (await getContact(id))?.profile.experience;
  expect(jobs).toHaveLength(3);
  expect(jobs?.[0]).toEqual(OLUWASEUN.experience?.[0]);
  expect(within(await field('Experience')).getByText(/The page said/)).toBeVisible();

  await user.click(within(await field('Experience')).getByRole('button', { name: 'Use that' }));
  expect(await within(await field('Experience')).findByText(/from the page/)).toBeVisible();
  expect((await getContact(id))?.profile.experience).toHaveLength(2);
});

it('takes a field that the page did not have', async () => {
  const id = await show();
  await user.selectOptions(screen.getByLabelText('Type in something else'), 'Email');
  await user.type(screen.getByRole('textbox', { name: 'Email' }), 'o.adeyemi@example.org');
  await user.click(screen.getByRole('button', { name: 'Keep' }));

  expect(await within(await field('Email')).findByText('o.adeyemi@example.org')).toBeVisible();
  expect((await getContact(id))?.profile.emails).toEqual(['o.adeyemi@example.org']);
});

it('says what a field was before', async () => {
  await show();
  await saveReading(readingOf('oluwaseun', { ...OLUWASEUN, currentTitle: 'Head of Planning' }));
  expect(await within(await field('Title')).findByText(/^Before: Mobility Planner/)).toBeVisible();
});
