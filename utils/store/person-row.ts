import { isInboundMessage, isOutboundMessage, isTalk } from '../following-up/exchange';
import type { ContactRecords } from '../following-up/records';
import { standingBetween } from '../following-up/standing';
import { tieOf } from '../following-up/suggest-tie';
import { changedJobOf } from '../model/changed-job';
import type { Contact, Tie } from '../model/contact';
import type { LocalDate } from '../model/local-date';
import { isLocalDate } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import type { StandingState } from '../model/standing';

/** What a list needs of a contact and no more: 30,000 of these fit in memory, 30,000 whole contacts do not. */
export interface PersonRow {
  id: string;
  name: string;
  sortName: string;
  /** The headline, else title and employer; `''` when neither is known. */
  role: string;
  /** Where they work now, studied first named, and live, as shown; for groups and for who may be here twice. */
  employer: string | null;
  school: string | null;
  place: string | null;
  /** The user's word, else what dates and history suggest. */
  tie: Tie;
  tags: string[];
  personaIds: string[];
  ratherNot: boolean;
  /** Ids of people whom the user said to be somebody else. */
  notSameAs: readonly string[];
  /** Where things stand today. */
  state: StandingState;
  connected: boolean;
  /** The user has written to them, or the two have talked. */
  hasWritten: boolean;
  /** The user noted how they met. */
  hasMet: boolean;
  /** They have written to the user, or answered. */
  hasHeard: boolean;
  /** The day on which the two connected, where it is known as one. */
  connectedOn: LocalDate | null;
  /** They answered, talked with the user or introduced them to somebody, and were never thanked. */
  isUnthanked: boolean;
  /** Title or employer was another before. */
  hasChangedJob: boolean;
  /** ISO 8601 UTC. */
  addedAt: string;
  /** ISO 8601 UTC of the last touch; `null` when nothing has happened yet. */
  lastAt: string | null;
  /** The day of the next pending follow-up. */
  dueOn: LocalDate | null;
}

/** What of a contact can be searched for: the shape that the search index takes. */
export interface PersonText {
  id: string;
  name: string;
  role: string;
  employer: string;
  school: string;
  place: string;
  tags: string;
  personas: string;
  note: string;
}

/** The row of a contact on a day. */
export function personRow(
  records: ContactRecords,
  today: LocalDate,
  settings: FollowUpSettings,
): PersonRow {
  const { contact, touches, followUps } = records;
  const { profile, about } = contact;
  const standing = standingBetween(records, today, { settings });
  const days = followUps.filter((one) => one.state === 'pending').map((one) => one.dueOn);
  return {
    id: contact.id,
    name: contact.name,
    sortName: contact.sortName,
    role: profile.headline ?? words([profile.currentTitle, profile.currentCompany], ', '),
    employer: profile.currentCompany,
    school: profile.topCardSchool ?? profile.education?.[0]?.school ?? null,
    place: profile.location,
    tie: tieOf(records, today),
    tags: about.tags,
    personaIds: about.personaIds,
    ratherNot: about.ratherNot,
    notSameAs: about.notSameAs ?? [],
    state: standing.state,
    connected: standing.connected,
    hasWritten: touches.some((touch) => isOutboundMessage(touch) || isTalk(touch)),
    hasMet: about.howWeMet !== '',
    hasHeard: touches.some(isInboundMessage),
    connectedOn: isLocalDate(profile.connectedSince ?? '') ? profile.connectedSince : null,
    isUnthanked: isUnthanked(records),
    hasChangedJob: changedJobOf(contact) !== null,
    addedAt: contact.createdAt,
    lastAt: standing.lastTouch?.at ?? null,
    dueOn: days.sort()[0] ?? null,
  };
}

/** The words of a contact for the search index. `personas` gives the name of a persona by its id. */
export function personText(contact: Contact, personas: ReadonlyMap<string, string>): PersonText {
  const { profile, about } = contact;
  const jobs = profile.experience ?? [];
  const schools = (profile.education ?? []).map((one) => one.school);
  return {
    id: contact.id,
    name: contact.name,
    role: words([profile.headline, profile.currentTitle, ...jobs.map((job) => job.title)]),
    employer: words([profile.currentCompany, ...jobs.map((job) => job.company)]),
    school: words([profile.topCardSchool, ...schools]),
    place: words([profile.location]),
    tags: words(about.tags),
    personas: words(about.personaIds.map((id) => personas.get(id))),
    note: words([about.note, about.howWeMet]),
  };
}

/** Something was given: an answer to the user, a talk, an introduction. A thank-you of any kind settles it. */
function isUnthanked({ touches, conversations }: ContactRecords): boolean {
  if (touches.some(({ type, kind }) => type === 'thanks' || kind === 'thank_you')) return false;
  return (
    conversations.some(({ state }) => state === 'held') ||
    touches.some(
      (touch) =>
        isTalk(touch) ||
        (touch.dir === 'in' && (touch.type === 'reply' || touch.type === 'introduction')),
    )
  );
}

function words(parts: (string | null | undefined)[], between = ' '): string {
  return parts.filter(Boolean).join(between);
}
