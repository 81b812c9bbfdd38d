// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ThreadNotice } from '../../../components/follow-ups/ThreadNotice';
import type { ThreadLook } from '../../../utils/messages/protocol';
import { getContact } from '../../../utils/store/contacts';
import { touchesOf } from '../../../utils/store/touches';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson, wroteTo } from '../../support/people';
import { renderUi } from '../../support/render-ui';

const PAGE = {
  tabId: 7,
  windowId: 1,
  url: 'https://www.linkedin.com/messaging/thread/2-demo/',
  title: 'Messaging',
};

let looks: ThreadLook[] = [];

// The fake browser answers no messages: what the background would say stands in `looks`.
vi.mock('../../../utils/messages/protocol', async (original) => ({
  ...(await original<typeof import('../../../utils/messages/protocol')>()),
  sendMessage: async (type: string) =>
    type === 'lookAtThread' ? (looks.length > 1 ? looks.shift() : looks[0]) : undefined,
}));

describe('what the conversation in front says', () => {
  let contactId = '';

  beforeEach(async () => {
    await freshStore();
    contactId = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(contactId, '2026-11-02T09:00:00.000Z');
  });

  it('offers to log a reply, logs it once on the tap, and takes it back', async () => {
    looks = [reply(), { status: 'nothing' }];
    show();
    expect(
      await screen.findByText('Oluwaseun Adeyemi-Brandt replied yesterday. Log it?'),
    ).toBeVisible();
    expect(await touchesOf(contactId)).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Log it' }));
    await waitFor(async () => expect(await touchesOf(contactId)).toHaveLength(2));

    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await touchesOf(contactId)).toHaveLength(1));
  });

  it('asks whose conversation it is, and remembers the address on a yes', async () => {
    looks = [
      {
        status: 'unconfirmed',
        alias: 'id:ACoAAExampleOluwaseun0001',
        name: 'Oluwaseun Adeyemi-Brandt',
        people: [{ contactId, name: 'Oluwaseun Adeyemi-Brandt', headline: null }],
      },
      { status: 'nothing' },
    ];
    show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Yes, this is Oluwaseun Adeyemi-Brandt' }),
    );
    await waitFor(async () =>
      expect((await getContact(contactId))?.aliases).toContain('id:ACoAAExampleOluwaseun0001'),
    );
  });

  it('says of a group that it is one', async () => {
    looks = [{ status: 'refused', reason: { key: 'followUps.notice.group' } }];
    show();
    expect(await screen.findByText(/conversation of several people/)).toBeVisible();
  });

  function show() {
    renderUi(<ThreadNotice page={PAGE} today="2026-11-09" onDraft={vi.fn()} />);
  }

  function reply(): ThreadLook {
    const at = '2026-11-08T12:00:00.000Z';
    return {
      status: 'new',
      contactId,
      name: 'Oluwaseun Adeyemi-Brandt',
      newest: 'in',
      at,
      answer: 'yes',
      noticed: {
        confirmed: [],
        touches: [
          {
            contactId,
            type: 'reply',
            dir: 'in',
            at,
            kind: null,
            channel: 'message',
            text: null,
            facts: [],
            answer: 'yes',
            source: 'page',
            externalId: 'urn:li:msg_message:one',
          },
        ],
      },
    };
  }
});
