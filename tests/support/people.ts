import type { HeldConversation } from '../../utils/model/conversation';
import type { Profile } from '../../utils/model/profile';
import { addConversation } from '../../utils/store/conversations';
import { keepWhy } from '../../utils/store/purposes';
import { saveReading } from '../../utils/store/save-reading';
import { saveStory } from '../../utils/store/story';
import { logTouch } from '../../utils/store/touches';
import { readingOf } from './build-reading';

/** A made-up person as a page would show them. */
export const OLUWASEUN: Partial<Profile> = {
  name: 'Oluwaseun Adeyemi-Brandt',
  nameClean: 'Oluwaseun Adeyemi-Brandt',
  headline: 'Mobility planner at Quellenau Transit',
  location: 'Leipzig, Germany',
  currentTitle: 'Mobility Planner',
  currentCompany: 'Quellenau Transit',
  experience: [
    {
      title: 'Mobility Planner',
      company: 'Quellenau Transit',
      start: '2021-03',
      end: null,
      current: true,
      location: null,
      workplaceType: null,
      employmentType: null,
      grouped: false,
      dates: 'Mar 2021 - Present',
    },
    {
      title: 'Geography Teacher',
      company: 'Lindenhain School',
      start: '2012-08',
      end: '2021-02',
      current: false,
      location: null,
      workplaceType: null,
      employmentType: null,
      grouped: false,
      dates: 'Aug 2012 - Feb 2021',
    },
  ],
  connectionDegree: 2,
};

/** Saves a made-up person and returns the contact's id. */
export async function savePerson(slug: string, profile: Partial<Profile>): Promise<string> {
  const saved = await saveReading(readingOf(slug, profile));
  if (saved.status === 'refused') throw new Error(saved.reason.key);
  return saved.contactId;
}

/** A user who has told their story in two lines and a reason. */
export async function tellStory(): Promise<void> {
  await saveStory({
    name: 'Jonas Feldt',
    was: 'a geography teacher for eleven years',
    now: 'draw maps of bus deserts for my town council',
    lookingFor: 'a first job in mobility planning',
    learn: ['how you moved from teaching into planning'],
    offers: ['explain a map to people who do not read maps'],
  });
  await keepWhy('I want to move from teaching into mobility planning');
}

/** Logs that the user wrote to a contact on a day (ISO 8601 UTC). */
export async function wroteTo(contactId: string, at: string): Promise<void> {
  await logTouch(
    {
      contactId,
      type: 'message',
      dir: 'out',
      at,
      kind: 'informational_interview',
      channel: 'message',
      text: 'Hello, could I ask you how you moved into planning?',
      facts: [],
      answer: null,
      source: 'you',
      externalId: null,
    },
    new Date(at),
  );
}

/** Keeps a conversation of twenty minutes that was held at an instant (ISO 8601 UTC). */
export async function talkedWith(
  contactId: string,
  startsAt: string,
  change: Partial<HeldConversation> = {},
): Promise<HeldConversation> {
  return addConversation({
    contactId,
    startsAt,
    minutes: 20,
    myTimeZone: 'Europe/Berlin',
    theirTimeZone: null,
    place: '',
    questions: [],
    state: 'held',
    takeaway: '',
    promises: [],
    suggestedPeople: [],
    ...change,
  });
}
