// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FindingsAloud } from '../../../components/drafting/FindingsAloud';
import type { Finding } from '../../../utils/model/finding';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const found = (key: 'checks.noAsk' | 'checks.cliche'): Finding => ({
  id: key,
  severity: 'warn',
  message: { key, values: { name: 'Priya' } },
  start: 0,
  end: 0,
  fixes: [],
});
const said = () => screen.getByRole('status').textContent;
const pause = () => act(() => void vi.advanceTimersByTime(1_500));

it('is told after a pause in the typing, once, and not again while it stays the same', () => {
  const { rerender } = render(<FindingsAloud findings={[found('checks.cliche')]} />);
  expect(said()).toBe('');
  act(() => void vi.advanceTimersByTime(600));
  rerender(<FindingsAloud findings={[found('checks.noAsk'), found('checks.cliche')]} />);
  act(() => void vi.advanceTimersByTime(600));
  // Still typing: what stood there in between is never said.
  expect(said()).toBe('');

  pause();
  expect(said()).toBe('2 things to look at. First: What would you like Priya to do?');
  const told = screen.getByRole('status').firstChild;
  rerender(<FindingsAloud findings={[found('checks.noAsk'), found('checks.cliche')]} />);
  pause();
  expect(screen.getByRole('status').firstChild).toBe(told);

  rerender(<FindingsAloud findings={[]} />);
  pause();
  expect(said()).toBe('Nothing to mend.');
});
