// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { StoreGate } from '../../../components/app/StoreGate';
import { db } from '../../../utils/store/database';

describe('a store that cannot be opened', () => {
  it('is said so, never shown as an empty list, and can be tried again', async () => {
    const open = vi.spyOn(db, 'open').mockRejectedValue(new Error('Internal error'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<StoreGate deep={false}>Nobody saved yet</StoreGate>);

    expect(await screen.findByRole('alert', {}, { timeout: 10_000 })).toHaveTextContent(
      'Nothing has been deleted',
    );
    expect(screen.queryByText('Nobody saved yet')).toBeNull();

    open.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nobody saved yet')).toBeVisible();
  });
});
