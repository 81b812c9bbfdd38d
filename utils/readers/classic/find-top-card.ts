import { personOf, placeInProfile } from '../page/links';
import { all } from '../page/query';
import { memberIdIn } from '../top-card/connections';
import type { TopCard } from '../top-card/top-card';

/**
 * The top card of the old design: the card that holds a link to the subject's own "about this profile" or contact-info
 * window, built by LinkedIn from the slug. Never in the side column or a window over the page. When the card's own
 * links name more than one person, the page is in between two people and there is no card.
 */
export function findClassicTopCard(page: Document): TopCard | null {
  const main = page.querySelector('main') ?? page.body;
  if (!main) return null;
  const proofs = all(main, 'a[href*="/overlay/"]').filter(
    (link) =>
      /^overlay\/(?:about-this-profile|contact-info)\/?$/.test(placeInProfile(link) ?? '') &&
      !link.closest('aside, [role="dialog"], dialog'),
  );
  const [first] = proofs;
  if (!first) return null;
  const card = cardAround(first, main);
  const inCard = proofs.filter((link) => card.contains(link));
  const people = new Set(inCard.map(personOf));
  const person = [...people][0];
  const nameElement = findName(card, inCard);
  if (people.size !== 1 || !person || !nameElement) return null;
  const isId = person.startsWith('AC') && person !== person.toLowerCase();
  return {
    card,
    nameElement,
    contactLink:
      inCard.find((link) => placeInProfile(link)?.startsWith('overlay/contact-info')) ?? null,
    slug: isId ? null : person,
    memberId: memberIdIn(card) ?? (isId ? person : null),
  };
}

/** The section that holds the proof; without one, the largest block below main that holds no other card's anchor. */
function cardAround(proof: Element, main: Element): Element {
  const section = proof.closest('section');
  if (section && main.contains(section)) return section;
  let card = proof;
  while (
    card.parentElement &&
    card.parentElement !== main &&
    !holdsOtherCards(card.parentElement)
  ) {
    card = card.parentElement;
  }
  return card;
}

function holdsOtherCards(element: Element): boolean {
  return (
    element.querySelector('#about, #experience, #education, #skills, #interests, aside') !== null
  );
}

/** The heading inside the about-this-profile link; without one, the card's only main heading. */
function findName(card: Element, proofs: Element[]): Element | null {
  for (const link of proofs) {
    const heading = link.querySelector('h1, h2');
    if (heading) return heading;
  }
  const headings = card.querySelectorAll('h1');
  const others = card.querySelectorAll('h2');
  if (headings.length === 1) return headings[0] ?? null;
  return headings.length === 0 && others.length === 1 ? (others[0] ?? null) : null;
}
