import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterClockJump } from '../../utils/following-up/after-clock-jump';
import { exchangeNow, inOrder, isInboundMessage } from '../../utils/following-up/exchange';
import { followUpsAfter } from '../../utils/following-up/follow-ups-after';
import { followUpsAfterConversation } from '../../utils/following-up/follow-ups-after-conversation';
import { keepInTouchAfter } from '../../utils/following-up/keep-in-touch';
import { orderQueue } from '../../utils/following-up/queue';
import type { ContactRecords, FollowUpChange } from '../../utils/following-up/records';
import { touchOfTalk } from '../../utils/following-up/touch-of-talk';
import type { FollowUpReason } from '../../utils/model/follow-up';
import { addDays, isLocalDate, isWeekend, localDateOf } from '../../utils/model/local-date';
import { DEFAULT_FOLLOW_UP_SETTINGS as SETTINGS } from '../../utils/model/settings';
import type { Touch, TouchType } from '../../utils/model/touch';
import { ANSWERS } from '../../utils/model/touch';
import { applied, contactOf, conversationOf, followUpOf, recordsOf, touchOf } from './build';

/** From autumn to the winter after: both changes of the clocks, twice in some zones, and a leap into another year. */
const START = Date.parse('2026-10-20T09:00:00Z');
const DAYS = 400;
const DAY = 86_400_000;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
const TWO_YEARS = 731 * DAY;

/** What one simulated day brings; made by fast-check, so that a failure shrinks to the days that matter. */
interface SimulatedDay {
  /** Days may pass on which the browser is not opened at all. */
  wait: number;
  hour: number;
  zone: string;
  clockOffBy: number;
  event: TouchType | 'plan' | 'hold' | 'call-off' | 'done' | 'snooze' | 'nothing';
  answer: Touch['answer'];
  kind: Touch['kind'];
  backdated: number;
  restart: boolean;
}

const simulatedDay: fc.Arbitrary<SimulatedDay> = fc.record({
  wait: fc.constantFrom(1, 1, 1, 2, 3, 10),
  hour: fc.integer({ min: 0, max: 23 }),
  zone: fc.constantFrom(...ZONES),
  clockOffBy: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, TWO_YEARS, -TWO_YEARS),
  event: fc.constantFrom<SimulatedDay['event'][]>(
    'message',
    'message',
    'message',
    'reply',
    'reply',
    'call',
    'thanks',
    'invitation',
    'invitation-accepted',
    'invitation-withdrawn',
    'introduction',
    'note',
    'plan',
    'hold',
    'call-off',
    'done',
    'snooze',
    'nothing',
    'nothing',
  ),
  answer: fc.option(fc.constantFrom(...ANSWERS)),
  kind: fc.option(
    fc.constantFrom<NonNullable<Touch['kind']>[]>(
      'question',
      'follow_up_1',
      'update',
      'closing',
      'reply_times',
    ),
  ),
  backdated: fc.constantFrom(0, 0, 0, 1, 5),
  restart: fc.boolean(),
});

/** Somebody waits for the user, or the user for them: never two of a kind at once. */
const ONE_AT_A_TIME: FollowUpReason[][] = [
  ['answer-reply', 'offer-times'],
  ['keep-in-touch'],
  ['send-update'],
];

const CHASING: FollowUpReason[] = ['no-reply-1', 'no-reply-2', 'let-it-rest'];

class Simulation {
  records: ContactRecords = recordsOf({ contact: contactOf({ tie: 'weak' }) });
  now = START;
  count = 0;
  endedByHand = new Set<string>();

  live(day: SimulatedDay): void {
    this.now = Math.floor(this.now / DAY) * DAY + day.wait * DAY + day.hour * 3_600_000;
    const clock = new Date(this.now + day.clockOffBy);
    const today = localDateOf(clock, day.zone);
    // Every morning the alarm wakes the worker; twice, because alarms are not promised to ring once.
    for (const _ of [1, 2]) this.wake(clock, today, day.zone);
    this.loggedToday = null;
    this.act(day, clock, today);
    if (day.restart) this.records = JSON.parse(JSON.stringify(this.records));
    this.check(today, day);
  }

  wake(clock: Date, today: string, zone: string): void {
    const pending = this.records.followUps.filter((one) => one.state === 'pending');
    this.apply(afterClockJump(pending, today, zone), clock);
    this.apply(keepInTouchAfter(this.records, [], SETTINGS, today, zone), clock);
  }

  act(day: SimulatedDay, clock: Date, today: string): void {
    const { event, zone } = day;
    if (event === 'nothing') return;
    const pending = this.records.followUps.filter((one) => one.state === 'pending');
    if (event === 'done' || event === 'snooze') {
      const one = pending[0];
      if (!one) return;
      if (event === 'done') {
        // What is done by hand is done for all that was written so far.
        for (const touch of this.records.touches) this.endedByHand.add(touch.id);
        this.apply([{ type: 'complete', id: one.id }], clock);
        return;
      }
      this.records.followUps = this.records.followUps.map((other) =>
        other.id === one.id
          ? { ...other, dueOn: addDays(today, 3), snoozedFrom: other.dueOn }
          : other,
      );
      return;
    }
    if (event === 'plan' || event === 'hold' || event === 'call-off') {
      this.converse(event, clock, today, zone);
      return;
    }
    const at = new Date(clock.getTime() - day.backdated * DAY).toISOString();
    const dir = event === 'introduction' ? 'in' : undefined;
    this.count += 1;
    const touch = touchOf(event, at, {
      id: `t${this.count}`,
      answer: event === 'reply' ? day.answer : null,
      kind: event === 'message' ? day.kind : null,
      ...(dir ? { dir } : {}),
    });
    this.loggedToday = touch.id;
    const before = this.records;
    const changes = followUpsAfter(touch, before, SETTINGS, today, zone);
    this.records = { ...before, touches: [...before.touches, touch] };
    this.apply(changes, clock);
    // Logged twice, by a second tab or after a restart, in whatever zone: nothing more happens.
    for (const elsewhere of ZONES) {
      const again = followUpsAfter(touch, this.records, SETTINGS, today, elsewhere);
      expect(again).toEqual([]);
    }
  }

  converse(event: 'plan' | 'hold' | 'call-off', clock: Date, today: string, zone: string): void {
    const open = this.records.conversations.find((one) => one.state === 'planned');
    if ((event === 'plan') === (open !== undefined)) return;
    this.count += 1;
    const base =
      open ??
      conversationOf({
        id: `c${this.count}`,
        startsAt: new Date(clock.getTime() + 4 * DAY).toISOString(),
        createdAt: clock.toISOString(),
        myTimeZone: zone,
      });
    const state = event === 'plan' ? 'planned' : event === 'hold' ? 'held' : 'cancelled';
    const startsAt =
      event === 'hold' && base.startsAt > clock.toISOString() ? clock.toISOString() : base.startsAt;
    const conversation = {
      ...base,
      state: state as typeof base.state,
      startsAt,
      promises:
        event === 'hold' ? [{ id: 'p', by: 'me' as const, text: 'send it', dueOn: null }] : [],
    };
    const others = this.records.conversations.filter((one) => one.id !== conversation.id);
    const changes = followUpsAfterConversation(conversation, this.records, SETTINGS, today, zone);
    // The store keeps what was held as a touch as well.
    const talk = touchOfTalk(conversation);
    const touches = this.records.touches.filter((one) => one.id !== talk.id);
    const stamp = clock.toISOString();
    this.records = {
      ...this.records,
      touches:
        event === 'hold' ? [...touches, { ...talk, createdAt: stamp, updatedAt: stamp }] : touches,
      conversations: [...others, conversation],
    };
    this.apply(changes, clock);
    expect(
      followUpsAfterConversation(conversation, this.records, SETTINGS, today, ZONES[0]),
    ).toEqual([]);
  }

  /** `applied` throws when something is added twice or an unknown one is changed. */
  apply(changes: FollowUpChange[], clock: Date): void {
    this.records = applied(this.records, changes, clock.toISOString());
  }

  check(today: string, day: SimulatedDay): void {
    const { followUps, touches, conversations, contact } = this.records;
    const pending = followUps.filter((one) => one.state === 'pending');
    for (const one of pending) {
      expect(isLocalDate(one.dueOn)).toBe(true);
      if (
        one.snoozedFrom === null &&
        one.reason !== 'prepare-conversation' &&
        one.createdAt.slice(0, 10) <= addDays(today, 1)
      ) {
        const shiftedToday = one.reason === 'keep-in-touch' || one.dueOn < today;
        expect(isWeekend(one.dueOn) && !shiftedToday && day.clockOffBy === 0 && !this.jumped).toBe(
          false,
        );
      }
    }
    for (const reasons of ONE_AT_A_TIME) {
      expect(pending.filter((one) => reasons.includes(one.reason)).length).toBeLessThanOrEqual(1);
    }
    if (day.clockOffBy !== 0) this.jumped = true;

    // Everybody with something pending by now is in the queue, once.
    const queue = orderQueue(pending, [contact], today);
    const due = pending.filter((one) => one.dueOn <= addDays(today, 7));
    const shown = [...queue.overdue, ...queue.today, ...queue.nextDays];
    expect(shown.length).toBe(due.length > 0 ? 1 : 0);
    expect(shown.flatMap((entry) => [entry.followUp, ...entry.more]).length).toBe(due.length);

    if (this.jumped) return;
    // Nothing lost: what the history says is owed is pending, unless the user ended it by hand.
    const last = inOrder(touches).at(-1);
    const byHand = (id: string) => this.endedByHand.has(id);
    const talking = conversations.some(
      (one) => one.createdAt >= (last?.at ?? '') || one.startsAt >= (last?.at ?? ''),
    );
    if (last && isInboundMessage(last) && !talking && !byHand(last.id)) {
      const waiting = pending.some((one) => ONE_AT_A_TIME[0]?.includes(one.reason));
      expect(waiting).toBe(true);
    }
    // What was hoped for is decided when a message is logged; what is logged late does not change it any more.
    if (last?.type === 'message' && last.id === this.loggedToday && !talking) {
      const { hopesForAnswer } = exchangeNow(touches, SETTINGS, day.zone);
      const chased = pending.some((one) => CHASING.includes(one.reason));
      expect(chased).toBe(hopesForAnswer);
    }
  }

  jumped = false;
  loggedToday: string | null = null;
}

function live(days: SimulatedDay[]): void {
  const simulation = new Simulation();
  for (const day of days) {
    if (simulation.now > START + DAYS * DAY) break;
    simulation.live(day);
  }
}

it('loses and doubles nothing in any few weeks', () => {
  fc.assert(fc.property(fc.array(simulatedDay, { maxLength: 25 }), live), { numRuns: 200 });
});

it('loses and doubles nothing in 400 days of changing clocks, journeys, wrong years and restarts', () => {
  // Long stories are not shrunk, which would take minutes: the short ones above find the same, and shrink well.
  fc.assert(fc.property(fc.array(simulatedDay, { minLength: 250, maxLength: DAYS }), live), {
    numRuns: 3,
    endOnFailure: true,
  });
});

it('keeps its due days, whatever zone the user travels to and however the clocks change', () => {
  const touch = touchOf('message', '2026-10-22T22:30:00Z', { kind: 'question' });
  const first = followUpsAfter(touch, recordsOf(), SETTINGS, '2026-10-23', 'Europe/Berlin');
  let records = applied(recordsOf({ touches: [touch] }), first);
  const dueOn = records.followUps[0]?.dueOn;
  for (let day = 0; day < DAYS; day += 1) {
    const zone = ZONES[day % ZONES.length];
    const today = localDateOf(new Date(START + day * DAY), zone);
    const pending = records.followUps.filter((one) => one.state === 'pending');
    records = applied(records, [
      ...afterClockJump(pending, today, zone),
      ...keepInTouchAfter(records, [], SETTINGS, today, zone),
      ...followUpsAfter(touch, records, SETTINGS, today, zone),
    ]);
  }
  expect(records.followUps.map((one) => one.dueOn)).toEqual([dueOn]);
  expect(dueOn).toBe('2026-10-30');
});

it('what was planned while the clock ran two years ahead comes up on time once it is right', () => {
  const wrong = '2028-11-24T10:00:00.000Z';
  const touch = touchOf('message', wrong, { kind: 'question' });
  const changes = followUpsAfter(touch, recordsOf(), SETTINGS, '2028-11-24', 'UTC');
  const records = applied(recordsOf({ touches: [touch] }), changes, wrong);
  expect(records.followUps.map((one) => one.dueOn)).toEqual(['2028-12-01']);
  const right = [1, 2].map((i) => followUpOf({ id: `right${i}`, contactId: `other${i}` }));
  const pending = [...records.followUps, ...right];
  const put = applied(records, afterClockJump(pending, '2026-11-24', 'UTC'));
  expect(put.followUps.map((one) => one.dueOn)).toEqual(['2026-12-01']);
  expect(afterClockJump([...put.followUps, ...right], '2026-11-25', 'UTC')).toEqual([]);
  // With the clock two years behind, everything seems to come from the future: nothing is touched.
  expect(afterClockJump(pending, '2024-11-24', 'UTC')).toEqual([]);

  const reply = touchOf('reply', '2026-11-26T10:00:00.000Z');
  const after = followUpsAfter(reply, put, SETTINGS, '2026-11-26', 'UTC');
  expect(after.map((change) => change.type)).toEqual(['complete', 'add']);
});
