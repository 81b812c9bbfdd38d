import { isShown } from '../page/shown';
import { hasText, textOf } from '../page/visible-text';
import type { ReadingDraft } from '../reading-draft';
import type { SectionState } from '../rows/state';
import { readTopCard } from '../top-card/read-top-card';
import type { TopCard } from '../top-card/top-card';
import type { FoundCard } from './find-card';
import { findCard } from './find-card';
import {
  readSduiCertifications,
  readSduiJobs,
  readSduiLanguages,
  readSduiSchools,
  readSduiSkills,
  readSduiVolunteering,
} from './read-lists';
import { readSduiPosts } from './read-posts';
import { rowsOf } from './rows';

/** Fills a draft from a page of the present design whose top card is proven. */
export function readSduiProfile(
  page: Document,
  top: TopCard,
  draft: ReadingDraft,
  language: string | null,
): void {
  const fields = readTopCard(top, language);
  const { company, school } = readCompanyAndSchool(
    top.card,
    fields.companyAndSchool ?? fields.headline,
  );
  if (
    fields.headline !== null &&
    fields.headline === [company, school].filter(Boolean).join(' · ')
  ) {
    // No headline: what stands first is "Company · School".
    fields.headline = null;
  }
  draft.putTopCard(fields);
  draft.put('currentCompany', company, 'key');
  draft.put('topCardSchool', school, 'key');
  const below = (name: RegExp) => findCard(page, top, name, 'BelowActivity');
  draft.putSection(
    'about',
    readWith(findCard(page, top, /^About$/, 'AboveActivity'), readAbout),
    'key',
  );
  draft.putSection(
    'experience',
    readWith(below(/^Experience/), (card) => readSduiJobs(rowsOf(card), language)),
    'structure',
  );
  draft.putSection(
    'education',
    readWith(below(/^Education/), (card) => readSduiSchools(rowsOf(card), language)),
    'structure',
  );
  draft.putSection(
    'skills',
    readWith(below(/^Skill/), (card) => readSduiSkills(rowsOf(card))),
    'structure',
  );
  // Of these three only the keyed card counts: which part would hold them is not known.
  const onlyKeyed = <T>(name: RegExp, reader: (card: Element) => T | null): SectionState<T> => {
    const found = readWith(below(name), reader);
    return found.state === 'not-loaded' ? { state: 'unknown' } : found;
  };
  draft.putSection(
    'certifications',
    onlyKeyed(/Certification/, (card) => readSduiCertifications(rowsOf(card))),
    'structure',
  );
  draft.putSection(
    'languages',
    onlyKeyed(/^Language/, (card) => readSduiLanguages(rowsOf(card))),
    'structure',
  );
  draft.putSection(
    'volunteering',
    onlyKeyed(/^Volunteer/, (card) => readSduiVolunteering(rowsOf(card), language)),
    'structure',
  );
  draft.put('posts', readSduiPosts(page, top, fields.name), 'key');
}

function readWith<T>(found: FoundCard, reader: (card: Element) => T | null): SectionState<T> {
  if (found.state !== 'present') return found;
  const value = reader(found.card);
  return value === null ? { state: 'unread' } : { state: 'present', value, hasMore: found.hasMore };
}

/** Complete in the DOM. Posts have the same test id, so it counts inside this card alone. */
function readAbout(card: Element): string | null {
  const box = [...card.querySelectorAll('[data-testid="expandable-text-box"]')].find(hasText);
  return textOf(box, { multiline: true, max: 10_000 }) || null;
}

/**
 * Employer and school beside the name. Their icons tell which is which without a word; before the icons have come, the
 * line "Company · School" does, when it says the same two names in the same order.
 */
function readCompanyAndSchool(
  card: Element,
  line: string | null,
): { company: string | null; school: string | null } {
  const buttons = [...card.querySelectorAll('[role="button"], button')].filter(
    (button) => button.querySelector('figure') && hasText(button) && isShown(button),
  );
  const texts = buttons.map((button) =>
    textOf([...button.querySelectorAll('p')].find(hasText), { max: 200 }),
  );
  const named = (icon: string) => {
    const found = texts.filter(
      (text, index) => text && buttons[index]?.querySelector(`svg[id^="${icon}"]`),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const company = named('company-accent');
  const school = named('school-accent');
  if (company || school) return { company, school };
  const [first, second] = texts;
  const isSaidTwice = first && second && texts.length === 2 && line === `${first} · ${second}`;
  return isSaidTwice ? { company: first, school: second } : { company: null, school: null };
}
