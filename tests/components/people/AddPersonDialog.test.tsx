// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { AddPersonDialog } from '../../../components/people/list/AddPersonDialog';
import { freshStore } from '../../support/fresh-store';
import { renderUi } from '../../support/render-ui';

beforeEach(freshStore);

const CARD = 'BEGIN:VCARD\nVERSION:4.0\nFN:Oluwaseun Adeyemi\nTITLE:Lens grinder\nEND:VCARD';

it('takes a card in the place of lines that were pasted before, and leaves what was typed', async () => {
  const user = userEvent.setup();
  renderUi(<AddPersonDialog open onOpenChange={vi.fn()} onPerson={vi.fn()} />);
  const field = (label: string) => screen.getByRole('textbox', { name: label });

  await user.click(field('Paste an address or some lines'));
  await user.paste('Marta Lindqvist\nBaker at Brodboden');
  await user.type(field('Place'), 'Malmö');
  await user.upload(
    screen.getByLabelText(/choose a vCard/),
    new File([CARD], 'seun.vcf', { type: 'text/vcard' }),
  );

  expect(await screen.findByDisplayValue('Oluwaseun Adeyemi')).toBe(field('Name'));
  expect(field('Paste an address or some lines')).toHaveValue('');
  expect(field('Title')).toHaveValue('Lens grinder');
  expect(field('Company')).toHaveValue('');
  expect(field('Note')).toHaveValue('');
  expect(field('Place')).toHaveValue('Malmö');
});
