import { all } from '../page/query';
import { isShown } from '../page/shown';
import { hasText, textOf } from '../page/visible-text';
import type { ReadingDraft } from '../reading-draft';
import { ListReader } from '../rows/read-lists';
import type { SectionState } from '../rows/state';
import { asState } from '../rows/state';
import { readTopCard } from '../top-card/read-top-card';
import type { TopCard } from '../top-card/top-card';
import type { Side } from './find-card';
import { findCard } from './find-card';
import { keyedIn } from './keys';
import { readSduiPosts } from './read-posts';
import { rowsOf, SDUI_ROWS, TEXT_BOX } from './rows';

/** Fills a draft from a page of the present design whose top card is proven. */
export function readSduiProfile(
  page: Document,
  top: TopCard,
  draft: ReadingDraft,
  language: string | null,
): void {
  const keyed = keyedIn(page);
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
  const read = <T>(
    name: RegExp,
    reader: (list: ListReader, card: Element) => T | null,
    side: Side = 'BelowActivity',
  ): SectionState<T> => {
    const found = findCard(page, keyed, top, name, side);
    if (found.state !== 'present') return found;
    const { card, hasMore } = found;
    return asState(reader(new ListReader(rowsOf(card), SDUI_ROWS, language), card), hasMore);
  };
  // Which part would hold the last three is not known: of them only the keyed card counts.
  const onlyKeyed = <T>(found: SectionState<T>): SectionState<T> =>
    found.state === 'not-loaded' ? { state: 'unknown' } : found;
  draft.putSection(
    'about',
    read(/^About$/, (_, card) => readAbout(card), 'AboveActivity'),
  );
  draft.putSection(
    'experience',
    read(/^Experience/, (list) => list.jobs()),
  );
  draft.putSection(
    'education',
    read(/^Education/, (list) => list.schools()),
  );
  draft.putSection(
    'skills',
    read(/^Skill/, (list) => list.skills()),
  );
  draft.putSection(
    'certifications',
    onlyKeyed(read(/Certification/, (list) => list.certifications())),
  );
  draft.putSection('languages', onlyKeyed(read(/^Language/, (list) => list.spokenLanguages())));
  draft.putSection('volunteering', onlyKeyed(read(/^Volunteer/, (list) => list.volunteering())));
  draft.put('posts', readSduiPosts(keyed, top, fields.name), 'key');
}

/** Complete in the DOM. Posts have the same test id, so it counts inside this card alone. */
function readAbout(card: Element): string | null {
  const box = all(card, TEXT_BOX).find(hasText);
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
  const buttons = all(card, '[role="button"], button').filter(
    (button) => button.querySelector('figure') && hasText(button) && isShown(button),
  );
  const texts = buttons.map((button) => textOf(all(button, 'p').find(hasText), { max: 200 }));
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
