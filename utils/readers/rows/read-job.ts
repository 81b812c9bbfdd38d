import type { Job } from '../../model/profile';
import { goesOn, looksLikeDates, readDateLine } from '../page/date-line';
import { INTERFACE_WORDS, wordsFor } from '../page/interface-words';
import type { Line } from '../top-card/lines';

/** The lines of one row, and what stands around it. */
export interface JobRow {
  lines: Line[];
  /** The heading of the block of roles that the row is in; `null` = a row of its own. */
  groupCompany: string | null;
  /** What the logo is called ("Larkspur, Inc. logo"), for company names that hold a dot of their own. */
  logo: string;
  /** Whether a line stands directly under the dates, where only the place can stand. */
  isUnderDates: (line: Line, dates: Line) => boolean;
}

/**
 * One job by the order of its lines: title / "Company · Type" (in a block: type alone) / dates / "Place · Workplace".
 * `null` = the row is not in this order, and then nothing in it can be trusted.
 */
export function readJob(row: JobRow, language: string | null): Job | null {
  const { lines, groupCompany, logo } = row;
  const isGrouped = groupCompany !== null;
  const [title] = lines;
  const datesAt = findDates(lines, language);
  const head = datesAt === -1 ? lines.slice(1) : lines.slice(1, datesAt);
  // A job always has an employer: without that line, what looks like a title may be the employer.
  if (!title || head.length > 1 || (!isGrouped && head.length === 0)) return null;
  // Without dates a number is a duration or dates in a script that is not read: then the employer is none.
  if (datesAt === -1 && head.some(({ text }) => /\p{N}/u.test(text))) return null;
  const dates = lines[datesAt] ?? null;
  if (lines.slice(datesAt + 1).some((line) => dates && readDateLine(line.text, language)))
    return null;
  const employer = isGrouped
    ? { company: groupCompany, type: head[0]?.text ?? null }
    : split(head[0]?.text, logo);
  const under = dates ? lines[datesAt + 1] : undefined;
  const place = under && dates && row.isUnderDates(under, dates) ? under.text : null;
  const span = dates ? readDateLine(dates.text, language) : null;
  return {
    title: title.text,
    company: employer.company,
    start: span?.start ?? null,
    end: span?.end ?? null,
    current: span?.current ?? (dates !== null && goesOn(dates.text)),
    ...splitPlace(place, language),
    employmentType: employer.type,
    grouped: isGrouped,
    dates: dates?.text ?? null,
  };
}

/** Dates that are understood before those that only look so: an employer may be called "Expo 2020-Dubai". */
function findDates(lines: Line[], language: string | null): number {
  const at = (isDates: (text: string, language: string | null) => unknown) =>
    lines.findIndex(({ text }, index) => index > 0 && isDates(text, language));
  const understood = at(readDateLine);
  return understood === -1 ? at(looksLikeDates) : understood;
}

/** "Company · Type"; the logo's name says when the dot belongs to the company. */
function split(
  line: string | undefined,
  logo: string,
): { company: string | null; type: string | null } {
  if (!line) return { company: null, type: null };
  const at = line.lastIndexOf(' · ');
  if (at === -1 || logo.includes(line)) return { company: line, type: null };
  return { company: line.slice(0, at), type: line.slice(at + 3) };
}

/** "Place · Workplace", or one of the two alone. */
function splitPlace(
  line: string | null,
  language: string | null,
): { location: string | null; workplaceType: string | null } {
  if (line === null || line.length > 150) return { location: null, workplaceType: null };
  const at = line.lastIndexOf(' · ');
  if (at !== -1) return { location: line.slice(0, at), workplaceType: line.slice(at + 3) };
  return wordsFor(INTERFACE_WORDS, 'workplace', language).includes(line.toLowerCase())
    ? { location: null, workplaceType: line }
    : { location: line, workplaceType: null };
}
