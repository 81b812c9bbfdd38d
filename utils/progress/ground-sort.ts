/** What a sent message rested on, roughly: enough to compare, few enough to have numbers. */
export type GroundSort = 'between-you' | 'their-work' | 'shared-place' | 'their-path' | 'none';

/** The first that applies names the message: what the two have lived through outweighs what a page says. */
const SORTS: [GroundSort, string[]][] = [
  ['between-you', ['note', 'history', 'remembered', 'how', 'last-contact']],
  ['their-work', ['used', 'attended', 'post']],
  ['shared-place', ['my-employer', 'my-school', 'my-membership', 'group']],
  ['their-path', ['job', 'school', 'about', 'skill', 'headline']],
];

/** The sort of common ground, from the ids of the facts that a sent text rested on (drafting's `gatherFacts`). */
export function groundSort(factIds: readonly string[]): GroundSort {
  const roots = new Set(factIds.map((id) => id.split(':')[0] ?? ''));
  return SORTS.find(([, wanted]) => wanted.some((root) => roots.has(root)))?.[0] ?? 'none';
}
