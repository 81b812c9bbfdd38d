import type { Contact } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { daysBetween, localDateOf, mondayOf, weekdayOf } from '../model/local-date';
import type { MessageKind } from '../model/message-kind';
import type { Phrase } from '../model/phrase';
import type { FollowUpSettings, Settings } from '../model/settings';
import type { Persona } from '../model/story';
import { occasionToGive } from './occasion-to-give';
import type { QueueEntry } from './queue';
import { orderQueue } from './queue';
import type { ContactRecords } from './records';
import { standingBetween } from './standing';
import { tieOf } from './suggest-tie';

/** Somebody to write to, and why them and why now. */
export interface PersonToWriteTo {
  contact: Contact;
  reason: Phrase;
  /** What the reason is an occasion for; `null` leaves it to where things stand. */
  suggests: MessageKind | null;
}

/** Today's list, in the order in which it is read; when all are empty, that is it for today. */
export interface TodaysList {
  answers: QueueEntry[];
  conversations: QueueEntry[];
  thanks: QueueEntry[];
  followUps: QueueEntry[];
  peopleToWriteTo: PersonToWriteTo[];
  /** How many the chosen rhythm still leaves this week, those suggested among them. */
  leftThisWeek: number;
}

/** What Today is made from; `candidates` is what the store thinks worth a look, some hundred at most. */
export interface TodaysInput {
  /** Pending follow-ups up to today. */
  pending: FollowUp[];
  contacts: Iterable<Contact>;
  candidates: ContactRecords[];
  personas: Persona[];
  /** New people that the user has written to since Monday (`newPeopleSince`). */
  newPeopleThisWeek: number;
  /** What the user said of ways of meeting: whom writing to strangers drains is shown people they know first. */
  energy?: Settings['energy'];
}

/** More than two in a day is a list to get through, not people. */
const PEOPLE_A_DAY = 2;
const ANSWERS = ['answer-reply', 'offer-times'];
const CONVERSATIONS = ['prepare-conversation', 'how-did-it-go'];
const THANKS = ['thank', 'thank-introducer'];

/** What is for today: what is owed, then one or two people to write to within the rhythm that the user chose. */
export function todaysSuggestions(
  input: TodaysInput,
  rhythm: Settings['rhythm'],
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): TodaysList {
  const queue = orderQueue(input.pending, input.contacts, today);
  const due = [...queue.overdue, ...queue.today];
  const of = (reasons: string[]) => due.filter((entry) => reasons.includes(entry.followUp.reason));
  const special = [...ANSWERS, ...CONVERSATIONS, ...THANKS];
  const leftThisWeek = Math.max(0, rhythm.newPeoplePerWeek - input.newPeopleThisWeek);
  const isOff = rhythm.days?.length ? !rhythm.days.includes(weekdayOf(today)) : false;
  return {
    answers: of(ANSWERS),
    conversations: of(CONVERSATIONS),
    thanks: of(THANKS),
    followUps: due.filter((entry) => !special.includes(entry.followUp.reason)),
    peopleToWriteTo: choosePeople(
      input,
      isOff ? 0 : Math.min(PEOPLE_A_DAY, leftThisWeek),
      settings,
      today,
      timeZone,
    ),
    leftThisWeek,
  };
}

/** How many people were written to for the first time on `from` or later; `histories` is one list of touches per person. */
export function newPeopleSince(
  histories: { at: string; dir: 'in' | 'out'; type: string }[][],
  from: LocalDate,
  timeZone?: string,
): number {
  return histories.filter((touches) => {
    const first = firstWrittenOn(touches, timeZone);
    return first !== null && first >= from;
  }).length;
}

/** The local day of the first message or invitation to somebody; `null` while there is none. */
export function firstWrittenOn(
  touches: readonly { at: string; dir: 'in' | 'out'; type: string }[],
  timeZone?: string,
): LocalDate | null {
  const first = touches
    .filter((t) => t.dir === 'out' && (t.type === 'message' || t.type === 'invitation'))
    .map((t) => t.at)
    .sort()[0];
  return first === undefined ? null : localDateOf(new Date(first), timeZone);
}

interface Suggestion extends PersonToWriteTo {
  weight: number;
  keepsTieAlive: boolean;
  isStranger: boolean;
}

function choosePeople(
  input: TodaysInput,
  count: number,
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): PersonToWriteTo[] {
  if (count === 0) return [];
  const suggestions = input.candidates
    .flatMap((records) => suggest(records, input.personas, settings, today, timeZone))
    .sort(
      (a, b) =>
        (input.energy?.seekingOut === 'drains' ? Number(a.isStranger) - Number(b.isStranger) : 0) ||
        b.weight - a.weight ||
        turnOf(a.contact.id, today) - turnOf(b.contact.id, today) ||
        (a.contact.id < b.contact.id ? -1 : 1),
    );
  const chosen = suggestions.slice(0, count);
  // One place belongs to a tie that has gone quiet, whatever else looks good.
  const quiet = suggestions.find((one) => one.keepsTieAlive);
  if (quiet && !chosen.includes(quiet)) chosen[chosen.length > 1 ? chosen.length - 1 : 0] = quiet;
  return chosen.map(({ contact, reason, suggests }) => ({ contact, reason, suggests }));
}

function suggest(
  records: ContactRecords,
  personas: Persona[],
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): Suggestion[] {
  const { contact } = records;
  if (contact.about.ratherNot) return [];
  const pending = records.followUps.filter((followUp) => followUp.state === 'pending');
  const standing = standingBetween(records, today, { settings, timeZone });
  const persona = personas.find((one) => contact.about.personaIds.includes(one.id));
  const tie = tieOf(records, today, timeZone);
  const make = (
    weight: number,
    keepsTieAlive: boolean,
    reason: Phrase,
    suggests: MessageKind | null = null,
  ): Suggestion[] => [
    { contact, reason, suggests, weight, keepsTieAlive, isStranger: tie === 'stranger' },
  ];
  const occasion = occasionToGive(contact, records.touches, today, timeZone);
  const occasionKey =
    `followUps.person.${occasion?.sort === 'post' ? 'posted' : 'newJob'}` as const;

  // Whom one is in touch with is written to again some day: an occasion does not wait for that day.
  if (occasion && standing.state === 'in-touch' && pending.every(isForSomeDay)) {
    return make(3, tie === 'weak', { key: occasionKey }, occasion.suggests);
  }
  if (pending.length > 0) return [];
  if (standing.state === 'in-touch') {
    const days = standing.since === null ? 0 : daysBetween(standing.since, today);
    const pause = tie === 'stranger' ? null : settings.keepInTouchDays[tie];
    if (pause === null || days < pause) return [];
    const year = (standing.since ?? today).slice(0, 4);
    return tie === 'dormant'
      ? make(3, true, { key: 'followUps.person.dormant', values: { year } })
      : make(2, tie === 'weak', { key: 'followUps.person.quiet', values: { count: days } });
  }
  // Invited, waiting, resting: it is their turn.
  if (standing.state !== 'nothing-yet' && standing.state !== 'connected-not-written') return [];
  if (standing.invitationBlockedUntil !== null) return [];
  if (occasion && tie !== 'stranger') return make(3, true, { key: occasionKey }, occasion.suggests);
  if (persona) {
    return make(3, tie !== 'stranger', {
      key: 'followUps.person.persona',
      values: { persona: persona.name },
    });
  }
  if (occasion?.sort === 'job') return make(2, false, { key: occasionKey });
  if (tie === 'dormant') {
    const year = (contact.profile.connectedSince ?? today).slice(0, 4);
    return make(2, true, { key: 'followUps.person.connectedSince', values: { year } });
  }
  if (contact.about.note !== '') return make(2, false, { key: 'followUps.person.noted' });
  return tie === 'weak'
    ? make(1, true, { key: 'followUps.person.connected' })
    : make(0, false, { key: 'followUps.person.saved' });
}

const isForSomeDay = ({ reason }: FollowUp) => reason === 'keep-in-touch';

/** A turn for everybody: the same through a week, another one the next, without chance. */
function turnOf(id: string, today: LocalDate): number {
  let hash = daysBetween('1970-01-05', mondayOf(today)) / 7;
  for (const letter of id) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  // The last letters alone would put neighbours side by side.
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
