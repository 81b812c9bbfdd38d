// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TodayView } from '../../../components/follow-ups/TodayView';
import { changeAbout } from '../../../utils/store/contacts';
import { saveSettings } from '../../../utils/store/settings';
import { logReply } from '../../../utils/store/touches';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson, wroteTo } from '../../support/people';
import { renderUi } from '../../support/render-ui';

const MBALI = { name: 'Mbali Oster', nameClean: 'Mbali Oster' };
const TADEO = { name: 'Tadeo Fontcuberta', nameClean: 'Tadeo Fontcuberta' };

describe('Today', () => {
  beforeEach(async () => {
    await freshStore();
  });

  it('puts answers first, then follow-ups, then whom to write to, and ends', async () => {
    const first = await savePerson('oluwaseun', OLUWASEUN);
    const second = await savePerson('mbali', MBALI);
    await savePerson('tadeo', TADEO);
    await wroteTo(first, '2026-11-02T09:00:00.000Z');
    await wroteTo(second, '2026-11-02T09:00:00.000Z');
    await logReply(second, { at: '2026-11-08T09:00:00.000Z' }, new Date('2026-11-08T09:00:00Z'));
    show();

    expect(await screen.findByText('That’s it for today.')).toBeVisible();
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(headings).toEqual(['Answer', 'Follow up', 'You could write to']);
    const answers = screen.getByRole('list', { name: 'Answer' });
    expect(within(answers).getByText('Mbali Oster')).toBeVisible();
    const people = screen.getByRole('list', { name: 'You could write to' });
    expect(within(people).getByText('Tadeo Fontcuberta')).toBeVisible();
  });

  it('suggests nobody beyond the rhythm, and never whom the user would rather not write to', async () => {
    const first = await savePerson('oluwaseun', OLUWASEUN);
    await savePerson('tadeo', TADEO);
    await wroteTo(first, '2026-11-02T09:00:00.000Z');
    await changeAbout(first, { ratherNot: true });
    await saveSettings({ rhythm: { newPeoplePerWeek: 0, conversationsPerWeek: 1 } });
    show();

    expect(await screen.findByText('The rest can wait. Enjoy your day.')).toBeVisible();
    expect(screen.queryByText('Tadeo Fontcuberta')).toBeNull();
    expect(screen.queryByText('Oluwaseun Adeyemi-Brandt')).toBeNull();
  });

  it('offers rest after the second silence, with a later date, and takes it back', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(id, '2026-07-01T09:00:00.000Z');
    await wroteTo(id, '2026-07-20T09:00:00.000Z');
    await wroteTo(id, '2026-10-01T09:00:00.000Z');
    show();
    await userEvent.click(
      (await screen.findAllByRole('button', { name: 'Let it rest' }))[0] as HTMLElement,
    );
    expect(await screen.findByText(/rests\. Kith thinks of them again/)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Follow up' })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('list', { name: 'Follow up' })).toBeVisible();
  });

  function show() {
    renderUi(<TodayView today="2026-11-09" onDraft={vi.fn()} />);
  }
});
