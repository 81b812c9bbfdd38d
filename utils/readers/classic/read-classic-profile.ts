import type { Section } from '../../model/reading';
import { wordsFor } from '../page/interface-words';
import { addressOf, personOf } from '../page/links';
import { textOf } from '../page/visible-text';
import type { ReadingDraft } from '../reading-draft';
import type { SectionState } from '../rows/state';
import { readTopCard } from '../top-card/read-top-card';
import type { TopCard } from '../top-card/top-card';
import {
  asState,
  readClassicCertifications,
  readClassicJobs,
  readClassicLanguages,
  readClassicSchools,
  readClassicSkills,
  readClassicVolunteering,
} from './read-lists';
import { readClassicPosts } from './read-posts';
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
    reader: (card: Element) => T | null,
  ): SectionState<T> => {
    const card = findSection(main, ANCHORS[section]);
    if (card) return asState(reader(card), leadsToMore(card, top.slug));
    if (main.querySelector(`[id="${ANCHORS[section]}"]`)) return { state: 'unread' };
    if (section === 'about') return { state: 'unknown' };
    if (section !== 'experience' && section !== 'education') return { state: 'unknown' };
    return hasLower ? { state: 'none' } : { state: 'not-loaded' };
  };
  draft.putSection('about', read('about', readClassicAbout), 'structure');
  draft.putSection(
    'experience',
    read('experience', (card) => readClassicJobs(card, language)),
    'structure',
  );
  draft.putSection(
    'education',
    read('education', (card) => readClassicSchools(card, language)),
    'structure',
  );
  draft.putSection('skills', read('skills', readClassicSkills), 'structure');
  draft.putSection(
    'certifications',
    read('certifications', readClassicCertifications),
    'structure',
  );
  draft.putSection('languages', read('languages', readClassicLanguages), 'structure');
  draft.putSection(
    'volunteering',
    read('volunteering', (card) => readClassicVolunteering(card, language)),
    'structure',
  );
  draft.put('posts', readClassicPosts(main, fields.name, language), 'words');
  putCompanyAndSchool(top, draft, language);
}

/** The first paragraph of the card; complete in the DOM, the cut is CSS. */
function readClassicAbout(card: Element): string | null {
  const eye = [...card.querySelectorAll('span[aria-hidden="true"]')].find(
    (span) => !span.closest('h1, h2, h3, button, li') && /\S/.test(span.textContent ?? ''),
  );
  return textOf(eye, { multiline: true, max: 10_000 }) || null;
}

/** A link to the whole list of this section of the same person. */
function leadsToMore(card: Element, slug: string | null): boolean {
  return [...card.querySelectorAll('a[href*="/details/"]')].some(
    (link) =>
      /^\/in\/[^/]+\/details\/[a-z-]+\/?$/.test(addressOf(link)?.pathname ?? '') &&
      (slug === null || personOf(link) === slug),
  );
}

/**
 * The two buttons beside the name: employer, then school. Of one alone its label tells which it is, or the section that
 * names it; else neither is known.
 */
function putCompanyAndSchool(top: TopCard, draft: ReadingDraft, language: string | null): void {
  const buttons = [...top.card.querySelectorAll('ul button')].filter(
    (button) => button.querySelector('img, figure, svg') && !button.closest('[aria-hidden="true"]'),
  );
  const found = buttons.map((button) => ({
    label: (button.getAttribute('aria-label') ?? '').toLowerCase(),
    // Its text is inside a button, which is no prose elsewhere.
    text: textOf(button.querySelector('span, div'), { max: 200 }),
  }));
  const [first, second] = found;
  if (!first?.text || found.length > 2) return;
  if (second?.text) {
    draft.put('currentCompany', first.text, 'structure');
    draft.put('topCardSchool', second.text, 'structure');
    return;
  }
  const says = (key: 'currentCompany' | 'school') =>
    wordsFor(key, language).some((word) => first.label.startsWith(word));
  const { experience, education } = draft.profile;
  if (says('currentCompany') || experience?.some(({ company }) => company === first.text)) {
    draft.put('currentCompany', first.text, 'words');
  } else if (says('school') || education?.some(({ school }) => school === first.text)) {
    draft.put('topCardSchool', first.text, 'words');
  }
}
