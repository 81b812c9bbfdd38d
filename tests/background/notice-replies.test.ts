import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAtThread } from '../../entrypoints/background-jobs/notice-replies';
import type { Conversation, Reading } from '../../utils/model/reading';
import { giveConsent, saveSettings } from '../../utils/store/settings';
import { removeTouch, touchesOf } from '../../utils/store/touches';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson, wroteTo } from '../support/people';

const MEMBER = 'ACoAAExampleOluwaseunAdeyemi0001';
const NOW = new Date('2026-11-09T12:00:00.000Z');
const page = vi.hoisted(() => ({ reading: null as unknown }));
vi.mock('../../utils/browser/page-script', () => ({
  runPageScript: async () => ({ status: 'ran', value: page.reading }),
}));
vi.mock('../../utils/browser/badge', () => ({ showDueCount: async () => undefined }));

describe('what an open conversation says', () => {
  let contactId = '';

  beforeEach(async () => {
    await freshStore();
    await giveConsent();
    contactId = await savePerson('oluwaseun', { ...OLUWASEUN, memberId: MEMBER });
    await wroteTo(contactId, '2026-11-02T09:00:00.000Z');
  });

  it('is offered and not stored, with the exact time and without the text', async () => {
    page.reading = threadWith(MEMBER);
    const look = await lookAtThread(1, NOW);
    expect(look).toMatchObject({ status: 'new', newest: 'in', at: '2026-11-08T10:00:00.000Z' });
    expect(await touchesOf(contactId)).toHaveLength(1);
    const texts = look.status === 'new' ? look.noticed.touches.map((touch) => touch.text) : [];
    expect(texts).toEqual([null]);
  });

  it('is logged at once where the user wants it, once, and not again after it was removed', async () => {
    await saveSettings({ logRepliesAtOnce: true });
    page.reading = threadWith(MEMBER);
    expect((await lookAtThread(1, NOW)).status).toBe('logged');
    expect((await lookAtThread(1, NOW)).status).toBe('nothing');
    const replies = (await touchesOf(contactId)).filter((touch) => touch.dir === 'in');
    expect(replies).toHaveLength(1);

    await removeTouch(replies[0]?.id ?? '');
    expect((await lookAtThread(1, NOW)).status).toBe('new');
    expect(await touchesOf(contactId)).toHaveLength(1);
  });

  it('is joined by name to nobody: the user is asked, and only about who has no such address', async () => {
    page.reading = threadWith('ACoAASomebodyElseOfThatName000001');
    expect((await lookAtThread(1, NOW)).status).toBe('nothing');

    const other = await savePerson('oluwaseun-2', OLUWASEUN);
    expect(await lookAtThread(1, NOW)).toMatchObject({
      status: 'unconfirmed',
      people: [{ contactId: other }],
    });
  });

  it('is refused with a sentence where several people talk', async () => {
    const { conversation: _, ...rest } = threadWith(MEMBER) as Reading & { kind: 'conversation' };
    page.reading = { ...rest, status: 'other-page', kind: 'other', page: 'group-conversation' };
    expect(await lookAtThread(1, NOW)).toEqual({
      status: 'refused',
      reason: { key: 'followUps.notice.group' },
    });
  });

  it('is not looked at before the consent', async () => {
    await saveSettings({ consentedAt: null });
    page.reading = threadWith(MEMBER);
    expect((await lookAtThread(1, NOW)).status).toBe('nothing');
  });
});

function threadWith(memberId: string): Reading {
  const conversation: Conversation = {
    self: 'Jonas Feldt',
    other: 'Oluwaseun Adeyemi-Brandt',
    otherProfileUrl: `https://www.linkedin.com/in/${memberId}/`,
    messages: [
      {
        id: 'urn:li:msg_message:one',
        sender: 'Oluwaseun Adeyemi-Brandt',
        isSelf: false,
        text: 'Gladly. When would suit you?',
        time: 'Sunday 11:00 AM',
        timeIso: '2026-11-08T10:00:00.000Z',
        attachments: [],
      },
    ],
  };
  return {
    status: 'read',
    kind: 'conversation',
    url: 'https://www.linkedin.com/messaging/thread/2-demo/',
    layout: 'classic',
    language: 'en',
    notes: [],
    conversation,
  };
}
