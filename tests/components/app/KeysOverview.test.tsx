// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { KeysOverview } from '../../../components/app/KeysOverview';
import { renderUi } from '../../support/render-ui';

it('shows the keys on ?, not while one types, and closes on Escape', async () => {
  renderUi(
    <>
      <KeysOverview />
      <input aria-label="Note" />
    </>,
  );
  await userEvent.type(screen.getByLabelText('Note'), '?');
  expect(screen.queryByRole('dialog')).toBeNull();

  screen.getByLabelText('Note').blur();
  await userEvent.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});
