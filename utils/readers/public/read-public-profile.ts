import type { Job, School } from '../../model/profile';
import { parseProfileAddress } from '../../model/profile-address';
import { rowsOf } from '../classic/rows';
import { readDateLine, readPoint } from '../page/date-line';
import { all } from '../page/query';
import { hasText, textOf } from '../page/visible-text';
import type { ReadingDraft } from '../reading-draft';
import { asState } from '../rows/state';
import { publicName } from './public-name';
import { readJsonLd } from './read-json-ld';

/** Slugs that the page gives for itself: structured data, canonical address, `og:url`. */
export function publicSlugs(page: Document): Set<string> {
  const addresses = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ].map((address) => parseProfileAddress(address ?? '')?.slug ?? null);
  return new Set([readJsonLd(page)?.slug ?? null, ...addresses].filter((slug) => slug !== null));
}

/** Fills a draft from the page that visitors without an account see. */
export function readPublicProfile(
  page: Document,
  draft: ReadingDraft,
  language: string | null,
): void {
  const json = readJsonLd(page);
  const card = publicName(page)?.closest('section') ?? null;
  const name = textOf(publicName(page), { max: 200 }) || null;
  if (!card || !name || name.length > 100) {
    draft.markUnread('name');
    return;
  }
  draft.putName(name);
  draft.put('headline', textOf(headlineIn(card), { max: 500 }) || null, 'structure');
  const place = textOf(placeIn(card), { max: 200 }) || null;
  draft.put('location', place ?? json?.place ?? null, place ? 'structure' : 'json-ld');
  const link = (section: string) =>
    textOf(card.querySelector(`[data-section="${section}"] a span`), { max: 200 }) || null;
  draft.put('currentCompany', link('currentPositionsDetails'), 'key');
  draft.put('topCardSchool', link('educationsDetails'), 'key');
  const section = (key: string) => page.querySelector(`section[data-section="${key}"]`);
  const about = section('summary');
  if (about) {
    const text = textOf(
      about.querySelector('.core-section-container__content') ?? about.querySelector('p'),
      {
        multiline: true,
        max: 10_000,
      },
    );
    draft.putSection('about', asState(text || null, false));
  }
  const jobs = section('experience');
  if (jobs) draft.putSection('experience', asState(readJobs(jobs, language), false));
  const schools = section('educationsDetails');
  if (schools) draft.putSection('education', asState(readSchools(schools, language), false));
  const languages = section('languages');
  if (languages) draft.putSection('languages', asState(readSpoken(languages), false));
}

function headlineIn(card: Element): Element | null {
  return card.querySelector('.top-card-layout__headline');
}

/** The first words under the headline; beside them stand windows full of sign-in text. */
function placeIn(card: Element): Element | null {
  const line = card.querySelector('.profile-info-subheader, .top-card-layout__first-subline');
  return (
    [...(line?.querySelectorAll('span') ?? [])].find(
      (span) => hasText(span) && !span.closest('[class*="modal"]'),
    ) ?? null
  );
}

function readJobs(section: Element, language: string | null): Job[] | null {
  const jobs = rowsOf(section).flatMap((row) => {
    const roles = all(row, 'li').filter((item) => item.querySelector('h3'));
    const heading = textOf(row.querySelector('h4'), { max: 500 }) || null;
    return roles.length > 0
      ? roles.map((role) => readJob(role, heading, true, language))
      : [readJob(row, null, false, language)];
  });
  return jobs.length > 0 && jobs.every((job) => job !== null) ? jobs : null;
}

function readJob(
  row: Element,
  heading: string | null,
  grouped: boolean,
  language: string | null,
): Job | null {
  const title = textOf(row.querySelector('h3'), { max: 500 });
  if (!title) return null;
  const range =
    row.querySelector('.date-range') ?? row.querySelector('time')?.parentElement ?? null;
  const block = range?.closest('p') ?? range?.parentElement ?? null;
  const place = block?.nextElementSibling;
  return {
    title,
    company: textOf(row.querySelector('h4'), { max: 500 }) || heading,
    ...readRange(range, language),
    location: place?.nodeName === 'P' ? textOf(place, { max: 200 }) || null : null,
    workplaceType: null,
    employmentType: null,
    grouped,
  };
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
  const start = readPoint(from, language);
  const goesOn = start !== null && /^\s*[-–—]\s*\p{L}/u.test(dates.slice(from.length));
  return goesOn ? { start, end: null, current: true, dates } : none;
}

function readSchools(section: Element, language: string | null): School[] | null {
  const schools = rowsOf(section).map((row): School | null => {
    const school = textOf(row.querySelector('h3'), { max: 500 });
    if (!school) return null;
    const spans = all(row, 'h4 span').filter(
      (span) => hasText(span) && !span.querySelector('span'),
    );
    const texts = spans.map((span) => textOf(span, { max: 300 }));
    // The degree alone is unmarked; field and grade carry the section's key. Two marked ones cannot be told apart.
    const isDegreeMarked = spans[0]?.hasAttribute('data-section') ?? false;
    const { start, end, dates } = readRange(row.querySelector('.date-range'), language);
    return {
      school,
      degree: texts[0] ?? null,
      field: isDegreeMarked ? null : (texts[1] ?? null),
      start,
      end,
      degreeLine: texts.length > 0 ? texts.join(' ') : null,
      dates,
    };
  });
  return schools.length > 0 && schools.every((school) => school !== null) ? schools : null;
}

function readSpoken(section: Element): { name: string; proficiency: string | null }[] | null {
  const spoken = rowsOf(section).map((row) => ({
    name: textOf(row.querySelector('h3'), { max: 100 }),
    proficiency: textOf(row.querySelector('h4'), { max: 100 }) || null,
  }));
  return spoken.length > 0 && spoken.every(({ name }) => name !== '') ? spoken : null;
}
