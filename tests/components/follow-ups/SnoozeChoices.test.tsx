// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SnoozeChoices } from '../../../components/follow-ups/SnoozeChoices';
import { renderUi } from '../../support/render-ui';

const show = (today: string) => {
  const onSnooze = vi.fn();
  const anchor = { current: document.body.appendChild(document.createElement('button')) };
  renderUi(
    <SnoozeChoices
      anchor={anchor}
      today={today}
      label="Snooze"
      onClose={() => {}}
      onSnooze={onSnooze}
    />,
  );
  return onSnooze;
};

it.each([
  ['a Sunday', '2026-11-22', '2026-11-30'],
  ['a Wednesday', '2026-11-25', '2026-12-02'],
])('next week is a working day, also asked on %s', async (_, today, day) => {
  const onSnooze = show(today);
  await userEvent.click(screen.getByRole('button', { name: /^Next week/ }));
  expect(onSnooze).toHaveBeenCalledWith(day);
});
