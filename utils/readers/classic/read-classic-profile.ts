import type { Section } from '../../model/reading';
import { wordsFor } from '../page/interface-words';
import { leadsToMore } from '../page/links';
import { all, attr, one } from '../page/query';
import { hasText, textOf } from '../page/visible-text';
import type { ReadingDraft } from '../reading-draft';
import { ListReader } from '../rows/read-lists';
import type { SectionState } from '../rows/state';
import { asState } from '../rows/state';
import { readTopCard } from '../top-card/read-top-card';
import type { TopCard } from '../top-card/top-card';
import { CLASSIC_WORDS } from './classic-words';
import { readClassicPosts } from './read-posts';
import { CLASSIC_ROWS, rowsOf } from './rows';
import { ANCHORS, findSection, hasLowerCards } from './sections';

/** Fills a draft from a page of the old design whose top card is proven. */
export function readClassicProfile(
  page: Document,
  top: TopCard,
  draft: ReadingDraft,
  language: string | null,
): void {
  const main = page.querySelector('main') ?? page.body;
  const fields = readTopCard(top, language);
  draft.putTopCard(fields);
  const hasLower = hasLowerCards(main, top.card);
  const read = <T>(
    section: Exclude<Section, 'posts'>,
    reader: (list: ListReader, card: Element) => T | null,
  ): SectionState<T> => {
    const card = findSection(main, ANCHORS[section]);
    if (card) {
      const list = new ListReader(rowsOf(card), CLASSIC_ROWS, language);
      return asState(reader(list, card), leadsToMore(card, top.slug));
    }
    if (one(main, `[id="${ANCHORS[section]}"]`)) return { state: 'unread' };
    if (section !== 'experience' && section !== 'education') return { state: 'unknown' };
    return hasLower ? { state: 'none' } : { state: 'not-loaded' };
  };
  draft.putSection(
    'about',
    read('about', (_, card) => readClassicAbout(card)),
  );
  draft.putSection(
    'experience',
    read('experience', (list) => list.jobs()),
  );
  draft.putSection(
    'education',
    read('education', (list) => list.schools()),
  );
  draft.putSection(
    'skills',
    read('skills', (list) => list.skills()),
  );
  draft.putSection(
    'certifications',
    read('certifications', (list) => list.certifications()),
  );
  draft.putSection(
    'languages',
    read('languages', (list) => list.spokenLanguages()),
  );
  draft.putSection(
    'volunteering',
    read('volunteering', (list) => list.volunteering()),
  );
  draft.put('posts', readClassicPosts(main, fields.name, language), 'words');
  putCompanyAndSchool(top, draft, language);
}

/** The first paragraph of the card; complete in the DOM, the cut is CSS. */
function readClassicAbout(card: Element): string | null {
  const eye = all(card, 'span[aria-hidden="true"]').find(
    (span) => !span.closest('h1, h2, h3, button, li') && hasText(span),
  );
  return textOf(eye, { multiline: true, max: 10_000 }) || null;
}

/**
 * The two buttons beside the name (in 2022 links to `#experience` and `#education`): employer, then school. Of one
 * alone its target or label tells which it is, or the section that names it; else neither is known.
 */
function putCompanyAndSchool(top: TopCard, draft: ReadingDraft, language: string | null): void {
  const buttons = all(
    top.card,
    'ul button, ul a[href="#experience"], ul a[href="#education"]',
  ).filter(
    (button) => button.querySelector('img, figure, svg') && !button.closest('[aria-hidden="true"]'),
  );
  const found = buttons.map((button) => ({
    label: (
      attr(button, 'aria-label') || attr(one(button, '[aria-label]'), 'aria-label')
    ).toLowerCase(),
    target: attr(button, 'href'),
    // Its text is inside a button, which is no prose elsewhere.
    text: textOf(button.querySelector('h2, span, div'), { max: 200 }),
  }));
  const [first, second] = found;
  if (!first?.text || found.length > 2) return;
  if (second?.text) {
    draft.put('currentCompany', first.text, 'structure');
    draft.put('topCardSchool', second.text, 'structure');
    return;
  }
  const says = (key: 'currentCompany' | 'school') =>
    wordsFor(CLASSIC_WORDS, key, language).some((word) => first.label.startsWith(word));
  const { experience, education } = draft.profile;
  if (
    first.target === '#experience' ||
    says('currentCompany') ||
    experience?.some(({ company }) => company === first.text)
  ) {
    draft.put('currentCompany', first.text, 'words');
  } else if (
    first.target === '#education' ||
    says('school') ||
    education?.some(({ school }) => school === first.text)
  ) {
    draft.put('topCardSchool', first.text, 'words');
  }
}
