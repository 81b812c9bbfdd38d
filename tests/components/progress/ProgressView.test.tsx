// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TodayView } from '../../../components/follow-ups/TodayView';
import { ProgressView } from '../../../components/progress/ProgressView';
import { addIntroduction } from '../../../utils/store/introductions';
import { listExperiments, listLookBacks } from '../../../utils/store/look-backs';
import { getSettings } from '../../../utils/store/settings';
import { logReply } from '../../../utils/store/touches';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson, talkedWith, wroteTo } from '../../support/people';
import { renderUi } from '../../support/render-ui';

const TODAY = '2026-11-22';
const show = () => renderUi(<ProgressView today={TODAY} onPerson={() => {}} />);

describe('Progress', () => {
  beforeEach(async () => {
    await freshStore();
  });

  it('says what will stand here before there is anything', async () => {
    show();
    expect(await screen.findByRole('region', { name: 'Progress' })).toBeVisible();
    expect(await screen.findByText('Nothing to look back on yet')).toBeVisible();
  });

  it('shows a ring of introductions though nobody was written to', async () => {
    const ids = [
      await savePerson('oluwaseun', OLUWASEUN),
      await savePerson('ada', { name: 'Ada' }),
    ];
    for (const [at, byContactId] of ids.entries()) {
      const toContactId = ids[1 - at] ?? null;
      await addIntroduction({ byContactId, toContactId, toName: '', madeAt: TODAY, outcome: '' });
    }
    show();
    expect(await screen.findByRole('heading', { name: 'Who led to whom' })).toBeVisible();
    expect(screen.getByRole('img', { name: /Who introduced whom/ })).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^(Ada|Oluwaseun)/ })).toHaveLength(3);
  });

  it('counts answers, and says that few are too few', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(id, '2026-10-01T09:00:00.000Z');
    await logReply(id, { at: '2026-10-03T09:00:00.000Z' });
    show();
    const table = await screen.findByRole('table', { name: 'Answers' });
    const everything = within(table).getByRole('row', { name: /^Everything/ });
    expect(everything).toHaveTextContent('1 of 1');
    expect(everything).toHaveTextContent('too few to tell');
  });

  it('counts an answer that comes while it is open, and asks how close only when it is compared by that', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(id, '2026-10-01T09:00:00.000Z');
    show();
    const table = await screen.findByRole('table', { name: 'Answers' });
    expect(within(table).getByRole('row', { name: /^Everything/ })).toHaveTextContent('0 of 1');
    await logReply(id, { at: '2026-10-03T09:00:00.000Z' });
    await waitFor(() => {
      expect(within(table).getByRole('row', { name: /^Everything/ })).toHaveTextContent('1 of 1');
    });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Compare by' }), 'tie');
    expect(await within(table).findByRole('row', { name: /^Not yet/ })).toHaveTextContent('1 of 1');
  });

  it('keeps a look back, with what was taken away beside it', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(id, '2026-10-01T09:00:00.000Z');
    await talkedWith(id, '2026-10-10T09:00:00.000Z', {
      takeaway: 'Begin with data you care about',
    });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Look back now' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.getByText('Write a line anywhere, and it can be kept.')).toBeVisible();

    await waitFor(() => {
      expect(screen.getAllByText(/Begin with data you care about/)).toHaveLength(2);
    });
    await userEvent.click(screen.getByRole('radio', { name: 'Partly' }));
    await userEvent.type(screen.getByLabelText('What next?'), 'Fewer, better questions');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));

    expect(await screen.findByText('Earlier look-backs')).toBeVisible();
    expect(await listLookBacks()).toMatchObject([
      { from: '2026-10-01', to: TODAY, stillWanted: 'partly', next: 'Fewer, better questions' },
    ]);
  });

  it('names what is tried, and needs a name for it', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(id, '2026-10-01T09:00:00.000Z');
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Try something' }));
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(screen.getByText('Say what you try.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('What do you try?'), 'Shorter first notes');
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(await screen.findByRole('heading', { name: 'Shorter first notes' })).toBeVisible();
    expect(await listExperiments()).toMatchObject([{ from: TODAY, until: null }]);
  });

  it('pauses: nobody new is suggested until then, and the pause can be ended', async () => {
    await savePerson('oluwaseun', OLUWASEUN);
    const { unmount } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Take a pause' }));
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(await screen.findByText(/Nobody new is suggested until/)).toBeVisible();
    expect((await getSettings()).pausedUntil).toBe('2026-11-29');
    unmount();

    renderUi(<TodayView today={TODAY} onDraft={vi.fn()} />);
    expect(await screen.findByText('That’s it for today.')).toBeVisible();
    expect(await screen.findByText(/Nobody new is suggested until/)).toBeVisible();
    expect(screen.queryByText('Oluwaseun Adeyemi-Brandt')).toBeNull();
  });
});
