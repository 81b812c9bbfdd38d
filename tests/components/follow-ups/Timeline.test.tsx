// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { PersonTimeline } from '../../../components/people/PersonTimeline';
import { followUpsOf } from '../../../utils/store/follow-ups';
import { logReply, touchesOf } from '../../../utils/store/touches';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson, wroteTo } from '../../support/people';
import { renderUi } from '../../support/render-ui';

describe('the timeline of a person', () => {
  let contactId = '';

  beforeEach(async () => {
    await freshStore();
    contactId = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(contactId, '2026-11-02T09:00:00.000Z');
  });

  it('takes a call that Kith knows nothing of, and puts thanks on the list', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Add something' }));
    await userEvent.selectOptions(await screen.findByLabelText('What happened?'), 'You had a call');
    await day('2026-11-09');
    await userEvent.type(screen.getByLabelText('In your words'), 'Spoke about timetables');
    await userEvent.click(screen.getByRole('button', { name: 'Add to the timeline' }));

    expect(await screen.findByText('Spoke about timetables')).toBeVisible();
    expect(await pending()).toEqual(['thank']);
  });

  it('refuses a reply from before the first message, at the field, and keeps the words', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Add something' }));
    await day('2026-10-01');
    await userEvent.type(screen.getByLabelText('In your words'), 'Gladly');
    await userEvent.click(screen.getByRole('button', { name: 'Add to the timeline' }));

    expect(screen.getByLabelText('Day')).toHaveAccessibleDescription(/before your first message/);
    expect(screen.getByLabelText('In your words')).toHaveValue('Gladly');
    expect(await touchesOf(contactId)).toHaveLength(1);
  });

  it('moves what follows when the day of a message is corrected', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Change: You wrote/ }));
    await day('2026-11-04');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the change' }));
    await waitFor(async () => {
      const [followUp] = await followUpsOf(contactId);
      expect(followUp?.dueOn).toBe('2026-11-11');
    });
  });

  it('lets an entry turn out to be of another sort, and what follows with it', async () => {
    await logReply(contactId, { at: '2026-11-05T09:00:00.000Z' }, new Date('2026-11-05T09:00:00Z'));
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Change: They replied/ }));
    await userEvent.selectOptions(await screen.findByLabelText('What happened?'), 'You had a call');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the change' }));
    expect(await screen.findByText('You talked')).toBeVisible();
    await waitFor(async () => expect(await pending()).toEqual(['thank']));
  });

  it('brings a deleted entry back, with what follows from it', async () => {
    await logReply(contactId, { at: '2026-11-05T09:00:00.000Z' }, new Date('2026-11-05T09:00:00Z'));
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Delete: They replied/ }));
    await waitFor(async () => expect(await pending()).toEqual(['no-reply-1']));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await pending()).toEqual(['answer-reply']));
  });

  it('asks what a reply said when nobody has told it yet, and says where each entry is from', async () => {
    await logReply(contactId, { at: '2026-11-05T09:00:00.000Z' }, new Date('2026-11-05T09:00:00Z'));
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'What did they say?' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Yes' }));
    await waitFor(async () => expect(await pending()).toEqual(['offer-times']));
    expect(screen.getAllByText('from you').length).toBeGreaterThan(0);
  });

  function show() {
    renderUi(
      <PersonTimeline contact={{ id: contactId, name: OLUWASEUN.name ?? '' }} today="2026-11-10" />,
    );
  }

  async function day(value: string) {
    fireEvent.change(await screen.findByLabelText('Day'), { target: { value } });
  }

  async function pending() {
    const followUps = await followUpsOf(contactId);
    return followUps
      .filter((one) => one.state === 'pending')
      .map((one) => one.reason)
      .sort();
  }
});
