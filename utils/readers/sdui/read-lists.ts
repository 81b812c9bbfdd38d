import type { Certification, Job, School, SpokenLanguage, Volunteering } from '../../model/profile';
import { looksLikeDates } from '../page/date-line';
import { readJob } from '../rows/read-job';
import { readSchool } from '../rows/read-school';
import { isBeside, ownLines, rolesOf } from './rows';

/** All jobs of rows, or `null` when any row is not in the known order. */
export function readSduiJobs(rows: Element[], language: string | null): Job[] | null {
  const jobs: Job[] = [];
  for (const row of rows) {
    const found = readSduiRow(row, language);
    if (!found) return null;
    jobs.push(...found);
  }
  return jobs.length > 0 ? jobs : null;
}

/** One job, or the roles of a block: a heading over a list. */
function readSduiRow(row: Element, language: string | null): Job[] | null {
  const roles = rolesOf(row);
  const logo = row.querySelector('figure [aria-label], figure img[alt]');
  const logoName = logo?.getAttribute('alt') || logo?.getAttribute('aria-label') || '';
  const lines = ownLines(row);
  if (roles.length === 0) {
    const job = readJob(
      { lines, groupCompany: null, logo: logoName, isUnderDates: isBeside },
      language,
    );
    return job && [job];
  }
  const company = lines[0]?.text;
  if (!company || lines.some((line, index) => index > 0 && looksLikeDates(line.text, language)))
    return null;
  const jobs = roles.map((role) =>
    readJob(
      { lines: ownLines(role), groupCompany: company, logo: logoName, isUnderDates: isBeside },
      language,
    ),
  );
  return jobs.every((job) => job !== null) ? jobs : null;
}

/** All schools of rows, or `null` when any row is not in the known order. */
export function readSduiSchools(rows: Element[], language: string | null): School[] | null {
  const schools = rows.map((row) => readSchool(ownLines(row), language));
  return schools.length > 0 && schools.every((school) => school !== null) ? schools : null;
}

export function readSduiSkills(rows: Element[]): string[] | null {
  return firstLines(rows)?.map(([name]) => name) ?? null;
}

export function readSduiCertifications(rows: Element[]): Certification[] | null {
  return (
    firstLines(rows)?.map(([name, ...rest]) => {
      const issued = rest.find((text) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)) ?? null;
      return { name, issuer: rest[0] !== undefined && rest[0] !== issued ? rest[0] : null, issued };
    }) ?? null
  );
}

export function readSduiLanguages(rows: Element[]): SpokenLanguage[] | null {
  return (
    firstLines(rows)?.map(([name, proficiency]) => ({ name, proficiency: proficiency ?? null })) ??
    null
  );
}

export function readSduiVolunteering(
  rows: Element[],
  language: string | null,
): Volunteering[] | null {
  return (
    firstLines(rows)?.map(([role, ...rest]) => {
      const dates = rest.find((text) => looksLikeDates(text, language)) ?? null;
      return {
        role,
        organisation: rest[0] !== undefined && rest[0] !== dates ? rest[0] : null,
        dates,
      };
    }) ?? null
  );
}

function firstLines(rows: Element[]): [string, ...string[]][] | null {
  const lines = rows.map((row) => ownLines(row).map(({ text }) => text));
  if (lines.length === 0 || lines.some((row) => row.length === 0)) return null;
  return lines as [string, ...string[]][];
}
