/** Who an address names: the vanity slug, or the member id (`ACoAA…`), and the address to keep. */
export interface ProfileAddress {
  /** Decoded, NFC, lower case; `null` when the address names the person by member id. */
  slug: string | null;
  /** `ACoAA…`, case kept: it is part of the id. */
  memberId: string | null;
  /** `https://www.linkedin.com/in/<slug or id>/`, percent-encoded as the browser writes it. */
  url: string;
}

const HOST = /^([a-z]{2,3}\.)?linkedin\.com$/;
const MEMBER_ID = /^AC[oow][A-Za-z0-9_-]{10,80}$/;
/** Words under /in/ that stand for whoever is signed in, not for a person. */
const NOBODY = new Set(['me', 'edit', 'unavailable']);

/**
 * Reads a profile address: host dropped, query and everything after the slug dropped, slug decoded, NFC (not NFKC:
 * real slugs hold look-alike letters) and lower case. Anything that is not a person's address gives `null`.
 */
export function parseProfileAddress(address: string): ProfileAddress | null {
  const found = URL.canParse(address) ? new URL(address) : null;
  if (found?.protocol !== 'https:' || !HOST.test(found.hostname)) return null;
  if (found.username || found.password || found.port) return null;
  const [, room, name] = found.pathname.split('/');
  if (room !== 'in' || !name) return null;
  const decoded = decode(name);
  if (!decoded) return null;
  if (MEMBER_ID.test(decoded)) {
    return { slug: null, memberId: decoded, url: `https://www.linkedin.com/in/${decoded}/` };
  }
  const slug = decoded.normalize('NFC').toLowerCase();
  if (NOBODY.has(slug) || slug.length > 200 || hasForbidden(slug)) return null;
  return { slug, memberId: null, url: profileUrl(slug) };
}

/** The address of a decoded slug. */
export function profileUrl(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
}

/** Every name under which a person is known in the store: `in:<slug>`, `id:<member id>`. */
export function profileAliases(profile: { url: string; memberId?: string | null }): string[] {
  const address = parseProfileAddress(profile.url);
  const memberId = profile.memberId ?? address?.memberId ?? null;
  return [
    ...(address?.slug ? [`in:${address.slug}`] : []),
    ...(memberId ? [`id:${memberId}`] : []),
  ];
}

/** True when both addresses name one person under the same name; a slug and a member id cannot be compared. */
export function isSameAddress(one: ProfileAddress, other: ProfileAddress): boolean {
  if (one.slug !== null) return one.slug === other.slug;
  return one.memberId !== null && one.memberId === other.memberId;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone percent sign: no address that LinkedIn would give.
    return null;
  }
}

/** Slashes, spaces, control, zero-width and direction characters: never part of a slug, always of a trick. */
function hasForbidden(slug: string): boolean {
  return /[\s/\\<>"'`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(slug);
}
