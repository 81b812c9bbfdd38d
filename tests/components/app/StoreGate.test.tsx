// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { StoreGate } from '../../../components/app/StoreGate';
import { browserKeeping } from '../../../utils/browser/keeping';
import { HEALING_KEY } from '../../../utils/store/check-store';
import { db } from '../../../utils/store/database';

describe('a store that cannot be opened', () => {
  it('is said so, never shown as an empty list, and can be tried again', async () => {
    const open = vi.spyOn(db, 'open').mockRejectedValue(new Error('Internal error'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<StoreGate deep={false}>Nobody saved yet</StoreGate>);

    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing has been deleted');
    expect(screen.queryByText('Nobody saved yet')).toBeNull();

    open.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nobody saved yet')).toBeVisible();
  });
});

describe('a store that was healed while nobody looked', () => {
  it('is told of once, in the first window that opens', async () => {
    const healing = {
      at: '2026-11-22T08:00:00.000Z',
      people: 3,
      rows: 9,
      complete: true,
      snapshotAt: null,
    };
    await browserKeeping.keyValue.set({ [HEALING_KEY]: healing });
    const { unmount } = render(<StoreGate deep={false}>Everybody</StoreGate>);

    expect(await screen.findByText(/put everything back: 3 people/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'I have read this' }));
    unmount();

    render(<StoreGate deep={false}>Everybody</StoreGate>);
    expect(await screen.findByText('Everybody')).toBeVisible();
    expect(screen.queryByText(/put everything back/)).toBeNull();
  });
});
