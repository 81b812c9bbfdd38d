import { cutToday } from '../following-up/cut-today';
import type { QueueEntry } from '../following-up/queue';
import { orderQueue } from '../following-up/queue';
import type { ContactRecords } from '../following-up/records';
import type { PersonToWriteTo } from '../following-up/todays-suggestions';
import { newPeopleSince, todaysSuggestions } from '../following-up/todays-suggestions';
import type { LocalDate } from '../model/local-date';
import { addDays, daysBetween, mondayOf } from '../model/local-date';
import type { PendingRow } from '../model/pending';
import { isPaused } from '../model/settings';
import { contactRecords } from './contact-records';
import { countContacts, getContacts } from './contacts';
import { db } from './database';
import { dueFromBothEnds, upcomingFollowUps } from './follow-ups';
import { DAYS_AHEAD, LOOKED_AT, pendingRow } from './pending';
import { listPersonas } from './personas';
import { getSettings } from './settings';
import { historiesSince } from './touches';

/** What Today shows, in the order in which it is read; when all lists are empty, that is it for today. */
export interface TodaysRows {
  answers: PendingRow[];
  conversations: PendingRow[];
  thanks: PendingRow[];
  followUps: PendingRow[];
  /** How many more people are due than are in the lists. */
  more: number;
  people: PersonToWriteTo[];
}

/** How many people of each sort are looked at when somebody to write to is chosen. */
const OF_EACH = 40;

/** Today's list: of what is due the first `limit` people, most pressing first, and whom one might write to. */
export async function todaysList(
  today: LocalDate,
  limit: number,
  language = 'en',
): Promise<TodaysRows> {
  return db.transaction(
    'r',
    [
      db.contacts,
      db.touches,
      db.followUps,
      db.conversations,
      db.introductions,
      db.personas,
      db.singles,
      db.marker,
    ],
    async () => {
      const settings = await getSettings();
      const pending = await dueFromBothEnds(today, LOOKED_AT);
      const contacts = await getContacts([...new Set(pending.map((one) => one.contactId))]);
      const list = todaysSuggestions(
        {
          pending,
          contacts,
          candidates: isPaused(settings, today) ? [] : await candidates(today),
          personas: await listPersonas(),
          newPeopleThisWeek: await newPeopleThisWeek(today),
          energy: settings.energy,
        },
        settings.rhythm,
        settings.followUps,
        today,
      );
      const { answers, conversations, thanks, followUps, more } = cutToday(list, limit);
      const rows = (entries: QueueEntry[]) =>
        Promise.all(entries.map((entry) => pendingRow(entry, today, language)));
      return {
        answers: await rows(answers),
        conversations: await rows(conversations),
        thanks: await rows(thanks),
        followUps: await rows(followUps),
        more,
        people: list.peopleToWriteTo,
      };
    },
  );
}

/** What is due in the seven days after today, as a calendar: the first `limit` people. */
export async function comingUp(
  today: LocalDate,
  limit: number,
  language = 'en',
): Promise<PendingRow[]> {
  const soon = await upcomingFollowUps(addDays(today, 1), addDays(today, DAYS_AHEAD), LOOKED_AT);
  const contacts = await getContacts([...new Set(soon.map((one) => one.contactId))]);
  const { nextDays } = orderQueue(soon, contacts, today);
  return Promise.all(nextDays.slice(0, limit).map((entry) => pendingRow(entry, today, language)));
}

/** People worth a look: lately saved, lately changed (a new job, a post), of the types the user wants to meet, and, in turn, those long unseen. */
async function candidates(today: LocalDate): Promise<ContactRecords[]> {
  const count = await countContacts();
  // Another part of the long unseen every week, so that in time each of them comes up.
  const weeks = Math.floor(daysBetween('1970-01-05', today) / 7);
  const offset = count > OF_EACH ? (weeks * OF_EACH) % (count - OF_EACH) : 0;
  const rows = await Promise.all([
    db.contacts.orderBy('createdAt').reverse().limit(OF_EACH).primaryKeys(),
    db.contacts.where('about.personaIds').above('').limit(OF_EACH).primaryKeys(),
    db.contacts.orderBy('updatedAt').reverse().limit(OF_EACH).primaryKeys(),
    db.contacts.orderBy('updatedAt').offset(offset).limit(OF_EACH).primaryKeys(),
  ]);
  const ids = [...new Set(rows.flat())];
  const records = await Promise.all(ids.map((id) => contactRecords(id)));
  return records.filter((one) => one !== null);
}

async function newPeopleThisWeek(today: LocalDate): Promise<number> {
  const monday = mondayOf(today);
  return newPeopleSince(await historiesSince(monday), monday);
}
