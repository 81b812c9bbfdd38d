import { canonicalJson } from '../model/canonical-json';
import type { AboutContact, Contact, EarlierValue, Observation } from '../model/contact';
import type { ContactCore } from './derive-contact';
import { deriveContact } from './derive-contact';

/**
 * Two versions of one contact as one: entry by entry the later wins, and of two written at one instant the greater in
 * canonical JSON, so that the order and number of joins make no difference.
 */
export function joinContacts(a: ContactCore, b: ContactCore): Contact {
  return deriveContact({
    id: a.id,
    aliasAt: joinBy(a.aliasAt, b.aliasAt, laterStamp),
    observed: joinBy(a.observed, b.observed, (x, y) => joinBy(x, y, laterObservation)),
    earlier: joinEarlier(a.earlier, b.earlier),
    ...joinAbout(a, b),
    addedAt: joinBy(a.addedAt, b.addedAt, laterStamp),
  });
}

/** A contact without what was known up to an instant; `null` when nothing is left. For "forget for good" and un-merging. */
export function contactSince(core: ContactCore, forgottenAt: string): Contact | null {
  const keep = (stamp: string) => stamp > forgottenAt;
  const aboutChangedAt = filterValues(core.aboutChangedAt, keep);
  const observed = filterValues(
    mapValues(core.observed, (bySource) =>
      filterValues(bySource, (seen) => keep(seen.at ?? seen.seenAt)),
    ),
    (bySource) => Object.keys(bySource).length > 0,
  );
  const rest: ContactCore = {
    id: core.id,
    aliasAt: filterValues(core.aliasAt, keep),
    observed,
    earlier: core.earlier.filter((entry) => keep(entry.at ?? entry.seenAt)),
    about: filterValues(core.about, (_, key) => key in aboutChangedAt),
    aboutChangedAt,
    addedAt: filterValues(core.addedAt, keep),
  };
  const left =
    Object.keys(rest.aliasAt).length +
    Object.keys(rest.observed).length +
    rest.earlier.length +
    Object.keys(rest.aboutChangedAt).length +
    Object.keys(rest.addedAt).length;
  return left > 0 ? deriveContact(rest) : null;
}

function laterStamp(a: string, b: string): string {
  return a > b ? a : b;
}

function laterObservation(a: Observation, b: Observation): Observation {
  return later(a, a.at ?? a.seenAt, b, b.at ?? b.seenAt);
}

function joinEarlier(a: EarlierValue[], b: EarlierValue[]): EarlierValue[] {
  const byValue = new Map<string, EarlierValue>();
  for (const entry of [...a, ...b]) {
    const key = canonicalJson([entry.field, entry.source, entry.value]);
    const known = byValue.get(key);
    byValue.set(
      key,
      known ? later(known, known.at ?? known.seenAt, entry, entry.at ?? entry.seenAt) : entry,
    );
  }
  return [...byValue.values()];
}

function joinAbout(
  a: ContactCore,
  b: ContactCore,
): { about: Partial<AboutContact>; aboutChangedAt: ContactCore['aboutChangedAt'] } {
  const about: Record<string, unknown> = {};
  const aboutChangedAt: Record<string, string> = {};
  const keys = new Set([...Object.keys(a.aboutChangedAt), ...Object.keys(b.aboutChangedAt)]);
  for (const key of keys as Set<keyof AboutContact>) {
    const mine = { value: a.about[key], at: a.aboutChangedAt[key] };
    const theirs = { value: b.about[key], at: b.aboutChangedAt[key] };
    const winner =
      mine.at === undefined
        ? theirs
        : theirs.at === undefined
          ? mine
          : later(mine, mine.at, theirs, theirs.at);
    about[key] = winner.value;
    aboutChangedAt[key] = winner.at as string;
  }
  return { about, aboutChangedAt };
}

function later<T>(a: T, aStamp: string, b: T, bStamp: string): T {
  if (aStamp !== bStamp) return aStamp > bStamp ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

function joinBy<T>(
  a: Partial<Record<string, T>>,
  b: Partial<Record<string, T>>,
  join: (x: T, y: T) => T,
): Record<string, T> {
  const result: Record<string, T> = {};
  for (const [key, value] of [...Object.entries(a), ...Object.entries(b)]) {
    if (value === undefined) continue;
    const known = Object.hasOwn(result, key) ? result[key] : undefined;
    result[key] = known === undefined ? value : join(known, value);
  }
  return result;
}

function filterValues<T>(
  record: Partial<Record<string, T>>,
  keep: (value: T, key: string) => boolean,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, T] => {
      const value = entry[1];
      return value !== undefined && keep(value, entry[0]);
    }),
  );
}

function mapValues<T, U>(
  record: Partial<Record<string, T>>,
  change: (value: T) => U,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, change(value)]],
    ),
  );
}
