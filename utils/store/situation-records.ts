import type { Contact } from '../model/contact';
import type { OwnLimits } from '../model/settings';
import type { OtherContact, SentMessage, Slot } from '../model/situation';
import type { StoredDraft } from '../model/stored-draft';
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

/** Everything of the store for a message to a contact (`null`: a post), in one transaction, asked for at once. */
export async function situationRecords(
  contactId: string | null,
): Promise<SituationRecordsFromStore> {
  return db.transaction(
    'r',
    [db.contacts, db.touches, db.posts, db.purposes, db.singles, db.drafts, db.marker],
    async () => {
      const [contact, touches, sentTexts, latest, drafts, marker, ...ofTheUser] = await Promise.all(
        [
          contactId === null ? null : getContact(contactId),
          contactId === null ? [] : touchesOf(contactId),
          recentSent(SENT_LOOKED_AT),
          db.contacts.orderBy('updatedAt').reverse().limit(OTHERS_LOOKED_AT).toArray(),
          recentDrafts(DRAFTS_LOOKED_AT),
          db.marker.get('marker'),
          getStory(),
          currentPurpose(),
          getAvailability(),
          getSettings(),
        ],
      );
      const [story, purpose, availability, { limits }] = ofTheUser;
      return {
        contact,
        story,
        purpose,
        touches,
        sentTexts,
        availability,
        ...otherContacts(contactId, latest, marker?.counts.contacts ?? 0),
        offeredElsewhere: offeredInDrafts(contactId, drafts),
        limits,
      };
    },
  );
}

/** How many drafts are looked at for times they offer: more do not wait at any time. */
const DRAFTS_LOOKED_AT = 200;

/** The times in drafts for other people, the last that were worked on. */
function offeredInDrafts(contactId: string | null, drafts: StoredDraft[]): Slot[] {
  return drafts
    .filter((draft) => draft.contactId !== contactId)
    .flatMap((draft) => draft.offered ?? []);
}

/** `counted`: how many contacts there are by the store's own count; to count 30,000 anew takes a tenth of a second. */
function otherContacts(
  contactId: string | null,
  latest: Contact[],
  counted: number,
): Pick<SituationRecordsFromStore, 'others' | 'contactsPerOther'> {
  const all = latest.length < OTHERS_LOOKED_AT ? latest.length : Math.max(latest.length, counted);
  return {
    others: latest
      .filter((other) => other.id !== contactId)
      .map((other) => ({ ...otherContactOf(other), ...sharedThings(other) })),
    contactsPerOther: latest.length > 0 ? all / latest.length : 1,
  };
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
