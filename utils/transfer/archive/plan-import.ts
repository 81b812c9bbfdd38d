import type { ContactField, ContactFields, Observations } from '../../model/contact';
import { findAcceptance, matchKnown, settleReplies } from '../../model/settle-history';
import type { Touch } from '../../model/touch';
import type { ArchiveContents, ArchivePerson, ArchiveTouch, UnusableWhy } from './archive-contents';
import { groupTouches } from './group-touches';

/** As much of a contact in the store as a preview needs. */
export interface KnownContact {
  id: string;
  name: string;
  observed: Observations;
  profile?: Pick<ContactFields, 'connectedSince'>;
  touches: Pick<Touch, 'id' | 'type' | 'dir' | 'at' | 'source' | 'externalId'>[];
}

/** Finds for each list of aliases the contact that has one of them, or `null`; in the same order. */
export type FindKnown = (aliasLists: string[][]) => Promise<(KnownContact | null)[]>;

/** A person in a preview: `contactId` is `null` for one who would be new. */
export interface PlannedPerson {
  contactId: string | null;
  alias: string;
  name: string;
}

/** Title and employer, as far as either is another now: "Analyst, Ørsted". */
export interface JobChange extends PlannedPerson {
  from: string;
  to: string;
}

/** Where the archive says something else than the user typed: theirs stays, this is shown beside it. */
export interface Difference extends PlannedPerson {
  field: ContactField;
  yours: unknown;
  archive: unknown;
}

export interface PlannedEvent extends PlannedPerson {
  at: string;
}

/** What an import would do, before anything is stored. Lists hold the first 500; `total` counts all. */
export interface ImportPlan {
  people: { fresh: number; known: number; examples: PlannedPerson[] };
  touches: { fresh: number; known: number };
  acceptances: { total: number; list: PlannedEvent[] };
  replies: { total: number; list: PlannedEvent[] };
  jobChanges: { total: number; list: JobChange[] };
  differences: { total: number; list: Difference[] };
  /** Rows that would not be saved, by reason. */
  unusable: { total: number; byWhy: { why: UnusableWhy; count: number }[] };
}

const MOST_LISTED = 500;
/** So few that the page answers in between: with people who are known, what happened with them is read too. */
const LOOK_UP_AT_ONCE = 150;

/** Compares what was read with what is in the store. Reads only; looks people up in groups, so memory stays bounded. */
export async function planImport(
  contents: ArchiveContents,
  findKnown: FindKnown,
  signal?: AbortSignal,
): Promise<ImportPlan> {
  const plan: ImportPlan = {
    people: { fresh: 0, known: 0, examples: [] },
    touches: { fresh: 0, known: 0 },
    acceptances: { total: 0, list: [] },
    replies: { total: 0, list: [] },
    jobChanges: { total: 0, list: [] },
    differences: { total: 0, list: [] },
    unusable: { total: contents.counts.unusable, byWhy: countReasons(contents) },
  };
  const touchesOf = groupTouches(contents.touches);
  for (let at = 0; at < contents.people.length; at += LOOK_UP_AT_ONCE) {
    signal?.throwIfAborted();
    const people = contents.people.slice(at, at + LOOK_UP_AT_ONCE);
    const known = await findKnown(people.map((person) => person.aliases));
    for (const [index, person] of people.entries()) {
      const touches = touchesOf.get(person.aliases[0] ?? '') ?? [];
      planPerson(plan, person, touches, known[index] ?? null);
    }
  }
  return plan;
}

function planPerson(
  plan: ImportPlan,
  person: ArchivePerson,
  touches: ArchiveTouch[],
  known: KnownContact | null,
): void {
  const planned: PlannedPerson = {
    contactId: known?.id ?? null,
    alias: person.aliases[0] ?? '',
    name: known?.name ?? person.name,
  };
  if (known) plan.people.known += 1;
  else {
    plan.people.fresh += 1;
    if (plan.people.examples.length < MOST_LISTED) plan.people.examples.push(planned);
  }
  const fresh = freshTouches(touches, known);
  plan.touches.known += touches.length - fresh.length;
  const happened = asTheyWillStand(fresh, person, known);
  plan.touches.fresh += happened.length;
  for (const { type, dir, at } of happened) {
    if (type === 'reply' && dir === 'in') note(plan.replies, { ...planned, at });
    if (type === 'invitation-accepted' && dir === 'in') note(plan.acceptances, { ...planned, at });
  }
  if (!known) return;
  const change = findJobChange(person, known);
  if (change) note(plan.jobChanges, { ...planned, ...change });
  for (const difference of findDifferences(person, known)) {
    note(plan.differences, { ...planned, ...difference });
  }
}

/** The touches of the archive that the store does not have under their own id, and not by hand or from a page either. */
function freshTouches(touches: ArchiveTouch[], known: KnownContact | null): ArchiveTouch[] {
  if (!known) return touches;
  const ids = new Set(known.touches.flatMap((touch) => [touch.id, touch.externalId]));
  const unknown = touches.filter((touch) => !ids.has(touch.id) && !ids.has(touch.externalId));
  return matchKnown(unknown, known.touches).fresh;
}

/**
 * What is new beside what the store has, as the merge will settle it: an answer to a message that only Kith knows of is
 * a reply, and a connection after an invitation that only Kith knows of was its acceptance.
 */
function asTheyWillStand(
  fresh: ArchiveTouch[],
  person: ArchivePerson,
  known: KnownContact | null,
): Pick<Touch, 'type' | 'dir' | 'at'>[] {
  if (!known) return fresh;
  const all = [...known.touches, ...fresh];
  const settled = new Map(settleReplies(all).map((touch) => [touch.id, touch]));
  const happened = fresh.map((touch) => settled.get(touch.id) ?? touch);
  const since = known.profile?.connectedSince;
  const day = person.connectedOn ?? (since && /^\d{4}-\d\d-\d\d$/.test(since) ? since : null);
  const accepted = findAcceptance(all, day);
  if (!accepted || all.some(({ type }) => type === 'invitation-accepted')) return happened;
  return [...happened, { type: 'invitation-accepted', dir: accepted.dir, at: accepted.at }];
}

/** A person has one job change, whether title, employer or both are others. */
function findJobChange(
  person: ArchivePerson,
  known: KnownContact,
): Pick<JobChange, 'from' | 'to'> | null {
  const changed = (['currentTitle', 'currentCompany'] as const).flatMap((field) => {
    const now = person.observed[field];
    const before = newestSeen(known.observed, field);
    if (typeof now?.value !== 'string' || typeof before?.value !== 'string') return [];
    if (before.seenAt >= now.seenAt || isSameText(before.value, now.value)) return [];
    return [{ from: before.value, to: now.value }];
  });
  if (changed.length === 0) return null;
  const words = (way: 'from' | 'to') => changed.map((one) => one[way]).join(', ');
  return { from: words('from'), to: words('to') };
}

function findDifferences(
  person: ArchivePerson,
  known: KnownContact,
): Pick<Difference, 'field' | 'yours' | 'archive'>[] {
  const fields = Object.keys(person.observed) as ContactField[];
  return fields.flatMap((field) => {
    const yours = known.observed[field]?.you;
    const archive = person.observed[field]?.value ?? null;
    if (!yours || yours.withdrawn || archive === null || isSameValue(yours.value, archive))
      return [];
    return [{ field, yours: yours.value, archive }];
  });
}

function newestSeen(observed: Observations, field: ContactField) {
  const seen = [observed[field]?.page, observed[field]?.archive].filter(
    (value) => value !== undefined && !value.withdrawn,
  );
  return seen.sort((a, b) => ((a?.seenAt ?? '') < (b?.seenAt ?? '') ? 1 : -1))[0];
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return isSameText(a, b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Case and spacing make no difference worth asking about. */
function isSameText(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}

function note<T>(list: { total: number; list: T[] }, item: T): void {
  list.total += 1;
  if (list.list.length < MOST_LISTED) list.list.push(item);
}

function countReasons(contents: ArchiveContents): { why: UnusableWhy; count: number }[] {
  const counts = new Map<UnusableWhy, number>();
  for (const { why } of contents.unusable) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count })).sort((a, b) => b.count - a.count);
}
