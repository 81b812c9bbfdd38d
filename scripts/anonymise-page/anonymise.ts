import { createHash } from 'node:crypto';
import { CLASSIC_WORDS } from '../../utils/readers/classic/classic-words';
import { INTERFACE_WORDS } from '../../utils/readers/page/interface-words';
import { PRESENT_WORDS } from '../../utils/readers/sdui/language-of-dates';

/** Made-up words to write with. */
const WORDS =
  'amber brook cedar delta ember fjord grove harbor inlet juniper kestrel lantern meadow north orchard pebble quill river saddle thistle umber vale willow yarrow zephyr'.split(
    ' ',
  );

/** Words of the interface that a rule may rest on, or that say nothing about anybody: kept as they are. */
const KEPT = new Set(
  [
    ...[
      ...Object.values(INTERFACE_WORDS).flatMap((words) => [...words.workplace, ...words.pending]),
      ...Object.values(PRESENT_WORDS).flat(),
      ...Object.values(CLASSIC_WORDS).flatMap((words) => words.posted),
    ].flatMap((phrase) => phrase.split(' ')),
    ...`about experience education skills activity connections connection followers contact info mutual other others and und et y e en
    message more connect follow show all see full-time part-time self-employed freelance contract internship degree yr yrs mo mos
    jahr jahre monat monate an ans mois año años mes meses anno anni mese mesi jaar maand issued expires linkedin of at`.split(
      /\s+/,
    ),
  ].map((word) => word.toLowerCase()),
);
const ATTRIBUTES_WITH_WORDS = /\s(aria-label|alt|title|placeholder|content|value)="([^"]*)"/g;

/**
 * Replaces words, slugs, ids and addresses by made-up ones, the same one everywhere, and takes out scripts, styles and
 * JSON. Numbers in dates stay; longer ones change. What comes out still has to be read by a person.
 */
export function anonymise(html: string, url: string): { html: string; url: string } {
  const bare = html
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '')
    .replace(/<code\b([^>]*)>[\s\S]*?<\/code>/gi, '<code$1>{}</code>')
    .replace(/<(img|source)\b([^>]*?)\ssrc(set)?="[^"]*"/gi, '<$1$2')
    .replace(/<path\b[^>]*\/?>(<\/path>)?/gi, '');
  const keyed = replaceIds(bare);
  const attributed = keyed.replace(
    ATTRIBUTES_WITH_WORDS,
    (_all, name: string, text: string) => ` ${name}="${replaceWords(text)}"`,
  );
  const worded = attributed.replace(
    />([^<]+)</g,
    (_all, text: string) => `>${replaceWords(text)}<`,
  );
  return { html: worded, url: replaceIds(url) };
}

/** Slugs, member ids, numbers of things, mail addresses and outside links: each always by the same made-up one. */
function replaceIds(text: string): string {
  return text
    .replace(/AC[oow][A-Za-z0-9_-]{36}/g, (id) => `ACoAA${hash(id, 34)}`)
    .replace(/(\/in\/)([^/"?#\s&]+)/g, (_all, before: string, slug: string) =>
      slug.startsWith('ACo') ? `${before}${slug}` : `${before}${slugFor(slug)}`,
    )
    .replace(
      /(profileCards\w*?(?:AboveActivity|BelowActivityPart\d+)|ProfilePostConnectDrawer_|profileAside(?:Browsemap|Product|Pymk)|profile_[A-Za-z]+_|vanityName=)([^"&]+)/g,
      (_all, before: string, slug: string) => `${before}${slugFor(slug)}`,
    )
    .replace(
      /(profile\.card\.ref)(?!ACo)([^"]+?)(Activity")/g,
      (_all, before: string, slug: string, after: string) => `${before}${slugFor(slug)}${after}`,
    )
    .replace(/(keywords=)[^"&]+/g, '$1anything')
    .replace(/\b\d{6,}\b/g, (number) => digits(number))
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, (mail) => `${slugFor(mail)}@example.com`)
    .replace(
      /https?:\/\/(?![a-z.]*linkedin\.com|www\.w3\.org)[^"\s<)]+/g,
      (link) => `https://www.example.com/${hash(link, 6)}`,
    );
}

function replaceWords(text: string): string {
  if (!/\p{L}/u.test(text) || /^[{:]/.test(text.trim())) return text;
  // What follows a digit is an ordinal's ending, and what is no letter at all joins words.
  return text.replace(/&[a-z]+;|(?<![\p{N}\p{L}])\p{L}[\p{L}\p{M}’'-]*/gu, (word) => {
    if (word.startsWith('&') || KEPT.has(word.toLowerCase()) || isMonth(word)) return word;
    const made =
      WORDS[Number.parseInt(hashHex(word.toLowerCase(), 6), 16) % WORDS.length] ?? 'word';
    return /^\p{Lu}/u.test(word) ? `${made[0]?.toUpperCase()}${made.slice(1)}` : made;
  });
}

const MONTHS = new Set(
  Object.keys(INTERFACE_WORDS).flatMap((language) =>
    Array.from({ length: 12 }, (_, month) =>
      (['short', 'long'] as const).map((style) =>
        new Intl.DateTimeFormat(language, { month: style })
          .format(new Date(2021, month, 15))
          .replace('.', '')
          .toLowerCase(),
      ),
    ).flat(),
  ),
);

function isMonth(word: string): boolean {
  return MONTHS.has(word.toLowerCase());
}

function slugFor(name: string): string {
  const number = Number.parseInt(hashHex(decodeSafely(name).toLowerCase(), 8), 16);
  return `${WORDS[number % WORDS.length]}-${WORDS[Math.floor(number / 64) % WORDS.length]}-${hashHex(name, 4)}`;
}

function digits(number: string): string {
  return BigInt(`0x${hashHex(number, 16)}`)
    .toString()
    .padStart(number.length, '7')
    .slice(0, number.length);
}

function hash(text: string, length: number): string {
  return createHash('sha256')
    .update(`kith ${text}`)
    .digest('base64url')
    .slice(0, length)
    .padEnd(length, '0');
}

function hashHex(text: string, length: number): string {
  return createHash('sha256').update(`kith ${text}`).digest('hex').slice(0, length);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
