import type { GiveOrAsk } from '../model/conversation';
import type { MessageKind } from '../model/message-kind';
import type { Touch } from '../model/touch';

/** What went to and fro with one contact, or with everybody. */
export interface GiveBalance {
  gives: number;
  offers: number;
  asks: number;
  /** Asks since the last give. */
  asksSinceGive: number;
}

type Event = Pick<GiveOrAsk, 'at' | 'type'>;

/** Message kinds that ask for something. */
const ASKING: readonly MessageKind[] = [
  'informational_interview',
  'question',
  'coffee',
  'intro_request',
  'recruiter_question',
];
/** Message kinds that give. */
const GIVING: readonly MessageKind[] = ['offering', 'appreciation'];

/** Counts gives, offers and asks: those noted by hand and those that a sent message was. */
export function giveBalance(gives: readonly GiveOrAsk[], touches: readonly Touch[]): GiveBalance {
  const events: Event[] = [
    ...gives.map(({ at, type }) => ({ at, type })),
    ...touches.flatMap((touch): Event[] => {
      if (touch.dir !== 'out' || touch.kind === null) return [];
      if (ASKING.includes(touch.kind)) return [{ at: touch.at, type: 'ask' }];
      return GIVING.includes(touch.kind) ? [{ at: touch.at, type: 'offer' }] : [];
    }),
  ];
  const count = (type: GiveOrAsk['type']) => events.filter((one) => one.type === type).length;
  const lastGiveAt = events.reduce(
    (last, { at, type }) => (type !== 'ask' && at > last ? at : last),
    '',
  );
  return {
    gives: count('give'),
    offers: count('offer'),
    asks: count('ask'),
    asksSinceGive: events.filter(({ at, type }) => type === 'ask' && at > lastGiveAt).length,
  };
}

/** True for a message that asks something of its reader. */
export function isAsk(kind: MessageKind): boolean {
  return ASKING.includes(kind);
}

/** A third ask with nothing given in between: time to give something first. */
export function wantsGiveFirst(balance: GiveBalance): boolean {
  return balance.asksSinceGive >= 2;
}
