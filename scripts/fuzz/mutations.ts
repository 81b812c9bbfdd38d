import type { Random } from './random';

/** A page under way to becoming a mutant. */
export interface Patient {
  page: Document;
  address: URL;
  random: Random;
}

/** What a mutation did: after some of them nobody's profile may be read any more. */
export type Effect = 'same-person' | 'other-address' | 'other-person-inside';

/** One way in which LinkedIn's pages change, or somebody tampers with them. */
export type Mutation = (patient: Patient) => Effect;

/** A new name for each class, everywhere the same: what every release of LinkedIn's does. */
const renameClasses: Mutation = ({ page, random }) => {
  const names = new Map<string, string>();
  for (const element of page.querySelectorAll('[class]')) {
    const renamed = (element.getAttribute('class') ?? '')
      .split(/\s+/)
      .map((name) => {
        if (!names.has(name))
          names.set(name, `_${Math.floor(random.next() * 2 ** 32).toString(16)}`);
        return names.get(name);
      })
      .join(' ');
    element.setAttribute('class', renamed);
  }
  return 'same-person';
};

/** Classes gone from some elements. */
const dropClasses: Mutation = ({ page, random }) => {
  for (const element of page.querySelectorAll('[class]')) {
    if (random.next() < 0.3) element.removeAttribute('class');
  }
  return 'same-person';
};

/** Blocks wrapped in blocks. */
const addWrappers: Mutation = ({ page, random }) => {
  const blocks = [...page.querySelectorAll('div, p, span, section, h1, h2, a')];
  for (let count = 0; count < 12; count++) {
    const block = random.pick(blocks);
    if (!block?.parentNode) continue;
    const wrapper = page.createElement(
      block.nodeName === 'SPAN' || block.nodeName === 'A' ? 'span' : 'div',
    );
    block.parentNode.insertBefore(wrapper, block);
    wrapper.append(block);
  }
  return 'same-person';
};

/** Wrappers without a key or link of their own taken away, their content kept. */
const dropWrappers: Mutation = ({ page, random }) => {
  const wrappers = [...page.querySelectorAll('div, span')].filter(
    (element) =>
      element.childElementCount > 0 &&
      !element.hasAttribute('componentkey') &&
      !element.hasAttribute('data-event-urn') &&
      !element.hasAttribute('data-sdui-component') &&
      !element.hasAttribute('aria-hidden') &&
      !element.hasAttribute('data-display-contents') &&
      !element.id,
  );
  for (let count = 0; count < 8; count++) {
    const wrapper = random.pick(wrappers);
    if (!wrapper?.parentNode || wrapper === page.body) continue;
    // A wrapper around bare text holds a line apart from its neighbours; LinkedIn never drops that.
    if (
      [...wrapper.childNodes].some(
        (node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''),
      )
    )
      continue;
    while (wrapper.firstChild) wrapper.parentNode.insertBefore(wrapper.firstChild, wrapper);
    wrapper.remove();
  }
  return 'same-person';
};

/** h1 ↔ h2, in the whole page. */
const swapHeadings: Mutation = ({ page }) => {
  for (const heading of [...page.querySelectorAll('h1, h2')]) {
    const other = page.createElement(heading.nodeName === 'H1' ? 'h2' : 'h1');
    for (const { name, value } of [...heading.attributes]) other.setAttribute(name, value);
    other.append(...heading.childNodes);
    heading.replaceWith(other);
  }
  return 'same-person';
};

/** The side column before the main one, its cards in another order. */
const moveSideCards: Mutation = ({ page, random }) => {
  const main = page.querySelector('main');
  for (const aside of page.querySelectorAll('aside')) {
    const cards = [...aside.children];
    for (const card of cards) if (random.next() < 0.5) aside.append(card);
    if (random.next() < 0.5 && main && !aside.contains(main)) main.before(aside);
  }
  return 'same-person';
};

/** The address of somebody else over the same page: navigation under way. */
const changeAddress: Mutation = (patient) => {
  patient.address = new URL('https://www.linkedin.com/in/ada-nowhere-1b1b/');
  return 'other-address';
};

/** Some of the links that prove who it is taken away. */
const removeProof: Mutation = ({ page, random }) => {
  for (const link of page.querySelectorAll('a[href*="/overlay/"]')) {
    if (random.next() < 0.5) link.removeAttribute('href');
  }
  return 'same-person';
};

/** Labels, roles and tracking names taken away here and there. */
const dropAttributes: Mutation = ({ page, random }) => {
  const names = ['aria-label', 'alt', 'role', 'data-view-name', 'data-field', 'title'];
  for (const element of page.querySelectorAll(
    '[aria-label], [alt], [role], [data-view-name], [data-field], [title]',
  )) {
    const name = random.pick(names);
    if (name && random.next() < 0.4) element.removeAttribute(name);
  }
  return 'same-person';
};

/** Icons that have not come. */
const dropIcons: Mutation = ({ page, random }) => {
  for (const icon of page.querySelectorAll('svg')) {
    if (random.next() < 0.3) icon.replaceWith(page.createElement('span'));
  }
  return 'same-person';
};

/** A promotion, an advertisement, somebody's tracking: markup of others in the middle of the page. */
const injectMarkup: Mutation = ({ page, random }) => {
  const junk = [
    '<div><h2>Try Premium for free</h2><p>One month on us</p></div>',
    '<section><h3>Sponsored</h3><img src="x" alt="&lt;img src=x onerror=alert(1)&gt;"></section>',
    '<div hidden><h1>Mallory</h1><p>· 1st</p></div>',
    '<template><h1>Template</h1></template>',
    '<div><span aria-hidden="true"></span></div>',
    '<div><!-- {:distance} --></div>',
  ];
  // Between cards, never inside the lines of one.
  const places = [...page.querySelectorAll('main, main > section, aside, body > div')];
  for (let count = 0; count < 4; count++) {
    const host = page.createElement('div');
    host.innerHTML = random.pick(junk) ?? '';
    const place = random.pick(places);
    const content = host.firstElementChild;
    if (content && place) {
      if (place.nodeName === 'SECTION') place.after(content);
      else place.prepend(content);
    }
  }
  return 'same-person';
};

/** Cards of somebody else, and of the person whose address is open, before and after the column. */
const injectStrangers: Mutation = ({ page, address, random }) => {
  const slug = address.pathname.split('/')[2] ?? '';
  const card = (person: string, name: string) => {
    const host = page.createElement('div');
    host.innerHTML = `<section><h2>People also viewed</h2><ul><li><a href="/in/${person}?miniProfileUrn=1"><h3>${name}</h3><span aria-hidden="true">${name}</span></a><p>· 1st</p><p>Director at Elsewhere</p><a href="/in/${person}/"><p>${name}</p></a><button>Pending</button></li></ul></section>`;
    return host;
  };
  const aside = page.querySelector('aside') ?? page.body;
  aside.prepend(card(slug, 'Not The Name'));
  aside.append(card('mallory-elsewhere', 'Mallory Elsewhere'));
  if (random.next() < 0.5)
    page.querySelector('main')?.append(card('mallory-elsewhere', 'Mallory Elsewhere'));
  return 'same-person';
};

/** Somebody else's top card in the place of the person's, the rest as it was: half a navigation. */
const replaceTopCard: Mutation = ({ page }) => {
  const card = page.querySelector('main section[componentkey$="Topcard"], main section');
  const links = [...(card?.querySelectorAll('a[href*="/overlay/"]') ?? [])];
  const heading = card?.querySelector('h1, h2');
  if (!card || !heading || links.length === 0) return 'same-person';
  heading.textContent = 'Grace Elsewhere';
  for (const link of card.querySelectorAll('a[href*="/in/"]')) {
    const inside = (link.getAttribute('href') ?? '').replace(/^.*\/in\/[^/]+/, '');
    link.setAttribute('href', `/in/grace-elsewhere-9a9a${inside}`);
  }
  return 'other-person-inside';
};

/** Direction, zero-width and other characters that nobody sees, inside every text. */
const injectInvisible: Mutation = ({ page, random }) => {
  const invisible = [
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200f',
    '\ufeff',
    '\u0007',
    '\u00ad',
    '\u2060',
    '\u{e0041}',
  ];
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (!/\S/.test(text.data) || random.next() < 0.5) continue;
    const at = random.below(text.data.length);
    // Never inside a pair of halves: that would be another character.
    if (/[\ud800-\udfff]/.test(text.data.slice(Math.max(0, at - 1), at + 1))) continue;
    text.data = text.data.slice(0, at) + random.pick(invisible) + text.data.slice(at);
  }
  return 'same-person';
};

/** Spaces and line feeds where markup is set differently. */
const reformat: Mutation = ({ page, random }) => {
  for (const element of page.querySelectorAll('p, span, div')) {
    if (random.next() < 0.2 && element.childElementCount > 0) element.prepend('\n      ');
  }
  return 'same-person';
};

/** Cards that are skeletons still. */
const emptyCards: Mutation = ({ page, random }) => {
  const cards = [...page.querySelectorAll('main section')].slice(1);
  const card = random.pick(cards);
  if (card && !card.querySelector('h1')) {
    card.replaceChildren(page.createElement('div'), page.createElement('div'));
  }
  return 'same-person';
};

export const MUTATIONS: Record<string, Mutation> = {
  renameClasses,
  dropClasses,
  addWrappers,
  dropWrappers,
  swapHeadings,
  moveSideCards,
  changeAddress,
  removeProof,
  dropAttributes,
  dropIcons,
  injectMarkup,
  injectStrangers,
  replaceTopCard,
  injectInvisible,
  reformat,
  emptyCards,
};
