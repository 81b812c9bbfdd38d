import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderQueue } from '../../utils/following-up/queue';
import { TIES } from '../../utils/model/contact';
import type { FollowUp } from '../../utils/model/follow-up';
import { FOLLOW_UP_REASONS } from '../../utils/model/follow-up';
import { addDays } from '../../utils/model/local-date';
import { contactOf, followUpOf } from './build';

const TODAY = '2026-11-09';
const person = (id: string, about = {}) => contactOf(about, {}, id);
const owed = (contactId: string, reason: FollowUp['reason'], dueOn: string) =>
  followUpOf({ id: `${contactId}:${reason}`, contactId, reason, dueOn });
const shown = (entries: { contact: { id: string }; followUp: FollowUp; more: FollowUp[] }[]) =>
  entries.map((e) => `${e.contact.id} ${e.followUp.reason} +${e.more.length}`);

it('puts overdue, today and the next seven days apart, and leaves out what is later', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const days = ['2026-11-06', TODAY, '2026-11-10', '2026-11-16', '2026-11-17'];
  const pending = ids.map((id, i) => owed(id, 'own', days[i] ?? ''));
  const queue = orderQueue(
    pending,
    ids.map((id) => person(id)),
    TODAY,
  );
  expect(shown(queue.overdue)).toEqual(['a own +0']);
  expect(shown(queue.today)).toEqual(['b own +0']);
  expect(shown(queue.nextDays)).toEqual(['c own +0', 'd own +0']);
});

it('asks how a conversation was, and does not ask to prepare it any more', () => {
  const prepare = { ...owed('a', 'prepare-conversation', '2026-11-05'), fromId: 'talk' };
  const asked = { ...owed('a', 'how-did-it-go', TODAY), fromId: 'talk' };
  const next = { ...owed('a', 'prepare-conversation', TODAY), id: 'next', fromId: 'next' };
  expect(shown(orderQueue([prepare, asked], [person('a')], TODAY).overdue)).toEqual([
    'a how-did-it-go +1',
  ]);
  const both = orderQueue([prepare, asked, next], [person('a')], TODAY).overdue[0];
  expect(both?.followUp.id === 'next' || both?.more[0]?.id === 'next').toBe(true);
  expect(both?.more.at(-1)).toBe(prepare);
  const before = orderQueue([prepare, { ...asked, dueOn: '2026-11-10' }], [person('a')], TODAY);
  expect(shown(before.overdue)).toEqual(['a prepare-conversation +1']);
});

it('shows a person once, with what presses most on top', () => {
  const pending = [
    owed('a', 'keep-in-touch', '2026-11-02'),
    owed('a', 'offer-times', TODAY),
    owed('a', 'send-update', '2026-11-12'),
  ];
  const queue = orderQueue(pending, [person('a')], TODAY);
  expect(shown(queue.overdue)).toEqual(['a offer-times +2']);
  expect([...queue.today, ...queue.nextDays]).toEqual([]);
});

it('puts who waits for an answer before who is only to be reminded', () => {
  const pending = [
    owed('a', 'no-reply-1', '2026-11-02'),
    owed('b', 'thank', '2026-11-06'),
    owed('c', 'answer-reply', '2026-11-06'),
  ];
  const queue = orderQueue(
    pending,
    ['a', 'b', 'c'].map((id) => person(id)),
    TODAY,
  );
  expect(queue.overdue.map((entry) => entry.contact.id)).toEqual(['c', 'b', 'a']);
});

it('keeps a place for weak and dormant ties in a queue of three hundred', () => {
  const ids = Array.from({ length: 300 }, (_, i) => `p${i}`);
  const pending = ids.map((id, i) => owed(id, i < 3 ? 'keep-in-touch' : 'answer-reply', TODAY));
  const contacts = ids.map((id, i) => person(id, i < 3 ? { tie: 'dormant' } : {}));
  const places = orderQueue(pending, contacts, TODAY).today.flatMap((entry, place) =>
    entry.followUp.reason === 'keep-in-touch' ? [place + 1] : [],
  );
  expect(places).toEqual([5, 10, 15]);
});

it('never shows "rather not", people in the trash, or what is done', () => {
  const pending = [
    owed('a', 'answer-reply', TODAY),
    owed('gone', 'answer-reply', TODAY),
    { ...owed('c', 'answer-reply', TODAY), state: 'done' as const },
  ];
  const queue = orderQueue(pending, [person('a', { ratherNot: true }), person('c')], TODAY);
  expect(queue).toEqual({ overdue: [], today: [], nextDays: [] });
});

it('loses and doubles nobody, and keeps its order whatever order the store gives', () => {
  const anyFollowUp = fc.record({
    person: fc.integer({ min: 0, max: 9 }),
    reason: fc.constantFrom(...FOLLOW_UP_REASONS),
    days: fc.integer({ min: -20, max: 7 }),
  });
  const people = Array.from({ length: 10 }, (_, i) => person(`p${i}`, { tie: TIES[i % 4] }));
  fc.assert(
    fc.property(fc.array(anyFollowUp, { maxLength: 40 }), fc.integer(), (list, turn) => {
      const pending = list.map(({ person: who, reason, days }, i) =>
        followUpOf({ id: `f${i}`, contactId: `p${who}`, reason, dueOn: addDays(TODAY, days) }),
      );
      const queue = orderQueue(pending, people, TODAY);
      const entries = [...queue.overdue, ...queue.today, ...queue.nextDays];
      const all = entries.flatMap((entry) => [entry.followUp, ...entry.more].map((one) => one.id));
      expect(all.sort()).toEqual(pending.map((one) => one.id).sort());
      expect(new Set(entries.map((entry) => entry.contact.id)).size).toBe(entries.length);

      const turned = [...pending];
      turned.unshift(...turned.splice(Math.abs(turn) % (turned.length + 1)));
      expect(orderQueue(turned, [...people].reverse(), TODAY)).toEqual(queue);
    }),
  );
});

it('sorts 30,000 pending follow-ups and loses none', () => {
  const contacts = Array.from({ length: 30_000 }, (_, i) => person(`p${i}`));
  const pending = contacts.map((contact, i) =>
    owed(contact.id, FOLLOW_UP_REASONS[i % FOLLOW_UP_REASONS.length] ?? 'own', TODAY),
  );
  expect(orderQueue(pending, contacts, TODAY).today).toHaveLength(30_000);
});
