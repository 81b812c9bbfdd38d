// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UiProvider } from '../../../components/ui/UiProvider';
import type { ShowToast } from '../../../components/ui/use-toast';
import { useToast } from '../../../components/ui/use-toast';

let toast: ShowToast = () => () => {};

function Grab() {
  toast = useToast();
  return <button type="button">Elsewhere</button>;
}

function open() {
  render(
    <UiProvider toasterLabel="Messages ({hotkey})" dismissLabel="Dismiss">
      <Grab />
    </UiProvider>,
  );
}

describe('Toaster', () => {
  it('says what happened and takes it back on Undo', async () => {
    const onAction = vi.fn();
    open();
    act(() => void toast({ text: 'Moved Ada to the trash.', actionLabel: 'Undo', onAction }));
    expect(screen.getByText('Moved Ada to the trash.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onAction).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('is reached with F8 and dismissed with Escape', async () => {
    open();
    act(() => void toast({ text: 'Copied.' }));
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
    await userEvent.keyboard('[F8]');
    expect(
      screen.getByRole('region', { name: 'Messages (F8)' }).contains(document.activeElement),
    ).toBe(true);
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Copied.')).toBeNull());
  });

  it('is announced once, politely; a problem at once', async () => {
    open();
    const announced = () =>
      [...document.querySelectorAll('[aria-live]')].flatMap((one) =>
        one.textContent ? [[one.getAttribute('aria-live'), one.textContent]] : [],
      );
    act(() => void toast({ text: 'Copied.' }));
    await waitFor(() => expect(announced()).toEqual([['polite', 'Messages Copied.']]));
    act(() => void toast({ text: 'The folder is full.', tone: 'problem' }));
    await waitFor(() =>
      expect(announced()).toContainEqual(['assertive', 'Messages The folder is full.']),
    );
  });

  it('shows the last three only', () => {
    open();
    act(() => {
      for (const n of [1, 2, 3, 4]) toast({ text: `Saved ${n}` });
    });
    expect(screen.queryByText('Saved 1')).toBeNull();
    expect(screen.getByText('Saved 2')).toBeTruthy();
    expect(screen.getByText('Saved 4')).toBeTruthy();
  });

  it('can be taken away by whoever showed it', () => {
    open();
    let remove = () => {};
    act(() => {
      remove = toast({ text: 'Reading.' });
    });
    act(() => remove());
    expect(screen.queryByText('Reading.')).toBeNull();
  });

  it('cannot be forgotten: a result that nobody would see is a bug', () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Grab />)).toThrow('UiProvider');
    silenced.mockRestore();
  });
});

describe('Toaster, as time passes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stays longer when there is something to undo', () => {
    open();
    act(() => {
      toast({ text: 'Copied.' });
      toast({ text: 'Moved.', actionLabel: 'Undo', onAction: () => {} });
    });
    act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.queryByText('Copied.')).toBeNull();
    expect(screen.getByText('Moved.')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.queryByText('Moved.')).toBeNull();
  });
});
