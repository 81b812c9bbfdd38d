import type { ArchiveCounts, ArchiveSelf, ArchiveTouch } from './archive-contents';
import type { ArchivePart, PartCounts } from './archive-part';
import type { SelfFound } from './find-self';

/** What the parts say about the user; `null` when nothing. */
export function selfOf(parts: ArchivePart[], found: SelfFound): ArchiveSelf | null {
  const own = parts.find((part) => part.own)?.own;
  const positions = parts.flatMap((part) => part.positions);
  const schools = parts.flatMap((part) => part.schools);
  const skills = [...new Set(parts.flatMap((part) => part.skills))];
  const isNobody = !found.name && !found.url && !own;
  if (isNobody && positions.length + schools.length + skills.length === 0) return null;
  return {
    name: own?.name ?? found.name,
    url: found.url,
    headline: own?.headline ?? null,
    about: own?.about ?? null,
    location: own?.location ?? null,
    positions,
    schools,
    skills,
  };
}

/** The counts of all parts together, and of what was joined from them. */
export function countAll(
  parts: ArchivePart[],
  people: number,
  touches: ArchiveTouch[],
  refusedInJoin: number,
): ArchiveCounts {
  const ofType = (type: ArchiveTouch['type']) =>
    touches.filter((touch) => touch.type === type).length;
  return {
    ...parts.reduce<PartCounts>((sum, part) => addCounts(sum, part.counts), {}),
    people,
    touches: touches.length,
    invitations: ofType('invitation'),
    acceptances: touches.filter((t) => t.type === 'invitation-accepted' && t.dir === 'in').length,
    messages: ofType('message') + ofType('reply'),
    replies: ofType('reply'),
    unusable: parts.reduce((sum, part) => sum + part.unusableTotal, refusedInJoin),
  };
}

/** Adds counts of the same file given twice or in two parts, name by name. */
function addCounts<T extends object>(one: T, other: T): T {
  const sum: Record<string, unknown> = { ...(one as Record<string, unknown>) };
  for (const [key, value] of Object.entries(other)) {
    const before = sum[key];
    if (typeof value === 'number') sum[key] = (typeof before === 'number' ? before : 0) + value;
    else if (value) sum[key] = addCounts((before ?? {}) as object, value as object);
  }
  return sum as T;
}
