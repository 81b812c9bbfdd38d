import { contactRows } from '../../tests/support/fill-store';
import type { Contact } from '../../utils/model/contact';
import type { FollowUp, FollowUpReason } from '../../utils/model/follow-up';
import type { LocalDate } from '../../utils/model/local-date';
import { addDays } from '../../utils/model/local-date';
import type { Touch } from '../../utils/model/touch';

/** What a busy user has after years. */
export interface Seed {
  contacts: Contact[];
  touches: Touch[];
  followUps: FollowUp[];
}

const PENDING = 300;
const REASONS: FollowUpReason[] = ['no-reply-1', 'keep-in-touch', 'thank', 'send-update', 'own'];

/** Imaginary people with a history each; 300 follow-ups are pending: a third overdue, the rest in the week to come. */
export function seedRows(count: number, today: LocalDate): Seed {
  const contacts = contactRows(count);
  const stamp = `${addDays(today, -30)}T09:00:00.000Z`;
  const touches = contacts.map(
    (contact, index): Touch => ({
      id: `t${index}`,
      contactId: contact.id,
      type: 'message',
      dir: 'out',
      at: `${addDays(today, -10 - (index % 400))}T09:00:00.000Z`,
      kind: 'informational_interview',
      channel: 'message',
      text: 'Hello, could I ask you how you moved into this work, and what surprised you most?',
      facts: [],
      answer: null,
      source: 'you',
      externalId: null,
      createdAt: stamp,
      updatedAt: stamp,
    }),
  );
  const followUps = Array.from({ length: Math.min(count, PENDING * 10) }, (_, index): FollowUp => {
    const contactId = contacts[Math.floor((index * count) / (PENDING * 10))]?.id ?? '';
    const isPending = index % 10 === 0;
    return {
      id: `f${index}`,
      contactId,
      reason: REASONS[(index / 10) % REASONS.length] ?? 'own',
      dueOn: addDays(today, isPending ? dueIn(index / 10) : -40),
      suggests: 'follow_up_1',
      fromId: null,
      note: '',
      state: isPending ? 'pending' : 'done',
      snoozedFrom: null,
      madeBy: 'rule',
      createdAt: stamp,
      updatedAt: stamp,
    };
  });
  return { contacts, touches, followUps };
}

/** Of three, one overdue, one today or soon, one within the week. */
function dueIn(index: number): number {
  const turn = index % 3;
  return turn === 0 ? -1 - (index % 9) : turn === 1 ? index % 3 : 1 + (index % 7);
}
