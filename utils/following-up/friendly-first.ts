import type { LocalDate } from '../model/local-date';
import { addDays } from '../model/local-date';
import type { Phrase } from '../model/phrase';
import { inOrder, isInboundMessage } from './exchange';
import { latestFirst } from './latest-first';
import type { ContactRecords } from './records';
import { suggestTie } from './suggest-tie';
import type { MightHelp } from './who-might-help';
import { describeHelper, restsAfter } from './who-might-help';

/** Where the user was, for somebody who was there too. */
export interface OwnPlaces {
  employers: readonly string[];
  schools: readonly string[];
}

export const NO_PLACES: OwnPlaces = Object.freeze({ employers: [], schools: [] });

/** So long after connecting a hello comes naturally. */
const NEW_FOR_DAYS = 90;

/**
 * The three whom it is easiest to write to first: whoever knows the user, answered lately, or was met in person; and for
 * somebody who has not written to anyone yet, who wrote to them, who was at the same place, or connected just now.
 */
export function friendlyFirst(
  candidates: readonly ContactRecords[],
  today: LocalDate,
  own: OwnPlaces = NO_PLACES,
  timeZone?: string,
): MightHelp[] {
  return candidates
    .filter(({ contact }) => !contact.about.ratherNot)
    .filter((records) => restsAfter(records, today, { timeZone }) === null)
    .flatMap((records) => {
      const easy = easiness(records, today, own, timeZone);
      return easy ? [{ records, ...easy }] : [];
    })
    .sort((a, b) => b.ease - a.ease || latestFirst(a.records, b.records))
    .slice(0, 3)
    .map(({ records, reason }) => describeHelper(records, [reason], today, timeZone));
}

interface Easy {
  ease: number;
  reason: Phrase;
}

function easiness(
  records: ContactRecords,
  today: LocalDate,
  own: OwnPlaces,
  timeZone?: string,
): Easy | null {
  const { contact, touches } = records;
  const yearAgo = addDays(today, -365);
  const suggested = suggestTie(records, today, timeZone);
  if ((contact.about.tie ?? suggested.tie) === 'close') {
    const said: Phrase = { key: 'followUps.help.easy.close' };
    return { ease: 7, reason: suggested.tie === 'close' ? suggested.reason : said };
  }
  const signs = inOrder(touches.filter(isInboundMessage));
  const last = signs.at(-1)?.at.slice(0, 10);
  // Somebody whom the user never wrote to has not answered, but wrote of their own accord.
  const hasAnswered = touches.some(({ type, dir }) => type === 'reply' && dir === 'in');
  const gaveSign: Phrase = {
    key: hasAnswered ? 'followUps.help.easy.answered' : 'followUps.help.easy.wrote',
    values: { year: last?.slice(0, 4) ?? '' },
  };
  if (last !== undefined && last > yearAgo) return { ease: 6, reason: gaveSign };
  if (contact.about.howWeMet !== '') {
    const values = { how: contact.about.howWeMet };
    return { ease: 5, reason: { key: 'followUps.help.easy.met', values } };
  }
  if (last !== undefined) return { ease: 4, reason: gaveSign };
  return samePlace(records, own) ?? connectedLately(records, today);
}

function samePlace({ contact: { profile } }: ContactRecords, own: OwnPlaces): Easy | null {
  const jobs = [profile.currentCompany, ...(profile.experience ?? []).map((job) => job.company)];
  const employer = shared(jobs, own.employers);
  if (employer) {
    return { ease: 3, reason: { key: 'followUps.help.easy.employer', values: { employer } } };
  }
  const schools = [profile.topCardSchool, ...(profile.education ?? []).map((one) => one.school)];
  const school = shared(schools, own.schools);
  return school
    ? { ease: 2, reason: { key: 'followUps.help.easy.school', values: { school } } }
    : null;
}

function connectedLately({ contact }: ContactRecords, today: LocalDate): Easy | null {
  const { connectedSince } = contact.profile;
  if (!connectedSince || !/^\d{4}-\d\d-\d\d$/.test(connectedSince)) return null;
  const isLately = connectedSince > addDays(today, -NEW_FOR_DAYS) && connectedSince <= today;
  return isLately ? { ease: 1, reason: { key: 'followUps.help.easy.connected' } } : null;
}

/** The first of theirs that is also the user's, as the user wrote it. */
function shared(theirs: (string | null)[], own: readonly string[]): string | undefined {
  const names = new Set(theirs.flatMap((name) => (name ? [fold(name)] : [])));
  return own.find((name) => name !== '' && names.has(fold(name)));
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
