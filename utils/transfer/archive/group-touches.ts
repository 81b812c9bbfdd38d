import type { ArchiveTouch } from './archive-contents';

/** The touches of each person, by their first alias, in the order given. */
export function groupTouches(touches: ArchiveTouch[]): Map<string, ArchiveTouch[]> {
  const byAlias = new Map<string, ArchiveTouch[]>();
  for (const touch of touches) {
    const list = byAlias.get(touch.alias);
    if (list) list.push(touch);
    else byAlias.set(touch.alias, [touch]);
  }
  return byAlias;
}
