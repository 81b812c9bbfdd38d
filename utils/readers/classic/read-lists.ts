import type { Certification, Job, School, SpokenLanguage, Volunteering } from '../../model/profile';
import { looksLikeDates } from '../page/date-line';
import { readJob } from '../rows/read-job';
import { readSchool } from '../rows/read-school';
import type { SectionState } from '../rows/state';
import type { Line } from '../top-card/lines';
import { innerRowsOf, isBeside, ownLines, rowsOf } from './rows';

const MOST_ROWS = 200;

/** All jobs of a card or details page, or `null` when any row is not in the known order. */
export function readClassicJobs(section: Element, language: string | null): Job[] | null {
  const jobs: Job[] = [];
  for (const row of rowsOf(section).slice(0, MOST_ROWS)) {
    const found = readClassicRow(row, language);
    if (!found) return null;
    jobs.push(...found);
  }
  return jobs.length > 0 ? jobs : null;
}

/** One job, or the roles of a block: a heading without dates over rows that have them. */
function readClassicRow(row: Element, language: string | null): Job[] | null {
  const lines = ownLines(row);
  const logo = row.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  const isDated = lines.some((line, index) => index > 0 && looksLikeDates(line.text, language));
  const roles = innerRowsOf(row)
    .map(ownLines)
    .filter((own) => isRole(own, language));
  if (isDated || roles.length === 0) {
    if (isDated && roles.length > 0) return null;
    const job = readJob({ lines, groupCompany: null, logo, isUnderDates: isBeside }, language);
    return job && [job];
  }
  const company = lines[0]?.text;
  if (!company) return null;
  const jobs = roles.map((own) =>
    readJob({ lines: own, groupCompany: company, logo, isUnderDates: isBeside }, language),
  );
  return jobs.every((job) => job !== null) ? jobs : null;
}

function isRole(lines: Line[], language: string | null): boolean {
  return lines.length > 1 && lines.slice(1).some((line) => looksLikeDates(line.text, language));
}

/** All schools of a card or details page, or `null` when any row is not in the known order. */
export function readClassicSchools(section: Element, language: string | null): School[] | null {
  const rows = rowsOf(section).slice(0, MOST_ROWS);
  const schools = rows.map((row) => readSchool(ownLines(row), language));
  return schools.length > 0 && schools.every((school) => school !== null) ? schools : null;
}

/** The first lines of the rows, which is all that a list of skills is. */
export function readClassicSkills(section: Element): string[] | null {
  return firstLines(section)?.map(([name]) => name) ?? null;
}

export function readClassicCertifications(section: Element): Certification[] | null {
  return (
    firstLines(section)?.map(([name, ...rest]) => {
      const issued = rest.find((text) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)) ?? null;
      const issuer = rest[0] !== undefined && rest[0] !== issued ? rest[0] : null;
      return { name, issuer, issued };
    }) ?? null
  );
}

export function readClassicLanguages(section: Element): SpokenLanguage[] | null {
  return (
    firstLines(section)?.map(([name, proficiency]) => ({
      name,
      proficiency: proficiency ?? null,
    })) ?? null
  );
}

export function readClassicVolunteering(
  section: Element,
  language: string | null,
): Volunteering[] | null {
  return (
    firstLines(section)?.map(([role, ...rest]) => {
      const dates = rest.find((text) => looksLikeDates(text, language)) ?? null;
      const organisation = rest[0] !== undefined && rest[0] !== dates ? rest[0] : null;
      return { role, organisation, dates };
    }) ?? null
  );
}

/** Wraps the outcome for a card: found, or there and not understood. */
export function asState<T>(value: T | null, hasMore: boolean): SectionState<T> {
  return value === null ? { state: 'unread' } : { state: 'present', value, hasMore };
}

function firstLines(section: Element): [string, ...string[]][] | null {
  const rows = rowsOf(section)
    .slice(0, MOST_ROWS)
    .map((row) => ownLines(row).map(({ text }) => text));
  if (rows.length === 0 || rows.some((row) => row.length === 0)) return null;
  return rows as [string, ...string[]][];
}
