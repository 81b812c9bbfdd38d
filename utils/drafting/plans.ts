import type { MessageKind } from '../model/message-kind';
import type { DraftContext } from './context';

/** A bank of phrases with the slots that it reads under other names. */
export interface BankUse {
  bank: string;
  rename?: Record<string, string>;
}

/** One move of a message. */
export interface Move {
  id: string;
  /** The first bank with a phrase that can be filled is used; later ones are poorer or shorter. */
  banks: BankUse[];
  /** 0: needed; else the higher goes first when space is short. */
  drop: number;
  paragraph: number;
}

/** The moves of a message kind in order (drafting.md, section 4). Moves without a fillable phrase fall away. */
export function planFor(kind: MessageKind, context: DraftContext): Move[] {
  const isNote = context.situation.intent.channel.startsWith('invite');
  if (isNote && !NOTE_KINDS.has(kind)) return notePlan(kind);
  return plans[kind](context);
}

/** Kinds whose own plan fits a note of 200 characters. */
const NOTE_KINDS = new Set<MessageKind>(['connect']);

const move = (id: string, banks: (string | BankUse)[], paragraph: number, drop = 0): Move => ({
  id,
  banks: banks.map((bank) => (typeof bank === 'string' ? { bank } : bank)),
  drop,
  paragraph,
});

/** The four shapes that a topic may have, each with its own bank. */
function shapes(
  prefix: string,
  topic = 'topic',
  names: string[] = ['question', 'thing', 'verb', 'direct'],
): BankUse[] {
  return names.map((name) => ({
    bank: `${prefix}.${name}`,
    rename: { [topic]: `${topic}${name.charAt(0).toUpperCase()}${name.slice(1)}` },
  }));
}

const SELF = [
  'self.both',
  'self.pastDid',
  'self.past',
  'self.doing',
  'self.didOnly',
  'self.future',
];
const OFFER: BankUse[] = [
  { bank: 'give.offer' },
  { bank: 'give.thing', rename: { offer: 'offerThing' } },
];

const hook = (paragraph: number, drop = 0): Move =>
  move('hook', ['hook.how', 'hook'], paragraph, drop);

/** Other kinds sent as an invitation: why, who, and the one question. */
function notePlan(kind: MessageKind): Move[] {
  if (kind === 'question')
    return [
      hook(0, 1),
      move('self', ['self.short', 'self.past'], 0, 3),
      move('ask', [...shapes('ask.write'), 'ask.write.none'], 0),
    ];
  return [
    hook(0, 0),
    move('self', ['self.short', 'self.past'], 0, 2),
    move('ask', ['ask.connect'], 0, 1),
  ];
}

const plans: Record<MessageKind, (context: DraftContext) => Move[]> = {
  connect: () => [
    hook(0),
    move('self', ['self.short', 'self.past'], 0, 1),
    move('why', shapes('connect.why', 'topic', ['question', 'thing', 'verb']), 0, 3),
    move('ask', ['ask.connect'], 0, 2),
  ],

  informational_interview: (context) => [
    hook(0),
    move('self', SELF, 0),
    ...conversationAsk(context),
    move('give', OFFER, 2, 3),
  ],

  question: () => [
    hook(0, 4),
    move('self', SELF, 0, 5),
    move('ask', [...shapes('ask.write'), 'ask.write.none'], 1),
    move('why', ['why.future'], 1, 6),
    move('easy', ['easy.write'], 1, 3),
  ],

  coffee: (context) => [
    move(
      'recall',
      [
        'hook.advice',
        'coffee.recall.event',
        { bank: 'coffee.recall.clause', rename: { clause: 'sharedClause' } },
        'hook',
      ],
      0,
    ),
    move(
      'news',
      // Whoever knows the user is told what is new, not what they were.
      context.isStranger ? SELF : ['known.now', 'self.future'],
      0,
      context.isStranger ? 0 : 3,
    ),
    move('ask', coffeeAsk(context), 1),
    move(
      'times',
      context.isStranger ? timesFor(context) : ['times.known', 'times.knownOpen'],
      1,
      2,
    ),
    move('out', ['way.out'], 1, 5),
    move('give', OFFER, 2, 6),
  ],

  reconnect: (context) => [
    move('gap', ['reconnect.gap', 'reconnect.gap.none'], 0),
    move(
      'memory',
      [
        'reconnect.memory.event',
        {
          bank: 'reconnect.memory.clause',
          rename: { clause: 'sharedClause', clauseIn: 'sharedClause' },
        },
        'hook.real',
      ],
      0,
      1,
    ),
    move('news', ['reconnect.news'], 0, 3),
    ...reconnectAsk(context),
    move('give', OFFER, 1, 5),
    // With a call to say yes to, one question is enough.
    ...(context.slots.length === 0 ? [move('theirs', ['reconnect.theirs'], 2, 4)] : []),
  ],

  intro_request: () => [
    move('ask', ['intro.ask'], 0),
    move(
      'why',
      [...shapes('intro.why', 'targetTopic', ['question', 'thing']), 'intro.why.none'],
      0,
      3,
    ),
    move('out', ['intro.out'], 0),
    move('blurbLead', ['intro.blurbLead'], 1),
    move('blurbWho', ['blurb.who', 'blurb.past', 'blurb.future', 'blurb.name'], 2),
    move('blurbMade', ['made.one'], 2, 4),
    move(
      'blurbAsk',
      [...shapes('blurb.ask', 'blurbTopic', ['question', 'thing']), 'blurb.ask.none'],
      2,
    ),
  ],

  thank_you: () => [
    move(
      'thanks',
      [
        'thanks.introduced',
        'thanks.event',
        'thanks.talked.lately',
        'thanks.clause',
        { bank: 'thanks.clause', rename: { sharedClause: 'gaveClause' } },
        'thanks.answer',
        'thanks.talked',
        'thanks.plain',
      ],
      0,
    ),
    move(
      'takeaway',
      [
        'takeaway',
        { bank: 'takeaway.learned', rename: { takeaway: 'takeawayLearned' } },
        'takeaway.note',
        'takeaway.line',
        'thanks.introNext',
        'thanks.move',
        'thanks.kind',
      ],
      0,
    ),
    move('next', ['next', { bank: 'next.thing', rename: { next: 'nextThing' } }], 0, 1),
  ],

  update: () => [
    move(
      'advice',
      [
        { bank: 'update.takeaway', rename: { takeaway: 'takeawayAdvice' } },
        'update.told',
        { bank: 'update.told', rename: { takeaway: 'takeawayLearned' } },
        'update.advice',
        'update.line',
        'update.open',
      ],
      0,
    ),
    move(
      'did',
      [
        { bank: 'update.did', rename: { did: 'next' } },
        { bank: 'update.didThing', rename: { did: 'nextThing' } },
        { bank: 'update.did', rename: { did: 'ownClause' } },
        'update.now',
      ],
      0,
    ),
    move('thanks', ['update.thanks', 'gift.close'], 1),
  ],

  follow_up_1: () => [
    move('new', ['follow.newNote', 'follow.newPost', 'follow.new'], 0, 2),
    move('ask', [...shapes('follow.ask', 'topic', ['question', 'thing']), 'follow.ask.none'], 0),
    move('rest', ['way.out'], 0, 3),
  ],

  follow_up_2: () => [
    move('last', ['follow.last'], 0),
    move('new', ['follow.newNote', 'follow.newPost', 'follow.new'], 0, 2),
    move('ask', [...shapes('follow.ask', 'topic', ['question', 'thing']), 'follow.ask.none'], 0),
    move('rest', ['follow.rest'], 0, 3),
  ],

  reply_times: () => [
    move('thanks', ['reply.thanks'], 0),
    move('times', ['reply.times', 'reply.noTimes'], 0),
    move('length', ['reply.length'], 0, 4),
    move('ahead', shapes('reply.ahead', 'topic', ['question', 'thing']), 1, 2),
  ],

  closing: () => [
    move('thanks', ['closing.thanks.use'], 0),
    move('close', ['closing.close'], 0),
    move('wish', ['closing.wish'], 0),
  ],

  appreciation: () => [
    move('what', ['appreciation.use'], 0),
    move(
      'effect',
      [
        { bank: 'effect.did', rename: { did: 'takeawayMine' } },
        'effect',
        { bank: 'effect', rename: { takeaway: 'takeawayLearned' } },
        { bank: 'effect.did', rename: { did: 'noteDid' } },
      ],
      0,
      2,
    ),
    move('close', ['gift.close'], 0, 3),
  ],

  offering: () => [
    move('words', ['offering.advice', 'hook.real', 'offering.why'], 0, 3),
    move(
      'offer',
      [
        'offering.same',
        'offering.offer',
        { bank: 'offering.thing', rename: { offer: 'offerThing' } },
      ],
      0,
    ),
    move('easy', ['offering.easy'], 0),
  ],

  repair: () => [
    move('own', ['repair.own', { bank: 'repair.thing', rename: { mistake: 'mistakeThing' } }], 0),
    move('mend', ['repair.mend', { bank: 'repair.mend.thing', rename: { next: 'nextThing' } }], 0),
    move('close', ['repair.close'], 1, 2),
  ],

  recruiter_question: () => [
    move('role', ['recruiter.role'], 0),
    move('match', ['recruiter.match.two', 'recruiter.match.one'], 0, 2),
    move('made', ['made.one'], 0, 4),
    move(
      'ask',
      [
        { bank: 'recruiter.ask.question', rename: { topic: 'topicQuestion' } },
        { bank: 'ask.write.thing', rename: { topic: 'topicThing' } },
        { bank: 'ask.write.direct', rename: { topic: 'topicDirect' } },
        'recruiter.ask.requirement',
        'recruiter.ask.none',
      ],
      1,
    ),
  ],

  office_hours_post: () => [
    move('who', ['office.who', 'office.who.list', 'office.who.none'], 0),
    move('about', ['office.about'], 0),
    move('can', ['office.can'], 0, 3),
    move('when', ['office.when'], 1),
    move('free', ['office.free'], 1, 4),
    move('link', ['office.link', 'office.noLink'], 1),
  ],

  situation_post: () => [
    move('open', ['situation.open'], 0, 3),
    move('past', ['situation.past'], 0),
    move('now', ['situation.now'], 0),
    move('future', ['situation.future'], 0),
    move('made', ['situation.made'], 0, 5),
    move('values', ['situation.values', 'situation.remembered'], 0, 6),
    move('ask', ['situation.ask'], 1),
    move('offer', ['situation.offer'], 1, 3),
  ],

  note_to_acquaintances: ({ situation }) => [
    move(
      'memory',
      [
        'reconnect.memory.event',
        {
          bank: 'reconnect.memory.clause',
          rename: { clause: 'sharedClause', clauseIn: 'sharedClause' },
        },
      ],
      0,
      4,
    ),
    move('open', ['acquaintance.open'], 0, 3),
    move(
      'self',
      situation.relationship.how
        ? ['known.now', 'self.both', 'self.pastDid', 'situation.past']
        : ['self.both', 'self.pastDid', 'known.now', 'situation.past'],
      0,
    ),
    move('future', ['situation.future'], 0),
    move('values', ['situation.values'], 0, 7),
    move('ask', ['acquaintance.ask'], 1),
    move('out', ['acquaintance.out'], 1, 4),
    move('give', OFFER, 2, 5),
  ],
};

/** A call, or where the user would rather have it in writing, the question itself: never a call that need not be. */
function conversationAsk(context: DraftContext): Move[] {
  if (context.situation.intent.preferAsync)
    return [
      move('ask', [...shapes('ask.write'), 'ask.write.none'], 1),
      move('times', ['times.async'], 1, 2),
    ];
  return [
    move('ask', [...shapes('ask.call'), 'ask.call.none'], 1),
    move('times', timesFor(context), 1, 2),
  ];
}

function timesFor({ situation, slots }: DraftContext): string[] {
  if (situation.intent.preferAsync) return ['times.async'];
  return slots.length > 0 ? ['times.stranger', 'times.writing'] : ['times.writing'];
}

/** With free times given the user wants to talk; else a question in writing is easier to answer after years. */
function reconnectAsk({ slots }: DraftContext): Move[] {
  if (slots.length === 0) return [move('ask', [...shapes('ask.write'), 'reconnect.ask.none'], 1)];
  return [
    move(
      'ask',
      [
        ...shapes('coffee.call', 'topic', ['question', 'thing']),
        ...shapes('ask.call', 'topic', ['verb', 'direct']),
        'reconnect.call.none',
      ],
      1,
    ),
    move('times', ['times.known'], 1, 2),
  ];
}

function coffeeAsk({ situation }: DraftContext): (string | BankUse)[] {
  const theirs = situation.person?.location?.split(',')[0]?.trim().toLowerCase();
  const sameCity = theirs !== undefined && theirs === situation.user.city?.toLowerCase();
  const canMeet = sameCity || situation.person?.location == null;
  const prefix = canMeet ? 'coffee.ask' : 'coffee.call';
  return [
    ...(canMeet
      ? shapes(prefix)
      : [
          ...shapes(prefix, 'topic', ['question', 'thing']),
          ...shapes('ask.call', 'topic', ['verb', 'direct']),
        ]),
    canMeet ? 'coffee.ask.none' : 'ask.call.none',
  ];
}
