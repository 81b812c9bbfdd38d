// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RunningConversation } from '../../../components/conversations/RunningConversation';
import { localDateOf } from '../../../utils/model/local-date';
import { keepConversation } from '../../../utils/store/keep-conversation';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson } from '../../support/people';
import { renderUi } from '../../support/render-ui';

const MINUTE = 60_000;

describe('the timer of a conversation', () => {
  beforeEach(async () => {
    await freshStore();
  });

  it.each([
    { minutesAgo: 5, left: '15 minutes left', says: null },
    { minutesAgo: 16, left: '4 minutes left', says: /Five minutes or less/ },
    { minutesAgo: 24, left: '0 minutes left', says: /The agreed time is over/ },
  ])('begun $minutesAgo minutes ago, of 20: $left', async ({ minutesAgo, left, says }) => {
    await begun(minutesAgo);
    renderUi(<RunningConversation today={localDateOf(new Date())} onPerson={vi.fn()} />);
    expect(await screen.findByText(left)).toBeVisible();
    const status = screen.getAllByRole('status').find((one) => one.textContent !== '');
    if (says) expect(status).toHaveTextContent(says);
    else expect(status).toBeUndefined();
  });

  it('is not there before a conversation has begun', async () => {
    await begun(-10);
    renderUi(<RunningConversation today={localDateOf(new Date())} onPerson={vi.fn()} />);
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByRole('region', { name: 'Conversation' })).toBeNull();
  });

  async function begun(minutesAgo: number) {
    await keepConversation({
      contactId: await savePerson('oluwaseun', OLUWASEUN),
      startsAt: new Date(Date.now() - minutesAgo * MINUTE).toISOString(),
      minutes: 20,
      myTimeZone: 'UTC',
      theirTimeZone: null,
      place: '',
      questions: [],
      state: 'planned',
      takeaway: '',
      promises: [],
      suggestedPeople: [],
    });
  }
});
