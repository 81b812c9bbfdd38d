import type { Certification, Job, School, SpokenLanguage, Volunteering } from '../../model/profile';
import { rowsOf } from '../classic/rows';
import { readDateLine, readPoint, YEAR } from '../page/date-line';
import { all, one } from '../page/query';
import { hasText, textOf } from '../page/visible-text';

/**
 * Text as a visitor sees it; `null` where there is none or it is masked. Since 2026 LinkedIn writes asterisks for much of
 * what only members may read, of the length of the words: that is no title of anybody's.
 */
export function shownText(element: Element | null, max: number): string | null {
  const text = textOf(element, { max });
  return text === '' || /\*{2}/.test(text) ? null : text;
}

/** The rows of a list that say something, and whether others are masked altogether; `null` = not understood. */
export interface PublicRows<T> {
  rows: T[] | null;
  areMasked: boolean;
}

/** The jobs of the section "Experience". */
export function readJobs(section: Element, language: string | null): PublicRows<Job> {
  const jobs = rowsOf(section).flatMap((row) => {
    const roles = all(row, 'li').filter((item) => item.querySelector('h3'));
    const heading = shownText(row.querySelector('h4'), 500);
    return roles.length > 0
      ? roles.map((role) => readJob(role, heading, true, language))
      : [readJob(row, null, false, language)];
  });
  return withoutMasked(jobs, ({ title, company }) => title !== null || company !== null);
}

/** The schools of the section "Education". */
export function readSchools(section: Element, language: string | null): PublicRows<School> {
  const schools = rowsOf(section).map((row): School | null => {
    if (!hasHeading(row)) return null;
    const spans = all(row, 'h4 span').filter(
      (span) => hasText(span) && !span.querySelector('span'),
    );
    const texts = spans.map((span) => shownText(span, 300));
    const isMasked = texts.includes(null);
    // The degree alone is unmarked; field and grade carry the section's key. Two marked ones cannot be told apart.
    const isDegreeMarked = spans[0]?.hasAttribute('data-section') ?? false;
    const { start, end, dates } = readRange(row.querySelector('.date-range'), language);
    return {
      school: shownText(row.querySelector('h3'), 500),
      degree: texts[0] ?? null,
      field: isDegreeMarked ? null : (texts[1] ?? null),
      start,
      end,
      degreeLine: texts.length > 0 && !isMasked ? texts.join(' ') : null,
      dates,
    };
  });
  return withoutMasked(schools, ({ school }) => school !== null);
}

/** Languages with what is said of them. */
export function readSpoken(section: Element): PublicRows<SpokenLanguage> {
  const spoken = rowsOf(section).map((row) => headed(row, 100));
  return withoutMasked(
    spoken.map((row) => row && { name: row.heading ?? '', proficiency: row.under }),
    ({ name }) => name !== '',
  );
}

/** Certificates, with the line that says when they were issued. */
export function readCertifications(section: Element): PublicRows<Certification> {
  const rows = rowsOf(section).map((row) => {
    const about = headed(row, 500);
    const issued = shownText(row.querySelector('time')?.parentElement ?? null, 200);
    return (
      about && {
        name: about.heading ?? '',
        issuer: about.under,
        issued: issued !== null && YEAR.test(issued) ? issued : null,
      }
    );
  });
  return withoutMasked(rows, ({ name }) => name !== '');
}

/** What somebody does without pay. */
export function readVolunteering(section: Element): PublicRows<Volunteering> {
  const rows = rowsOf(section).map((row) => {
    const about = headed(row, 500);
    return (
      about && {
        role: about.heading,
        organisation: about.under,
        dates: shownText(row.querySelector('.date-range'), 200),
      }
    );
  });
  return withoutMasked(rows, ({ role, organisation }) => role !== null || organisation !== null);
}

/** Heading and the line under it; `null` for a row of another build. */
function headed(
  row: Element,
  max: number,
): { heading: string | null; under: string | null } | null {
  if (!hasHeading(row)) return null;
  return {
    heading: shownText(row.querySelector('h3'), max),
    under: shownText(row.querySelector('h4'), max),
  };
}

function hasHeading(row: Element): boolean {
  const heading = one(row, 'h3');
  return heading !== null && hasText(heading);
}

/** All or nothing for what is not understood; what is masked altogether is left out and said to be there. */
function withoutMasked<T>(rows: (T | null)[], isShown: (row: T) => boolean): PublicRows<T> {
  const understood = rows.filter((row) => row !== null);
  const shown = understood.filter(isShown);
  const isWhole = rows.length > 0 && understood.length === rows.length && shown.length > 0;
  return { rows: isWhole ? shown : null, areMasked: shown.length < understood.length };
}

function readJob(
  row: Element,
  heading: string | null,
  grouped: boolean,
  language: string | null,
): Job | null {
  if (!hasHeading(row)) return null;
  const range =
    row.querySelector('.date-range') ?? row.querySelector('time')?.parentElement ?? null;
  const block = range?.closest('p') ?? range?.parentElement ?? null;
  const place = block?.nextElementSibling ?? null;
  return {
    title: shownText(row.querySelector('h3'), 500),
    company: one(row, 'h4') ? shownText(row.querySelector('h4'), 500) : heading,
    ...readRange(range, language),
    location: place && isSameSort(place, block) ? shownText(place, 200) : null,
    workplaceType: null,
    employmentType: null,
    grouped,
  };
}

/** The place is a line of the same sort as the dates; what follows of another sort is what the job was about. */
function isSameSort(place: Element, dates: Element | null): boolean {
  return place.nodeName === 'P' && place.className !== '' && place.className === dates?.className;
}

/** `<time>Jul 2020</time> - Present <span>2 years 9 months</span>`: the duration is no part of the range. */
function readRange(
  range: Element | null,
  language: string | null,
): Pick<Job, 'start' | 'end' | 'current' | 'dates'> {
  const dates = textOf(range, { max: 200 }) || null;
  const [from, to] = [...(range?.querySelectorAll('time') ?? [])].map((time) => textOf(time));
  const none = { start: null, end: null, current: false, dates };
  if (!dates || from === undefined) return none;
  if (to !== undefined) {
    const span = readDateLine(`${from} - ${to}`, language);
    return span ? { ...span, dates } : none;
  }
  const isOpen = /^\s*[-–—]\s*\p{L}/u.test(dates.slice(from.length));
  return isOpen ? { start: readPoint(from, language), end: null, current: true, dates } : none;
}
