import type { Section } from '../../model/reading';
import { all } from '../page/query';
import { hasText } from '../page/visible-text';

/** LinkedIn's own anchors, in place since 2022 in every language. */
export const ANCHORS: Record<Exclude<Section, 'posts'>, string> = {
  about: 'about',
  experience: 'experience',
  education: 'education',
  skills: 'skills',
  certifications: 'licenses_and_certifications',
  languages: 'languages',
  volunteering: 'volunteering_experience',
};

/** Anchors of cards that stand above jobs and schools, or beside them: their presence says nothing about the rest. */
const ABOVE = new Set([
  'highlights',
  'about',
  'services',
  'featured',
  'content_collections',
  'recent_activity',
]);

/** The card that an anchor stands in; never in the side column. */
export function findSection(main: Element, anchorId: string): Element | null {
  const anchors = all(main, `[id="${anchorId}"]`).filter((anchor) => !anchor.closest('aside'));
  const sections = new Set(
    anchors.map((anchor) => anchor.closest('section') ?? anchor.parentElement),
  );
  return sections.size === 1 ? ([...sections][0] ?? null) : null;
}

/**
 * Whether the cards at and below the place of jobs and schools have come. Without one of them, or with a card that is
 * empty still, a missing card means "not here yet", not "none".
 */
export function hasLowerCards(main: Element, topCard: Element): boolean {
  const hasSkeletons = all(main, 'section').some(
    (section) => !section.closest('aside') && !hasText(section),
  );
  if (hasSkeletons) return false;
  return all(main, 'section > [id]:first-of-type').some(
    (anchor) =>
      anchor.childElementCount === 0 &&
      !topCard.contains(anchor) &&
      !anchor.closest('aside') &&
      /^[a-z_]+$/.test(anchor.id) &&
      !ABOVE.has(anchor.id),
  );
}
