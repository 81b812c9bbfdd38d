import type { ConnectionDegree, MutualConnections } from '../../model/profile';
import { cleanText } from '../../model/text-hygiene';
import { INTERFACE_WORDS, wordsFor } from '../page/interface-words';
import { all, attr } from '../page/query';
import { textOf } from '../page/visible-text';
import { connectionLinks, readMutualConnections } from './connections';
import { decideDegree, degreeIn } from './degree';
import type { Line } from './lines';
import { linesBetween } from './lines';
import type { TopCard } from './top-card';

/** What a top card says; `undefined` = it should have said so and could not be understood. */
export interface TopCardFields {
  name: string | null;
  pronouns: string | null;
  headline: string | null;
  location: string | null;
  /** The line "Company · School" of the present design, a second opinion for employer and school. */
  companyAndSchool: string | null;
  degree: ConnectionDegree | null;
  isDegreeUndecidable: boolean;
  mutualConnections: MutualConnections | null;
  openToWork: boolean | null;
  invitationPending: boolean | null;
}

/** Headings and messages that have been taken for a name or a headline elsewhere. */
const NO_VALUE = /^(?:\d+ notifications?.*|video player is loading\.?|--|linkedin|[·•]\s*\d.*)$/i;

/** Reads a proven top card by the order of its lines: name, pronouns, degree, headline, …, place, contact link. */
export function readTopCard(top: TopCard, language: string | null): TopCardFields {
  const { card, nameElement, contactLink, slug } = top;
  const shownName = textOf(nameElement, { max: 200 });
  const name = shownName && shownName.length <= 100 && !NO_VALUE.test(shownName) ? shownName : null;
  const lines = linesBetween(card, nameElement, contactLink);
  const labels = lines.slice(0, 5).filter((line) => isDegreeLabel(line, top));
  const beforeDegree = labels[0] ? lines.slice(0, lines.indexOf(labels[0])) : [];
  const pronounLine =
    beforeDegree.find(isPronouns) ??
    // Without a label (one's own page) a headline such as "Teacher/Writer" looks the same; it has a block of its own.
    (labels.length === 0
      ? lines
          .slice(0, 1)
          .find(
            (line) =>
              isPronouns(line) && (/^\(/.test(line.text) || isBesideName(line.element, top)),
          )
      : undefined);
  const own = lines.filter(
    (line) =>
      !labels.includes(line) &&
      line.element.getAttribute('aria-hidden') !== 'true' &&
      line !== pronounLine &&
      !beforeDegree.includes(line) &&
      !isControl(line, card),
  );
  const place = contactLink ? placeAmong(own, contactLink, nameElement) : undefined;
  const headline = own.find(
    (line) => line !== place && line.text !== name && !NO_VALUE.test(line.text),
  );
  const between = own.find((line) => line !== place && line !== headline);
  const degree = agree(decideDegree(labels), card, slug);
  return {
    name,
    pronouns: pronounLine?.text.replace(/^\((.*)\)$/, '$1') ?? null,
    headline: headline ? headline.text.slice(0, 500) : null,
    location: place?.text.slice(0, 200) ?? null,
    companyAndSchool: between?.text ?? null,
    degree,
    isDegreeUndecidable: labels.length > 0 && degree === null,
    mutualConnections: readMutualConnections(card),
    openToWork: readOpenToWork(card, shownName, language),
    invitationPending: readPending(card, slug, language),
  };
}

/**
 * A label stands before the headline; in the old design it is the eye's half of a pair. One in words ("· الثانية") says
 * no degree, and is known by standing in the block of the name.
 */
function isDegreeLabel({ text, element }: Line, top: TopCard): boolean {
  const isMarked = /^[·•]/.test(text);
  if (degreeIn(text) !== null) {
    return isMarked || element.closest('.dist-value, [aria-hidden="true"]') !== null;
  }
  return isMarked && text.length <= 25 && isBesideName(element, top);
}

/** A paragraph in the block of the name, which in the present design holds neither headline nor place. */
function isBesideName(element: Element, { nameElement, contactLink }: TopCard): boolean {
  return (
    element.nodeName === 'P' &&
    contactLink !== null &&
    !blockOf(element, nameElement)?.contains(contactLink)
  );
}

/** The smallest block that holds both. */
function blockOf(element: Element, other: Element): Element | null {
  let block: Element | null = element;
  while (block && !block.contains(other)) block = block.parentElement;
  return block;
}

/** "(She/Her)", "er/ihm": short words with a slash, or anything short in brackets. */
function isPronouns(line: Line): boolean {
  return (
    /^\([^()]{2,40}\)$/.test(line.text) ||
    /^\p{L}{1,12}(?:\s?\/\s?\p{L}{1,12}){1,3}$/u.test(line.text)
  );
}

/** Employer and school are buttons in both designs. */
function isControl(line: Line, card: Element): boolean {
  const control = line.element.closest('button, [role="button"], ul, a');
  return control !== null && card.contains(control);
}

/** The last line before the contact link; alone it is the place only if the headline's block does not hold it. */
function placeAmong(lines: Line[], contactLink: Element, nameElement: Element): Line | undefined {
  const last = lines.at(-1);
  if (!last) return undefined;
  const shared = blockOf(last.element, contactLink);
  const isApart = shared !== null && !shared.contains(nameElement);
  return isApart && lines.slice(0, -1).every((line) => !shared?.contains(line.element))
    ? last
    : undefined;
}

/**
 * A second opinion that may only take a degree away: a bell or a link to the person's own connections says first, an
 * invitation link with the subject's own slug says not first (linkedin-pages.md: it agreed on all pages seen).
 */
function agree(
  degree: ConnectionDegree | null,
  card: Element,
  slug: string | null,
): ConnectionDegree | null {
  if (degree === null) return null;
  const isInvitable = invitationLinks(card, slug).length > 0;
  const isFirst = connectionLinks(card).some(({ isMutual }) => !isMutual);
  if (degree === 1 && isInvitable) return null;
  if (degree === 3 && isFirst) return null;
  return degree;
}

function invitationLinks(card: Element, slug: string | null): Element[] {
  if (slug === null) return [];
  return all(card, 'a[href*="/custom-invite/"]').filter((link) => {
    const vanityName = new URLSearchParams(attr(link, 'href').split('?')[1]).get('vanityName');
    return vanityName?.normalize('NFC').toLowerCase() === slug;
  });
}

/** A link to what the person looks for, or a frame around the picture of this person: friends' pictures stand here too. */
function readOpenToWork(card: Element, name: string, language: string | null): boolean | null {
  if (card.querySelector('a[href*="/opportunities/job-opportunities/"]')) return true;
  const endings = wordsFor(INTERFACE_WORDS, 'openToWork', language);
  const isFramed = all(card, 'img[alt], [aria-label]').some((element) => {
    const label = cleanText(attr(element, 'alt') || attr(element, 'aria-label'), { max: 300 });
    const after = label.startsWith(name) ? label.slice(name.length).toLowerCase() : '';
    return /^\W*#open_?to_?work/.test(after) || endings.some((ending) => after.endsWith(ending));
  });
  return name && isFramed ? true : null;
}

function readPending(card: Element, slug: string | null, language: string | null): boolean | null {
  const words = wordsFor(INTERFACE_WORDS, 'pending', language);
  const isPending = all(card, 'button, a, [role="button"]').some((control) =>
    words.includes(textOf(control, { max: 60 }).toLowerCase()),
  );
  if (isPending) return true;
  return invitationLinks(card, slug).length > 0 ? false : null;
}
