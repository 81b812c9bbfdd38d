import { canonicalJson } from '../model/canonical-json';
import type {
  Contact,
  ContactField,
  ContactFields,
  EarlierValue,
  Observation,
  Observations,
  Source,
} from '../model/contact';
import type { ContactCore } from './derive-contact';
import { deriveContact } from './derive-contact';
import { joinLists } from './join-lists';

/** What one look by one source yielded. A field that is left out or `null` says nothing: it erases nothing. */
export interface Look {
  aliases: readonly string[];
  fields: Partial<ContactFields>;
  source: Source;
  /** ISO 8601 UTC: when it was seen. */
  seenAt: string;
  /** Later than everything it may replace; see `Writer.stampFor`. */
  stamp: string;
  /** Fields of which the page showed only some entries: what was known beyond them is kept. */
  partial: ContactField[];
}

/** Fields of which earlier values are kept, so that a job change is seen. */
const WITH_HISTORY = ['currentTitle', 'currentCompany', 'headline'] as const;

/** A contact with what was seen added, and the fields that changed from another value. Never changes its argument. */
export function observe(
  known: ContactCore,
  look: Look,
): { contact: Contact; changed: ContactField[] } {
  const observed: Observations = { ...known.observed };
  const earlier: EarlierValue[] = [...known.earlier];
  const changed: ContactField[] = [];
  for (const field of Object.keys(look.fields) as ContactField[]) {
    const seen = look.fields[field];
    if (seen === undefined) continue;
    // A page that shows nothing says nothing; a row of the archive says "none", as of an employer beside a new title.
    if (seen === null && look.source !== 'archive') continue;
    const before = present(known.observed[field]?.[look.source]);
    // An archive may be older than what was already read from it.
    if (before && before.seenAt > look.seenAt) continue;
    const value =
      seen === null
        ? null
        : joinLists(field, before?.value ?? null, seen, look.partial.includes(field));
    observed[field] = { ...observed[field], [look.source]: observation(value, look) };
    if (!before || canonicalJson(before.value) === canonicalJson(value)) continue;
    changed.push(field);
    const kept = WITH_HISTORY.find((name) => name === field);
    if (kept && typeof before.value === 'string') {
      earlier.push({
        field: kept,
        value: before.value,
        source: look.source,
        seenAt: before.seenAt,
        ...(look.stamp === before.seenAt ? {} : { at: look.stamp }),
      });
    }
  }
  const aliasAt = { ...known.aliasAt };
  for (const alias of look.aliases) aliasAt[alias] = look.stamp;
  const contact = deriveContact({ ...known, observed, earlier: newestOfEach(earlier), aliasAt });
  return { contact, changed };
}

/** The contact before anything is known of them. */
export function newContact(id: string, stamp: string): ContactCore {
  return {
    id,
    aliasAt: {},
    observed: {},
    earlier: [],
    about: {},
    aboutChangedAt: {},
    addedAt: { [stamp]: stamp },
  };
}

function observation(value: unknown, { seenAt, stamp }: Look): Observation {
  return stamp === seenAt ? { value, seenAt } : { value, seenAt, at: stamp };
}

function present(seen: Observation | undefined): Observation | null {
  return seen && !seen.withdrawn ? seen : null;
}

function newestOfEach(earlier: EarlierValue[]): EarlierValue[] {
  const byValue = new Map<string, EarlierValue>();
  for (const entry of earlier) {
    byValue.set(canonicalJson([entry.field, entry.source, entry.value]), entry);
  }
  return [...byValue.values()];
}
