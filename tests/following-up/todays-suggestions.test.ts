import { expect, it } from 'vitest';
import type { ContactRecords } from '../../utils/following-up/records';
import type { TodaysInput } from '../../utils/following-up/todays-suggestions';
import { newPeopleSince, todaysSuggestions } from '../../utils/following-up/todays-suggestions';
import { DEFAULT_FOLLOW_UP_SETTINGS as SETTINGS } from '../../utils/model/settings';
import { say } from '../../utils/words/translate';
import { contactOf, followUpOf, recordsOf, touchOf } from './build';

const TODAY = '2026-11-10';
const RHYTHM = { newPeoplePerWeek: 2, conversationsPerWeek: 1 };

function today(rest: Partial<TodaysInput>, rhythm = RHYTHM, day = TODAY) {
  const input = { pending: [], contacts: [], candidates: [], personas: [], newPeopleThisWeek: 0 };
  return todaysSuggestions({ ...input, ...rest }, rhythm, SETTINGS, day, 'Europe/Berlin');
}
const candidate = (id: string, about = {}, profile = {}, rest: Partial<ContactRecords> = {}) =>
  recordsOf({ contact: contactOf(about, profile, id), ...rest });
const chosen = (rest: Partial<TodaysInput>, rhythm = RHYTHM, day = TODAY) =>
  today(rest, rhythm, day).peopleToWriteTo.map((one) => `${one.contact.id}: ${say(one.reason)}`);

it('is read in order: answers, conversations, thanks, follow-ups', () => {
  const reasons = ['no-reply-1', 'thank', 'prepare-conversation', 'answer-reply'] as const;
  const pending = reasons.map((reason) =>
    followUpOf({ id: reason, reason, contactId: reason, dueOn: TODAY }),
  );
  const contacts = reasons.map((reason) => contactOf({}, {}, reason));
  const list = today({ pending, contacts });
  const names = (entries: typeof list.answers) => entries.map((entry) => entry.contact.id);
  expect(names(list.answers)).toEqual(['answer-reply']);
  expect(names(list.conversations)).toEqual(['prepare-conversation']);
  expect(names(list.thanks)).toEqual(['thank']);
  expect(names(list.followUps)).toEqual(['no-reply-1']);
});

it('ends: what is due tomorrow is not for today', () => {
  const pending = [followUpOf({ contactId: 'a', dueOn: '2026-11-11' })];
  const list = today({ pending, contacts: [contactOf({}, {}, 'a')] });
  expect([list.answers, list.conversations, list.thanks, list.followUps].flat()).toEqual([]);
});

it('suggests one or two people, each with a reason', () => {
  const candidates = [
    candidate('saved'),
    candidate('fits', { personaIds: ['r'] }),
    candidate('old', {}, { connectedSince: '2018-02-01', connectionDegree: 1 }),
    candidate('noted', { note: 'met at the fair' }),
  ];
  const persona = {
    id: 'r',
    name: 'People who changed to UX',
    who: '',
    why: '',
    ask: '',
    offer: '',
    gather: '',
    kind: null,
    createdAt: '',
    updatedAt: '',
  };
  expect(chosen({ candidates, personas: [persona] })).toEqual([
    'fits: One of the people you want to meet: People who changed to UX.',
    'old: Connected since 2018, and you have never written.',
  ]);
});

it('keeps within the rhythm', () => {
  const candidates = ['a', 'b', 'c'].map((id) => candidate(id));
  expect(chosen({ candidates, newPeopleThisWeek: 1 })).toHaveLength(1);
  expect(chosen({ candidates, newPeopleThisWeek: 2 })).toHaveLength(0);
  expect(chosen({ candidates, newPeopleThisWeek: 5 })).toHaveLength(0);
  expect(chosen({ candidates }, { ...RHYTHM, newPeoplePerWeek: 9 })).toHaveLength(2);
});

it('keeps one place for a tie that has gone quiet', () => {
  const candidates = [
    candidate('noted1', { note: 'x' }),
    candidate('noted2', { note: 'x' }),
    candidate('weak', {}, { connectionDegree: 1 }),
  ];
  expect(chosen({ candidates })[1]).toMatch(/^weak/);
  expect(chosen({ candidates, newPeopleThisWeek: 1 })).toEqual([
    'weak: You are connected, and have not written yet.',
  ]);
});

it('leaves out who is waited for, who rests, who is blocked and who is rather not written to', () => {
  const sent = touchOf('message', '2026-11-09T10:00:00Z');
  const withdrawn = touchOf('invitation-withdrawn', '2026-11-05T10:00:00Z');
  const candidates = [
    candidate('rather', { ratherNot: true }),
    candidate('waiting', {}, {}, { touches: [sent] }),
    candidate('busy', {}, {}, { followUps: [followUpOf()] }),
    candidate('blocked', {}, {}, { touches: [withdrawn] }),
    candidate('invited', {}, { invitationPending: true }),
    candidate('fresh', {}, {}, { touches: [touchOf('meeting', '2026-11-01T10:00:00Z')] }),
  ];
  expect(chosen({ candidates })).toEqual([]);
});

it('brings up dormant ties by the year of the last word', () => {
  const reply = touchOf('reply', '2021-05-04T10:00:00Z', { source: 'archive' });
  expect(chosen({ candidates: [candidate('old', {}, {}, { touches: [reply] })] })).toEqual([
    'old: Silent since 2021. Old ties know things that new ones do not.',
  ]);
});

it('suggests the same people all week, and others in time', () => {
  const candidates = Array.from({ length: 30 }, (_, i) => candidate(`p${i}`));
  const week = chosen({ candidates });
  expect(chosen({ candidates: [...candidates].reverse() }, RHYTHM, '2026-11-13')).toEqual(week);
  const weeks = [0, 1, 2, 3, 4, 5].map((i) => chosen({ candidates }, RHYTHM, `2026-12-0${i + 1}`));
  const later = chosen({ candidates }, RHYTHM, '2026-11-17');
  expect(later).not.toEqual(week);
  expect(weeks.flat().every((one) => one.includes('You saved them'))).toBe(true);
});

it('shows people one knows before strangers to whom writing to strangers drains', () => {
  const candidates = [
    candidate('stranger', { note: 'met at the fair' }),
    candidate('known', {}, { connectionDegree: 1 }),
  ];
  const first = (energy: TodaysInput['energy']) => chosen({ candidates, energy })[0];
  expect(first({})).toContain('stranger');
  expect(first({ seekingOut: 'drains' })).toContain('known');
});

it('counts who was written to first since a Monday', () => {
  const out = (at: string) => ({ at, dir: 'out' as const, type: 'message' });
  const histories = [
    [out('2026-11-09T10:00:00Z'), out('2026-11-10T10:00:00Z')],
    [out('2026-10-09T10:00:00Z'), out('2026-11-10T10:00:00Z')],
    [{ at: '2026-11-10T10:00:00Z', dir: 'in' as const, type: 'reply' }],
  ];
  expect(newPeopleSince(histories, '2026-11-09', 'Europe/Berlin')).toBe(1);
});

it('takes a new job or a fresh post of somebody one is in touch with as an occasion', () => {
  const talked = { touches: [touchOf('meeting', '2026-10-01T10:00:00Z')] };
  const post = { id: 'p', text: 'On floors', date: '2026-11-05' };
  const moved = (rest: Partial<ContactRecords> = {}) => {
    const records = candidate('moved', {}, { currentTitle: 'Lead' }, { ...talked, ...rest });
    const before = { field: 'currentTitle', value: 'Analyst', source: 'page' } as const;
    const earlier = [{ ...before, seenAt: '2026-11-01T09:00:00Z' }];
    return { ...records, contact: { ...records.contact, earlier } };
  };
  const poster = candidate('poster', {}, { posts: [post] }, talked);
  expect(chosen({ candidates: [candidate('none', {}, {}, talked), poster] })).toEqual([
    'poster: Has posted lately. If you read it, a kind word is welcome.',
  ]);
  const job = 'moved: Has a new job. A good moment for a kind word, or to offer help.';
  const someDay = followUpOf({ reason: 'keep-in-touch', dueOn: '2027-01-10' });
  expect(chosen({ candidates: [moved({ followUps: [someDay] })] })).toEqual([job]);
  expect(chosen({ candidates: [moved({ followUps: [followUpOf({ reason: 'thank' })] })] })).toEqual(
    [],
  );
  expect(today({ candidates: [moved()] }).peopleToWriteTo[0]?.suggests).toBe('offering');
});
