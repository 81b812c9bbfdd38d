import { beforeEach, describe, expect, it } from 'vitest';
import { correctTouch } from '../../utils/store/correct-touch';
import { db } from '../../utils/store/database';
import {
  addFollowUp,
  completeFollowUp,
  countDue,
  dueFollowUps,
  dueFromBothEnds,
  followUpsOf,
  reopenFollowUp,
  snoozeFollowUp,
} from '../../utils/store/follow-ups';
import { keepConversation, undoConversation } from '../../utils/store/keep-conversation';
import { saveReading } from '../../utils/store/save-reading';
import { recentSent } from '../../utils/store/sent-texts';
import { standingOf } from '../../utils/store/standing-of';
import type { NewThing } from '../../utils/store/things';
import type { NewTouch } from '../../utils/store/touches';
import { logReply, logTouch, removeTouch, touchesOf } from '../../utils/store/touches';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';

const MONDAY = new Date('2026-05-04T10:00:00.000Z');
const TUESDAY = new Date('2026-05-05T10:00:00.000Z');
const FAR = '2030-01-01';
let ada: string;

beforeEach(async () => {
  await freshStore();
  const saved = await saveReading(readingOf('ada', { name: 'Ada' }), { now: MONDAY });
  ada = saved.status === 'refused' ? '' : saved.contactId;
});

describe('logging a touch', () => {
  it('sets the follow-up that is owed, and a reply completes it', async () => {
    await logTouch(message({ text: 'Hello Ada' }), MONDAY);
    expect((await dueFollowUps(FAR, 5)).map(({ reason }) => reason)).toEqual(['no-reply-1']);
    expect(await recentSent(5)).toEqual([{ date: '2026-05-04', to: 'Ada', text: 'Hello Ada' }]);

    const reply = await logReply(ada, {}, TUESDAY);

    expect((await dueFollowUps(FAR, 5)).map(({ reason }) => reason)).toEqual(['answer-reply']);
    expect(reply?.nextDue).toBe('2026-05-06');
  });

  it('can be taken back, with what it did to the follow-ups', async () => {
    await logTouch(message({}), MONDAY);
    const before = await dueFollowUps(FAR, 5);
    const reply = await logReply(ada, {}, TUESDAY);

    expect(await removeTouch(reply?.touch.id ?? '', TUESDAY)).toBe(true);

    const after = await dueFollowUps(FAR, 5);
    expect(after.map(({ id, reason, dueOn }) => [id, reason, dueOn])).toEqual(
      before.map(({ id, reason, dueOn }) => [id, reason, dueOn]),
    );
    expect(await touchesOf(ada)).toHaveLength(1);
  });

  it('of a page happens once, however often it is told', async () => {
    const seen = message({ type: 'reply', dir: 'in', source: 'page', externalId: 'urn:1' });
    expect(await logTouch(seen, MONDAY)).toMatchObject({ isNew: true });
    expect(await logTouch(seen, TUESDAY)).toMatchObject({ isNew: false });
    const archived = { ...seen, source: 'archive' as const, externalId: null };
    expect(await logTouch(archived, TUESDAY)).toMatchObject({ isNew: false });
    expect(await logTouch({ ...archived, at: '2026-05-04T10:05:00.000Z' }, TUESDAY)).toMatchObject({
      isNew: true,
    });
    expect(await touchesOf(ada)).toHaveLength(2);
  });

  it('of two contexts at once loses neither', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => logTouch(message({ text: `No. ${n}` }), MONDAY)),
    );

    expect(await touchesOf(ada)).toHaveLength(8);
    expect((await db.marker.get('marker'))?.counts.touches).toBe(8);
  });

  it('with nobody is refused', async () => {
    expect(await logTouch(message({ contactId: 'nobody' }), MONDAY)).toBeNull();
    expect(await db.touches.count()).toBe(0);
  });
});

describe('a follow-up', () => {
  it('is put off, done, and taken back to where it was', async () => {
    await logTouch(message({}), MONDAY);
    const [before] = await dueFollowUps(FAR, 1);
    if (!before) throw new Error('nothing is due');
    await snoozeFollowUp(before.id, '2026-06-01');
    expect(await countDue('2026-05-31')).toBe(0);
    await completeFollowUp(before.id);
    expect(await countDue(FAR)).toBe(0);

    await reopenFollowUp(before);

    expect(await followUpsOf(ada)).toMatchObject([
      { state: 'pending', dueOn: before.dueOn, snoozedFrom: null },
    ]);
  });
});

describe('a long list of what is due', () => {
  it('is looked at from both ends, each follow-up once', async () => {
    for (const day of [1, 2, 3, 4, 5]) {
      await addFollowUp({
        contactId: ada,
        reason: 'own',
        dueOn: `2026-05-0${day}`,
        suggests: null,
        fromId: null,
        note: '',
        state: 'pending',
        snoozedFrom: null,
        madeBy: 'you',
      });
    }
    const days = async (limit: number) =>
      (await dueFromBothEnds(FAR, limit)).map((one) => Number(one.dueOn.slice(-1)));
    expect(await days(2)).toEqual([1, 2, 5, 4]);
    expect((await days(4)).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('what the user ends by hand', () => {
  it('leaves keeping in touch behind, and to take it back takes that back too', async () => {
    await logReply(ada, { answer: 'unclear' }, MONDAY);
    const [answer] = await dueFollowUps(FAR, 5);
    if (!answer) throw new Error('nothing is due');
    await completeFollowUp(answer.id, TUESDAY);
    expect((await dueFollowUps(FAR, 5)).map(({ reason }) => reason)).toEqual(['keep-in-touch']);

    await reopenFollowUp(answer, TUESDAY);

    expect((await dueFollowUps(FAR, 5)).map(({ id }) => id)).toEqual([answer.id]);
  });

  it('leaves nothing behind where somebody was never more than a stranger', async () => {
    await logTouch(message({}), MONDAY);
    const [waiting] = await dueFollowUps(FAR, 5);
    await completeFollowUp(waiting?.id ?? '', TUESDAY);
    expect(await dueFollowUps(FAR, 5)).toEqual([]);
  });
});

describe('correcting what a touch was', () => {
  it('takes back what it did, and does what it should have done', async () => {
    await logTouch(message({}), MONDAY);
    const reply = await logReply(ada, {}, TUESDAY);
    const id = reply?.touch.id ?? '';

    await correctTouch(id, { type: 'note', dir: 'out' }, TUESDAY);
    expect((await dueFollowUps(FAR, 5)).map(({ reason }) => reason)).toEqual(['no-reply-1']);

    await correctTouch(id, { type: 'call', dir: 'out' }, TUESDAY);
    expect((await dueFollowUps(FAR, 5)).map(({ reason }) => reason)).toEqual(['thank']);
    expect(await touchesOf(ada)).toHaveLength(2);
  });
});

describe('a conversation that was held', () => {
  const HELD = '2026-05-06T09:00:00.000Z';

  it('is in the history, once, and goes from it when it is taken back', async () => {
    await logTouch(message({}), MONDAY);
    const planned = await keepConversation(conversation({ startsAt: HELD }), TUESDAY);
    if (!planned) throw new Error('not kept');
    expect(await touchesOf(ada)).toHaveLength(1);

    const now = new Date('2026-05-07T09:00:00.000Z');
    const held = await keepConversation({ ...planned.conversation, state: 'held' }, now);
    await keepConversation({ ...planned.conversation, state: 'held', takeaway: 'Maps' }, now);
    const talks = (await touchesOf(ada)).filter((touch) => touch.type === 'call');
    expect(talks.map((touch) => touch.at)).toEqual([HELD]);
    expect((await standingOf(ada, '2026-05-07'))?.unanswered).toBe(0);
    expect((await dueFollowUps(FAR, 5)).map(({ reason }) => reason)).toEqual(['thank']);

    if (held) await undoConversation(held, now);
    expect((await touchesOf(ada)).map((touch) => touch.type)).toEqual(['message']);
  });
});

function conversation(some: Partial<NewThing<'conversations'>>): NewThing<'conversations'> {
  return {
    contactId: ada,
    startsAt: MONDAY.toISOString(),
    minutes: 20,
    myTimeZone: 'Europe/Berlin',
    theirTimeZone: null,
    place: '',
    questions: [],
    state: 'planned',
    takeaway: '',
    promises: [],
    suggestedPeople: [],
    ...some,
  };
}

function message(some: Partial<NewTouch>): NewTouch {
  return {
    contactId: ada,
    type: 'message',
    dir: 'out',
    at: MONDAY.toISOString(),
    kind: 'question',
    channel: 'message',
    text: null,
    facts: [],
    answer: null,
    source: 'you',
    externalId: null,
    ...some,
  };
}
