// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PendingFollowUps } from '../../../components/follow-ups/PendingFollowUps';
import { useFollowUpActions } from '../../../components/follow-ups/use-follow-up-actions';
import { followUpsOf } from '../../../utils/store/follow-ups';
import { logTouch, touchesOf } from '../../../utils/store/touches';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson, wroteTo } from '../../support/people';
import { renderUi } from '../../support/render-ui';

const openDraft = vi.fn();
const INVITATION = {
  type: 'invitation',
  dir: 'out',
  kind: 'connect',
  channel: 'invite_free',
  text: null,
  facts: [] as string[],
  answer: null,
  source: 'you',
  externalId: null,
} as const;

function Pending({ today }: { today: string }) {
  const actions = useFollowUpActions(null, openDraft);
  return <PendingFollowUps today={today} actions={actions} />;
}

describe('pending follow-ups', () => {
  beforeEach(async () => {
    await freshStore();
  });

  it('says that nothing is owed, and what will stand here', async () => {
    renderUi(<Pending today="2026-11-22" />);
    const pending = await screen.findByRole('region', { name: 'Pending follow-ups' });
    expect(await within(pending).findByText('Nothing is owed today')).toBeVisible();
  });

  it('shows who waits and why, five working days after a message without an answer', async () => {
    const contactId = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(contactId, '2026-11-02T09:00:00.000Z');
    renderUi(<Pending today="2026-11-09" />);

    expect(await screen.findByText('Oluwaseun Adeyemi-Brandt')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Today' })).toBeVisible();
    expect(screen.getByText(/No reply/)).toBeVisible();
  });

  it('lets "They replied" end the waiting and puts the answer on the list, with a way back', async () => {
    const contactId = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(contactId, '2026-11-02T09:00:00.000Z');
    renderUi(<Pending today="2026-11-09" />);
    await userEvent.click(await screen.findByRole('button', { name: 'They replied' }));

    expect((await touchesOf(contactId)).map((touch) => touch.type)).toContain('reply');
    const pending = (await followUpsOf(contactId)).filter((one) => one.state === 'pending');
    expect(pending.map((one) => one.reason)).toEqual(['answer-reply']);

    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => {
      expect((await touchesOf(contactId)).map((touch) => touch.type)).not.toContain('reply');
    });
  });

  it('goes down with the arrow key, is done with d and comes back with u', async () => {
    const first = await savePerson('oluwaseun', OLUWASEUN);
    const second = await savePerson('mbali', { name: 'Mbali Oster', nameClean: 'Mbali Oster' });
    await wroteTo(first, '2026-11-02T09:00:00.000Z');
    await wroteTo(second, '2026-11-02T09:00:00.000Z');
    renderUi(<Pending today="2026-11-09" />);
    const drafts = await screen.findAllByRole('button', { name: 'Draft' });
    drafts[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(drafts[1]).toHaveFocus();

    await userEvent.keyboard('d');
    const stillPending = async () =>
      [...(await followUpsOf(first)), ...(await followUpsOf(second))].filter(
        (one) => one.state === 'pending',
      ).length;
    await vi.waitFor(async () => expect(await stillPending()).toBe(1));
    // The row that went has not taken the focus with it: the next key works at once.
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Draft' })).toHaveFocus());
    await userEvent.keyboard('u');
    await vi.waitFor(async () => expect(await stillPending()).toBe(2));
  });

  it('lets an invitation be accepted in one tap, with a way back', async () => {
    const contactId = await savePerson('oluwaseun', OLUWASEUN);
    const at = '2026-11-02T09:00:00.000Z';
    await logTouch({ ...INVITATION, contactId, at }, new Date(at));
    renderUi(<Pending today="2026-11-09" />);
    await userEvent.click(await screen.findByRole('button', { name: 'They accepted' }));
    const reasons = async () =>
      (await followUpsOf(contactId))
        .filter((one) => one.state === 'pending')
        .map((one) => one.reason);
    await vi.waitFor(async () => expect(await reasons()).toEqual(['accepted-write-now']));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await reasons()).toEqual(['invitation-pending']));
  });

  it('gives a no a later date, which can be another', async () => {
    const contactId = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(contactId, '2026-11-02T09:00:00.000Z');
    renderUi(<Pending today="2026-11-09" />);
    await userEvent.click(await screen.findByRole('button', { name: 'They replied' }));
    await userEvent.click(await screen.findByRole('button', { name: 'No' }));
    expect(await screen.findByText(/Kith thinks of them again on/)).toBeVisible();
    const later = async () =>
      (await followUpsOf(contactId)).find((one) => one.reason === 'later')?.dueOn ?? '';
    const first = await later();
    await userEvent.click(screen.getByRole('button', { name: 'Another date' }));
    await userEvent.click(await screen.findByRole('button', { name: /^In half a year/ }));
    await vi.waitFor(async () => expect((await later()) > first).toBe(true));
  });

  it('opens the draft of the kind that would answer', async () => {
    const contactId = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(contactId, '2026-11-02T09:00:00.000Z');
    renderUi(<Pending today="2026-11-09" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Draft' }));
    expect(openDraft).toHaveBeenCalledWith(contactId, 'follow_up_1');
  });
});
