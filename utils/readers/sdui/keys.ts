import { parseProfileAddress, profileUrl } from '../../model/profile-address';
import { all } from '../page/query';

/** Where the present design keeps its keys; since autumn 2026 the same keys also stand as `id`. */
const KEYED = '[componentkey], [id^="com.linkedin.sdui."], [data-testid^="profile_"]';
const CARD = 'com.linkedin.sdui.profile.card.ref';
/** Member ids have had 39 characters so far; of any other length the card's known name ends the key. */
const MEMBER_AND_NAME = /^(AC[oow][\w-]{36})([A-Z][A-Za-z]+)$/;
const MEMBER = /^AC[oow][\w-]{10,80}$/;
const PART = /^profileCards(AboveActivity|BelowActivityPart\d+)(.+)$/;
const DRAWER = /^ProfilePostConnectDrawer_(.+)$/;
const TEST_ID = /^profile_([A-Z][A-Za-z]+)_(.+)$/;

/** Names of the cards that are read; the rest of a key is the member id. */
const CARD_NAMES =
  /(Topcard|About|Services|Featured|SuggestedForYou|SupportedLocales|ContactInfoDetailSection|Activity|[A-Za-z]*?(?:Experience|Education|Skill|Certification|Language|Volunteer)[A-Za-z]*)$/;

/** A key of the page taken apart. */
export type SduiKey =
  | { kind: 'card'; memberId: string; name: string }
  | { kind: 'part'; slug: string; part: string }
  | { kind: 'drawer'; slug: string }
  | { kind: 'activity'; slug: string }
  | { kind: 'section'; slug: string; name: string };

/** An element and one of its keys. */
export interface Keyed {
  element: Element;
  key: SduiKey;
}

/** All keyed elements below a root with their keys; an element may have two. */
export function keyedIn(root: Element | Document): Keyed[] {
  return all(root, KEYED).flatMap((element) =>
    ['componentkey', 'id', 'data-testid'].flatMap((attribute) => {
      const key = parseKey(element.getAttribute(attribute) ?? '');
      return key ? [{ element, key }] : [];
    }),
  );
}

/** Takes a key apart; `null` for the many that say nothing about a person. */
export function parseKey(text: string): SduiKey | null {
  if (text.startsWith(CARD)) return parseCardKey(text.slice(CARD.length));
  const part = text.match(PART);
  if (part) return withSlug(part[2], (slug) => ({ kind: 'part', slug, part: part[1] ?? '' }));
  const drawer = text.match(DRAWER);
  if (drawer) return withSlug(drawer[1], (slug) => ({ kind: 'drawer', slug }));
  const section = text.match(TEST_ID);
  if (section)
    return withSlug(section[2], (slug) => ({ kind: 'section', slug, name: section[1] ?? '' }));
  return null;
}

function parseCardKey(rest: string): SduiKey | null {
  const name = rest.match(MEMBER_AND_NAME)?.[2] ?? rest.match(CARD_NAMES)?.[1];
  const memberId = rest.slice(0, -(name ?? '').length);
  if (name && MEMBER.test(memberId)) return { kind: 'card', memberId, name };
  const activity = rest.match(/^(.+)Activity$/)?.[1];
  return withSlug(activity, (slug) => ({ kind: 'activity', slug }));
}

function withSlug(raw: string | undefined, make: (slug: string) => SduiKey): SduiKey | null {
  if (!raw) return null;
  const encoded = raw.includes('%')
    ? `https://www.linkedin.com/in/${raw}/`
    : profileUrl(raw.normalize('NFC'));
  const slug = parseProfileAddress(encoded)?.slug;
  return slug ? make(slug) : null;
}
