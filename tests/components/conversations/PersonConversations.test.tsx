// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { PersonConversations } from '../../../components/conversations/PersonConversations';
import type { HeldConversation } from '../../../utils/model/conversation';
import { addDays, localDateOf } from '../../../utils/model/local-date';
import { getContact } from '../../../utils/store/contacts';
import { conversationsOf } from '../../../utils/store/conversations';
import { followUpsOf } from '../../../utils/store/follow-ups';
import { keepConversation } from '../../../utils/store/keep-conversation';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson } from '../../support/people';
import { renderUi } from '../../support/render-ui';

const TODAY = localDateOf(new Date());
const HOUR = 3_600_000;

describe('the conversations with a person', () => {
  let contactId = '';

  beforeEach(async () => {
    await freshStore();
    contactId = await savePerson('oluwaseun', OLUWASEUN);
  });

  it('are planned with a day, a length and questions, and put preparing on the list', async () => {
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Plan a conversation' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add: Who else should I talk to?' }),
    );
    await userEvent.type(screen.getByLabelText('Your own question'), 'What surprised you?{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Move up: What surprised you?' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));

    await waitFor(async () => expect(await conversationsOf(contactId)).toHaveLength(1));
    const [planned] = await conversationsOf(contactId);
    expect(planned).toMatchObject({
      state: 'planned',
      minutes: 20,
      questions: ['What surprised you?', 'Who else should I talk to?'],
    });
    expect(await pending()).toEqual(['how-did-it-go', 'prepare-conversation']);
  });

  it('say at the field what cannot be, and keep what was typed', async () => {
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Plan a conversation' }));
    const minutes = await screen.findByLabelText('Agreed length, in minutes');
    await userEvent.clear(minutes);
    await userEvent.type(minutes, '600');
    await userEvent.type(screen.getByLabelText('Place or link'), 'Café Lindenhain');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));

    expect(await screen.findByText('Between 5 and 240 minutes.')).toBeVisible();
    expect(minutes).toHaveAccessibleDescription(/Between 5 and 240/);
    expect(screen.getByLabelText('Place or link')).toHaveValue('Café Lindenhain');
    expect(await conversationsOf(contactId)).toEqual([]);
  });

  it('ask afterwards for one takeaway, promises and names, each of which is followed up', async () => {
    await agreed({ startsAt: new Date(Date.now() - 3 * HOUR).toISOString() });
    await show();
    await userEvent.type(await screen.findByLabelText('One takeaway'), 'start with one bus line');
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a promise: What they promised' }),
    );
    await userEvent.type(screen.getByLabelText('Promise'), 'the name of the tool');
    await userEvent.type(
      screen.getByLabelText('Whom they suggested you talk to'),
      'Mbali Oster{Enter}Tadeo Fontcuberta',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));

    await waitFor(async () =>
      expect(await pending()).toEqual([
        'suggested-person',
        'suggested-person',
        'thank',
        'their-promise',
      ]),
    );
    expect((await conversationsOf(contactId))[0]).toMatchObject({
      state: 'held',
      takeaway: 'start with one bus line',
      suggestedPeople: ['Mbali Oster', 'Tadeo Fontcuberta'],
    });
  });

  it('can be called off, which puts new times on the list, and taken back', async () => {
    await agreed({ startsAt: new Date(Date.now() + 50 * HOUR).toISOString() });
    const before = await pending();
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Call off' }));
    await waitFor(async () => expect(await pending()).toEqual(['offer-times']));

    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await pending()).toEqual(before));
    expect((await conversationsOf(contactId))[0]?.state).toBe('planned');
  });

  it('show both clocks where the two live in different zones', async () => {
    await agreed({
      startsAt: `${addDays(TODAY, 9)}T15:00:00.000Z`,
      myTimeZone: 'Europe/Berlin',
      theirTimeZone: 'Asia/Kolkata',
    });
    await show();
    const heading = await screen.findByRole('heading', { name: /16:00|17:00/ });
    const card = heading.parentElement as HTMLElement;
    expect(within(card).getByText('20:30 for them')).toBeVisible();
  });

  async function show() {
    const contact = await getContact(contactId);
    if (!contact) throw new Error('nobody');
    renderUi(<PersonConversations contact={contact} today={TODAY} />);
  }

  async function agreed(change: Partial<HeldConversation>) {
    await keepConversation({
      contactId,
      startsAt: '',
      minutes: 20,
      myTimeZone: 'Europe/Berlin',
      theirTimeZone: null,
      place: '',
      questions: [],
      state: 'planned',
      takeaway: '',
      promises: [],
      suggestedPeople: [],
      ...change,
    });
  }

  async function pending() {
    const followUps = await followUpsOf(contactId);
    return followUps
      .filter((one) => one.state === 'pending')
      .map((one) => one.reason)
      .sort();
  }
});
