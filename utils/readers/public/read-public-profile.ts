import type { Profile } from '../../model/profile';
import { parseProfileAddress } from '../../model/profile-address';
import type { Section } from '../../model/reading';
import { hasText, textOf } from '../page/visible-text';
import type { ReadingDraft } from '../reading-draft';
import { asState } from '../rows/state';
import { publicName } from './public-name';
import { readJsonLd } from './read-json-ld';
import type { PublicRows } from './read-public-rows';
import {
  readCertifications,
  readJobs,
  readSchools,
  readSpoken,
  readVolunteering,
  shownText,
} from './read-public-rows';

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
  draft.put('headline', shownText(headlineIn(card), 500), 'structure');
  const place = shownText(placeIn(card, json?.place ?? null), 200);
  draft.put('location', place ?? json?.place ?? null, place ? 'structure' : 'json-ld');
  const link = (section: string) =>
    shownText(card.querySelector(`[data-section="${section}"] a span`), 200);
  draft.put('currentCompany', link('currentPositionsDetails'), 'key');
  draft.put('topCardSchool', link('educationsDetails'), 'key');
  const put = <S extends Section>(
    name: S,
    key: string,
    read: (section: Element) => PublicRows<NonNullable<Profile[S]>[number]>,
  ) => {
    const section = page.querySelector(`section[data-section="${key}"]`);
    if (!section) return;
    const { rows, areMasked } = read(section);
    draft.putSection(name, asState(rows as NonNullable<Profile[S]> | null, areMasked));
  };
  const about = page.querySelector('section[data-section="summary"]');
  if (about) {
    const text = textOf(
      about.querySelector('.core-section-container__content') ?? about.querySelector('p'),
      { multiline: true, max: 10_000 },
    );
    draft.putSection('about', asState(text === '' || /\*{2}/.test(text) ? null : text, false));
  }
  put('experience', 'experience', (section) => readJobs(section, language));
  put('education', 'educationsDetails', (section) => readSchools(section, language));
  put('certifications', 'certifications', readCertifications);
  put('languages', 'languages', readSpoken);
  put('volunteering', 'volunteering', readVolunteering);
}

function headlineIn(card: Element): Element | null {
  return card.querySelector('.top-card-layout__headline');
}

/**
 * The first words under the headline; beside them stand windows full of sign-in text, the button for them, and counts of
 * followers. The structured data says the same place; without it a count is no place.
 */
function placeIn(card: Element, inJson: string | null): Element | null {
  const line = card.querySelector('.profile-info-subheader, .top-card-layout__first-subline');
  const first = [...(line?.querySelectorAll('span') ?? [])].find(
    (span) => hasText(span) && !span.closest('[class*="modal"]'),
  );
  if (!first || first.hasAttribute('data-modal')) return null;
  const text = textOf(first, { max: 200 });
  return text === inJson || !/\d/.test(text) ? first : null;
}
