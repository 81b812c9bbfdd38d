import { canonicalJson } from '../model/canonical-json';
import { compareText } from '../model/compare-text';
import type {
  AboutContact,
  Contact,
  ContactField,
  ContactFields,
  EarlierValue,
  Observations,
  Source,
} from '../model/contact';
import { CONTACT_FIELDS, NO_FIELDS, NOTHING_SAID } from '../model/contact';
import { latest } from '../model/stamp';

/** What is known of a contact; everything else in the row follows from it. */
export interface ContactCore {
  id: string;
  aliasAt: Record<string, string>;
  observed: Observations;
  earlier: EarlierValue[];
  about: Partial<AboutContact>;
  aboutChangedAt: Partial<Record<keyof AboutContact, string>>;
  addedAt: Record<string, string>;
}

/** The row for what is known: the shown value of each field, the name for lists, dates. */
export function deriveContact(core: ContactCore): Contact {
  const profile = shownFields(core.observed);
  const aliases = Object.keys(core.aliasAt).sort();
  const name = sayableName(core.observed, profile) ?? nameFromAliases(aliases);
  const updatedAt = latest(stampsOf(core));
  return {
    id: core.id,
    aliases,
    aliasAt: core.aliasAt,
    profileUrl: profileUrlOf(core.aliasAt),
    name,
    sortName: foldName(name),
    profile,
    observed: core.observed,
    earlier: inOrder(core.earlier),
    about: saidOf(core),
    aboutChangedAt: core.aboutChangedAt,
    addedAt: core.addedAt,
    createdAt: Object.keys(core.addedAt).sort()[0] ?? updatedAt,
    updatedAt,
  };
}

/** Every instant at which something of this contact was learnt or changed. */
export function* stampsOf(core: ContactCore): Generator<string> {
  yield* Object.values(core.aliasAt);
  yield* Object.values(core.addedAt);
  yield* Object.values(core.aboutChangedAt);
  for (const entry of core.earlier) yield entry.at ?? entry.seenAt;
  for (const bySource of Object.values(core.observed)) {
    for (const seen of Object.values(bySource)) yield seen.at ?? seen.seenAt;
  }
}

/** The source whose value of a field is shown; `null` where none has one. The user's own always wins. */
export function shownSource(observed: Observations, field: ContactField): Source | null {
  const bySource = observed[field];
  if (!bySource) return null;
  if (bySource.you && !bySource.you.withdrawn) return 'you';
  const page = bySource.page?.withdrawn ? undefined : bySource.page;
  const archive = bySource.archive?.withdrawn ? undefined : bySource.archive;
  if (!page || !archive) return page ? 'page' : archive ? 'archive' : null;
  // The archive has the exact day; a page says it in words.
  if (field === 'connectedSince') return 'archive';
  return archive.seenAt > page.seenAt ? 'archive' : 'page';
}

/** For the order of lists: lower case, no accents. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Only what carries the instant at which it was said counts. */
function saidOf({ about, aboutChangedAt }: ContactCore): AboutContact {
  const said = Object.entries(about).filter(([field]) => field in aboutChangedAt);
  return { ...NOTHING_SAID, ...Object.fromEntries(said) };
}

/** Oldest first, and the same whatever order they came in. */
function inOrder(earlier: EarlierValue[]): EarlierValue[] {
  return earlier
    .map((entry) => ({ entry, key: entry.seenAt + canonicalJson(entry) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ entry }) => entry);
}

function shownFields(observed: Observations): ContactFields {
  const fields: Record<string, unknown> = { ...NO_FIELDS };
  for (const field of CONTACT_FIELDS) {
    const source = shownSource(observed, field);
    if (source) fields[field] = observed[field]?.[source]?.value ?? null;
  }
  return fields as ContactFields;
}

function sayableName(observed: Observations, profile: ContactFields): string | null {
  // A name that the user typed is the name, whatever clean form a page's name has.
  const typed = shownSource(observed, 'name') === 'you';
  const cleanTyped = shownSource(observed, 'nameClean') === 'you';
  if (typed && !cleanTyped && profile.name) return profile.name;
  return profile.nameClean ?? profile.name;
}

function nameFromAliases(aliases: string[]): string {
  const best =
    aliases.find((alias) => alias.startsWith('in:')) ??
    aliases.find((alias) => alias.startsWith('mail:')) ??
    aliases[0];
  return best?.slice(best.indexOf(':') + 1) ?? '';
}

function profileUrlOf(aliasAt: Record<string, string>): string | null {
  const newest = (prefix: string) =>
    Object.keys(aliasAt)
      .filter((alias) => alias.startsWith(prefix))
      .sort((a, b) => compareText(aliasAt[b] ?? '', aliasAt[a] ?? '') || compareText(a, b))[0];
  const alias = newest('in:') ?? newest('id:');
  return alias ? `https://www.linkedin.com/in/${encodeURIComponent(alias.slice(3))}/` : null;
}
