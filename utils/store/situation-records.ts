import type { Contact } from '../model/contact';
import type { OwnLimits } from '../model/settings';
import type { OtherContact, SentMessage, Slot } from '../model/situation';
import type { Availability, Purpose, UserStory } from '../model/story';
import type { Touch } from '../model/touch';
import { getContact } from './contacts';
import { db } from './database';
import { recentDrafts } from './drafts';
import { currentPurpose } from './purposes';
import { recentSent } from './sent-texts';
import { getSettings } from './settings';
import { getAvailability, getStory } from './story';
import { touchesOf } from './touches';

/** How many sent messages a draft is made different from, and at first held against (later: `everybody.ts`). */
const SENT_LOOKED_AT = 200;
/** Whose names and employers a draft is at first held against ("this is Anna's company"): the people last worked with. */
const OTHERS_LOOKED_AT = 2000;

/** What the store holds that one message may know (see `SituationRecords` in drafting). */
export interface SituationRecordsFromStore {
  /** `null` for a post. */
  contact: Contact | null;
  story: UserStory;
  purpose: Purpose | null;
  touches: Touch[];
  sentTexts: SentMessage[];
  availability: Availability;
  others: OtherContact[];
  /** How many contacts there are for each of `others`: 1 where everybody was read. */
  contactsPerOther: number;
  /** Times that drafts for others offer. */
  offeredElsewhere: Slot[];
  limits: OwnLimits;
}

/** Everything of the store for a message to a contact (`null`: a post), in one transaction. */
export async function situationRecords(
  contactId: string | null,
): Promise<SituationRecordsFromStore> {
  return db.transaction(
    'r',
    [db.contacts, db.touches, db.posts, db.purposes, db.singles, db.drafts, db.marker],
    async () => ({
      contact: contactId === null ? null : await getContact(contactId),
      story: await getStory(),
      purpose: await currentPurpose(),
      touches: contactId === null ? [] : await touchesOf(contactId),
      sentTexts: await recentSent(SENT_LOOKED_AT),
      availability: await getAvailability(),
      ...(await otherContacts(contactId)),
      offeredElsewhere: await offeredInDrafts(contactId),
      limits: (await getSettings()).limits,
    }),
  );
}

/** How many drafts are looked at for times they offer: more do not wait at any time. */
const DRAFTS_LOOKED_AT = 200;

/** The times in drafts for other people, the last that were worked on. */
async function offeredInDrafts(contactId: string | null): Promise<Slot[]> {
  const drafts = await recentDrafts(DRAFTS_LOOKED_AT);
  return drafts
    .filter((draft) => draft.contactId !== contactId)
    .flatMap((draft) => draft.offered ?? []);
}

async function otherContacts(
  contactId: string | null,
): Promise<Pick<SituationRecordsFromStore, 'others' | 'contactsPerOther'>> {
  const read = await db.contacts.orderBy('updatedAt').reverse().limit(OTHERS_LOOKED_AT).toArray();
  // Every commit counts the rows; to count 30,000 anew takes the browser a tenth of a second.
  const all = read.length < OTHERS_LOOKED_AT ? read.length : await countedContacts();
  return {
    others: read
      .filter((other) => other.id !== contactId)
      .map((other) => ({ ...otherContactOf(other), ...sharedThings(other) })),
    contactsPerOther: read.length > 0 ? all / read.length : 1,
  };
}

async function countedContacts(): Promise<number> {
  const marker = await db.marker.get('marker');
  return Math.max(OTHERS_LOOKED_AT, marker?.counts.contacts ?? 0);
}

/** What else a contact may share with somebody, for how common that is; a school also from where a page names but one. */
function sharedThings({ profile }: Contact): Pick<OtherContact, 'schools' | 'skills' | 'location'> {
  const schools = (profile.education ?? []).flatMap(({ school }) => (school ? [school] : []));
  return {
    schools: schools.length > 0 || !profile.topCardSchool ? schools : [profile.topCardSchool],
    skills: profile.skills ?? [],
    location: profile.location,
  };
}

/** What a draft to somebody else must not take from a contact: name, employers, schools. */
export function otherContactOf({ name, profile }: Contact): OtherContact {
  return {
    name,
    organisations: [
      ...(profile.currentCompany ? [profile.currentCompany] : []),
      ...(profile.experience ?? []).flatMap((job) => (job.company ? [job.company] : [])),
    ],
    schools: (profile.education ?? []).flatMap((school) => (school.school ? [school.school] : [])),
  };
}
