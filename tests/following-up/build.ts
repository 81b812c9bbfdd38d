import type { ContactRecords, FollowUpChange } from '../../utils/following-up/records';
import type { AboutContact, Contact, ContactFields } from '../../utils/model/contact';
import { NO_FIELDS, NOTHING_SAID } from '../../utils/model/contact';
import type { HeldConversation, Introduction } from '../../utils/model/conversation';
import type { FollowUp } from '../../utils/model/follow-up';
import type { Touch, TouchType } from '../../utils/model/touch';

/** A fictional contact; say only what the test is about. */
export function contactOf(
  about: Partial<AboutContact> = {},
  profile: Partial<ContactFields> = {},
  id = 'priya',
): Contact {
  return {
    id,
    aliases: ['in:priya-raman', 'id:ACoAAPriyaRamanExample'],
    profileUrl: 'https://www.linkedin.com/in/priya-raman/',
    aliasAt: {},
    name: 'Priya Raman',
    sortName: 'priya raman',
    profile: { ...NO_FIELDS, ...profile },
    observed: {},
    earlier: [],
    about: { ...NOTHING_SAID, ...about },
    aboutChangedAt: {},
    addedAt: {},
    createdAt: '2026-01-01T09:00:00.000Z',
    updatedAt: '2026-01-01T09:00:00.000Z',
  };
}

/** A touch at an instant; inbound types are inbound. */
export function touchOf(type: TouchType, at: string, rest: Partial<Touch> = {}): Touch {
  const inbound = type === 'reply' || type === 'invitation-accepted';
  return {
    id: `${type}@${at}`,
    contactId: 'priya',
    type,
    dir: inbound ? 'in' : 'out',
    at,
    kind: null,
    channel: type === 'message' ? 'message' : null,
    text: null,
    facts: [],
    answer: null,
    source: 'you',
    externalId: null,
    createdAt: at,
    updatedAt: at,
    ...rest,
  };
}

export function recordsOf(rest: Partial<ContactRecords> = {}): ContactRecords {
  return {
    contact: contactOf(),
    touches: [],
    followUps: [],
    conversations: [],
    introductions: [],
    ...rest,
  };
}

export function followUpOf(rest: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'f1',
    contactId: 'priya',
    reason: 'own',
    dueOn: '2026-11-03',
    suggests: null,
    fromId: null,
    note: '',
    state: 'pending',
    snoozedFrom: null,
    madeBy: 'rule',
    createdAt: '2026-11-01T09:00:00.000Z',
    updatedAt: '2026-11-01T09:00:00.000Z',
    ...rest,
  };
}

export function conversationOf(rest: Partial<HeldConversation> = {}): HeldConversation {
  return {
    id: 'talk',
    contactId: 'priya',
    startsAt: '2026-11-12T15:00:00.000Z',
    minutes: 20,
    myTimeZone: 'Europe/Berlin',
    theirTimeZone: 'America/New_York',
    place: '',
    questions: [],
    state: 'planned',
    takeaway: '',
    promises: [],
    suggestedPeople: [],
    createdAt: '2026-11-05T09:00:00.000Z',
    updatedAt: '2026-11-05T09:00:00.000Z',
    ...rest,
  };
}

export function introductionOf(rest: Partial<Introduction> = {}): Introduction {
  return {
    id: 'intro',
    byContactId: 'priya',
    toContactId: null,
    toName: 'Sam Okafor',
    madeAt: '2026-11-04T10:00:00.000Z',
    outcome: '',
    createdAt: '2026-11-04T10:00:00.000Z',
    updatedAt: '2026-11-04T10:00:00.000Z',
    ...rest,
  };
}

/** What the store does with changes: here, so that the rules are tested without one. */
export function applied(
  records: ContactRecords,
  changes: FollowUpChange[],
  now = '2026-11-01T12:00:00.000Z',
): ContactRecords {
  let { followUps } = records;
  for (const change of changes) {
    if (change.type === 'add') {
      if (followUps.some((one) => one.id === change.followUp.id)) {
        throw new Error(`added twice: ${change.followUp.id}`);
      }
      followUps = [...followUps, { ...change.followUp, createdAt: now, updatedAt: now }];
      continue;
    }
    if (!followUps.some((one) => one.id === change.id)) throw new Error(`unknown: ${change.id}`);
    followUps = followUps.map((one) => (one.id === change.id ? changed(one, change, now) : one));
  }
  return { ...records, followUps };
}

function changed(one: FollowUp, change: Exclude<FollowUpChange, { type: 'add' }>, now: string) {
  if (change.type === 'move') return { ...one, dueOn: change.dueOn, updatedAt: now };
  const state = change.type === 'complete' ? ('done' as const) : ('dropped' as const);
  return { ...one, state, updatedAt: now };
}

/** "no-reply-1 2026-11-09" for each pending one, in order of the day. */
export function pendingOf(records: ContactRecords): string[] {
  return records.followUps
    .filter((one) => one.state === 'pending')
    .map((one) => `${one.reason} ${one.dueOn}`)
    .sort((a, b) => (a.slice(-10) < b.slice(-10) ? -1 : 1));
}
