import type { ContactField, ContactFields } from '../model/contact';

type Entries = Record<string, unknown>[];

/** What makes two entries of a list the same thing seen twice; a wording that changed is another entry. */
const SAME: Partial<Record<ContactField, (entry: Record<string, unknown>) => string>> = {
  experience: ({ title, company, start }) => join(title, company, start),
  education: ({ school, degreeLine, start }) => join(school, degreeLine, start),
  certifications: ({ name, issuer }) => join(name, issuer),
  languages: ({ name }) => join(name),
  volunteering: ({ role, organisation }) => join(role, organisation),
  posts: ({ id, text }) => join(id ?? text),
};
const MOST_POSTS = 30;

/**
 * The value to keep when one was known. A page shows the first few of a list and says so, or loads the rest later: what
 * was known beyond those stays. Posts always add up, because a page only ever shows the last few.
 */
export function joinLists(
  field: ContactField,
  before: unknown,
  seen: ContactFields[ContactField],
  partial: boolean,
): unknown {
  if (!Array.isArray(before) || !Array.isArray(seen) || before.length === 0) return seen;
  if (field === 'posts') return addMissing(field, seen as Entries, before).slice(0, MOST_POSTS);
  if (!partial) return seen;
  if (field === 'skills' || field === 'emails') return [...new Set([...seen, ...before])];
  return addMissing(field, seen as Entries, before);
}

/** What was seen now, then what was known and is not among it. */
function addMissing(field: ContactField, seen: Entries, before: Entries): Entries {
  const same = SAME[field];
  if (!same) return seen.length >= before.length ? seen : before;
  const known = new Set(seen.map(same));
  return [...seen, ...before.filter((entry) => !known.has(same(entry)))];
}

function join(...parts: unknown[]): string {
  return parts.map((part) => String(part ?? '').toLocaleLowerCase('en')).join('\n');
}
