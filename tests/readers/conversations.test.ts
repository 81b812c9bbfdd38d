// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ConversationReading, Reading } from '../../utils/model/reading';
import { readOpenConversation } from '../../utils/readers/messaging/read-open-conversation';
import { readPage } from '../../utils/readers/read-page';
import type { ShownMessage } from '../support/pages/messaging-page';
import { conversation } from '../support/pages/messaging-page';
import { ODALYS } from '../support/pages/people';
import { sduiPage } from '../support/pages/sdui-page';
import { addressOf, asProfile, parse } from './parse';

const THREAD = new URL('https://www.linkedin.com/messaging/thread/2-abc/');
const MESSAGES: ShownMessage[] = [
  { by: 'self', text: 'Hello Torben', at: new Date('2026-03-02T09:00:00.123Z'), day: 'Monday' },
  {
    by: 'other',
    text: 'Hello\nWinifred',
    at: new Date('2026-03-03T10:30:00.500Z'),
    day: 'Tuesday',
    clock: '10:30 AM',
  },
  { by: 'other', text: 'How is the press?', at: new Date('2026-03-03T10:31:00.000Z') },
  { by: 'self', text: 'It prints.', at: new Date('2026-03-03T11:00:00.000Z'), clock: '11:00 AM' },
];

function asConversation(reading: Reading | null): ConversationReading['conversation'] {
  if (reading?.status !== 'read' || reading.kind !== 'conversation')
    throw new Error(JSON.stringify(reading));
  return reading.conversation;
}

describe('a conversation', () => {
  it.each([true, false])('is read message by message (with class names: %s)', (classes) => {
    const page = parse(
      `<html lang="en"><body><main>${conversation(MESSAGES, { classes })}</main></body></html>`,
    );
    const read = asConversation(readPage(page, THREAD));

    expect(read).toMatchObject({
      self: 'Winifred Halse',
      other: 'Torben Asch',
      otherProfileUrl: 'https://www.linkedin.com/in/ACoAAB2TorbenAschExampleMember000000002/',
    });
    expect(read.messages.map(({ id: _id, ...message }) => message)).toEqual([
      {
        sender: 'Winifred Halse',
        isSelf: true,
        text: 'Hello Torben',
        time: 'Monday 9:00 AM',
        timeIso: '2026-03-02T09:00:00.123Z',
        attachments: [],
      },
      {
        sender: 'Torben Asch',
        isSelf: false,
        text: 'Hello\nWinifred',
        time: 'Tuesday 10:30 AM',
        timeIso: '2026-03-03T10:30:00.500Z',
        attachments: [],
      },
      {
        sender: 'Torben Asch',
        isSelf: false,
        text: 'How is the press?',
        time: 'Tuesday 10:30 AM',
        timeIso: '2026-03-03T10:31:00.000Z',
        attachments: [],
      },
      {
        sender: 'Winifred Halse',
        isSelf: true,
        text: 'It prints.',
        time: 'Tuesday 11:00 AM',
        timeIso: '2026-03-03T11:00:00.000Z',
        attachments: [],
      },
    ]);
  });

  it('of several people is refused', () => {
    const page = parse(
      `<body><main>${conversation([...MESSAGES, { by: 'third', text: 'Me too', at: new Date() }], { isGroup: true })}</main></body>`,
    );

    expect(readPage(page, THREAD)).toMatchObject({
      status: 'other-page',
      page: 'group-conversation',
    });
  });

  it('whose heading and messages speak of different people is not finished changing', () => {
    const html = conversation(MESSAGES).replace(
      '/in/ACoAAB2TorbenAschExampleMember000000002/"',
      '/in/ACoAAB9SomebodyElseExampleMember0000009/"',
    );

    expect(readPage(parse(`<body><main>${html}</main></body>`), THREAD).status).toBe(
      'still-loading',
    );
  });

  it('in a docked window is found in the open shadow root of the old application', () => {
    const page = parse('<html lang="en"><body><div id="interop-outlet"></div></body></html>');
    const root = page.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = conversation(MESSAGES);

    const read = asConversation(readPage(page, new URL('https://www.linkedin.com/feed/')));

    expect(read.other).toBe('Torben Asch');
    expect(read.messages).toHaveLength(4);
  });

  it('docked over a profile leaves the profile what it is, and can be asked for', () => {
    const page = parse(sduiPage(ODALYS));
    const root = page.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = conversation(MESSAGES);

    expect(asProfile(readPage(page, addressOf(ODALYS))).profile.name).toBe(ODALYS.name);
    expect(asConversation(readPage(page, addressOf(ODALYS), true)).other).toBe('Torben Asch');
  });

  it('of several windows is read in turn, each once', () => {
    const page = parse('<html lang="en"><body><div id="interop-outlet"></div></body></html>');
    const root = page.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    const other = conversation(MESSAGES).replaceAll('Torben Asch', 'Mbali Oster');
    if (root) root.innerHTML = `<div>${conversation(MESSAGES)}</div><div>${other}</div>`;
    const feed = new URL('https://www.linkedin.com/feed/');

    const read = [0, 1, 2].map((which) => readOpenConversation(page, feed, true, which));

    expect(read.slice(0, 2).map((one) => asConversation(one).other)).toEqual([
      'Torben Asch',
      'Mbali Oster',
    ]);
    expect(read[2]?.status).toBe('still-loading');
  });

  it('that has not come yet is waited for', () => {
    expect(readPage(parse('<body><main></main></body>'), THREAD)).toMatchObject({
      status: 'still-loading',
      page: 'conversation',
    });
  });
});
