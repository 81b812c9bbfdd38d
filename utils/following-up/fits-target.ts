import type { Contact } from '../model/contact';
import type { Phrase } from '../model/phrase';
import type { Job } from '../model/profile';

/** Whom or what one looks for; empty words narrow nothing. */
export interface HelpTarget {
  role: string;
  field: string;
  company: string;
  place: string;
  /** A persona that people were put in; `null` for none. */
  personaId: string | null;
  personaName: string;
}

export const NO_TARGET: HelpTarget = Object.freeze({
  role: '',
  field: '',
  company: '',
  place: '',
  personaId: null,
  personaName: '',
});

/** True when nothing says whom one looks for. */
export function isNoTarget({ role, field, company, place, personaId }: HelpTarget): boolean {
  return personaId === null && [role, field, company, place].every((words) => words.trim() === '');
}

/**
 * What of a contact fits a target, the most telling first, each as a sentence that rests on what is known of them.
 * Living in the right place alone helps nobody: it counts only beside something else, or when only a place was named.
 */
export function fitsOf(contact: Contact, target: HelpTarget): Phrase[] {
  const { profile, about } = contact;
  const jobs = profile.experience ?? [];
  const fits: Phrase[] = [];
  if (target.personaId !== null && about.personaIds.includes(target.personaId)) {
    fits.push({ key: 'followUps.help.fits.persona', values: { persona: target.personaName } });
  }
  const company = target.company.trim() && companyFit(contact, jobs, target.company);
  if (company) fits.push(company);
  const role = target.role.trim() && roleFit(contact, jobs, target.role);
  if (role) fits.push(role);
  const field = target.field.trim() && fieldFit(contact, jobs, target.field);
  if (field) fits.push(field);
  const livesThere = hasWords(profile.location, target.place);
  const onlyPlace = isNoTarget({ ...target, place: '' });
  if (livesThere && (fits.length > 0 || onlyPlace)) {
    fits.push({ key: 'followUps.help.fits.place', values: { place: profile.location ?? '' } });
  }
  return fits;
}

function companyFit(contact: Contact, jobs: Job[], wanted: string): Phrase | null {
  const now = jobs.find((job) => job.current && hasWords(job.company, wanted));
  if (now?.company) {
    const year = yearOf(now.start);
    return year
      ? {
          key: 'followUps.help.fits.companySince',
          values: { company: inSentence(now.company), year },
        }
      : { key: 'followUps.help.fits.company', values: { company: inSentence(now.company) } };
  }
  const { currentCompany } = contact.profile;
  if (currentCompany && hasWords(currentCompany, wanted)) {
    return { key: 'followUps.help.fits.company', values: { company: inSentence(currentCompany) } };
  }
  const past = jobs.find((job) => !job.current && hasWords(job.company, wanted));
  if (past?.company) {
    const year = yearOf(past.end);
    return year
      ? {
          key: 'followUps.help.fits.companyUntil',
          values: { company: inSentence(past.company), year },
        }
      : { key: 'followUps.help.fits.companyPast', values: { company: inSentence(past.company) } };
  }
  const earlier = contact.earlier.find(
    ({ field, value }) => field === 'currentCompany' && hasWords(value, wanted),
  );
  return earlier
    ? { key: 'followUps.help.fits.companyPast', values: { company: inSentence(earlier.value) } }
    : null;
}

function roleFit(contact: Contact, jobs: Job[], wanted: string): Phrase | null {
  const { currentTitle, headline } = contact.profile;
  if (hasWords(currentTitle, wanted)) {
    return { key: 'followUps.help.fits.role', values: { role: inSentence(currentTitle ?? '') } };
  }
  if (hasWords(headline, wanted)) {
    return { key: 'followUps.help.fits.headline', values: { headline: headline ?? '' } };
  }
  const past = jobs.find((job) => hasWords(job.title, wanted));
  return past?.title
    ? { key: 'followUps.help.fits.rolePast', values: { role: inSentence(past.title) } }
    : null;
}

function fieldFit({ profile }: Contact, jobs: Job[], wanted: string): Phrase | null {
  if (hasWords(profile.headline, wanted)) {
    return { key: 'followUps.help.fits.headline', values: { headline: profile.headline ?? '' } };
  }
  const skill = profile.skills?.find((one) => hasWords(one, wanted));
  if (skill) return { key: 'followUps.help.fits.skill', values: { skill } };
  const job = [profile.currentCompany, ...jobs.map(({ company }) => company)].find((name) =>
    hasWords(name, wanted),
  );
  if (job) return { key: 'followUps.help.fits.fieldCompany', values: { company: inSentence(job) } };
  const title = [profile.currentTitle, ...jobs.map((one) => one.title)].find((name) =>
    hasWords(name, wanted),
  );
  if (title) return { key: 'followUps.help.fits.rolePast', values: { role: inSentence(title) } };
  return hasWords(profile.about, wanted)
    ? { key: 'followUps.help.fits.about', values: { field: wanted.trim() } }
    : null;
}

/** Before a full stop: "Larkspur, Inc." has one of its own. */
function inSentence(words: string): string {
  return words.trim().replace(/\.$/, '');
}

/** Every word that was asked for begins a word of the text, whatever case and accents. */
function hasWords(text: string | null, wanted: string): boolean {
  if (!text) return false;
  const words = wordsOf(text);
  const asked = wordsOf(wanted);
  return asked.length > 0 && asked.every((one) => words.some((word) => word.startsWith(one)));
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '');
}

function yearOf(date: string | null): string | null {
  return /^\d{4}/.exec(date ?? '')?.[0] ?? null;
}
