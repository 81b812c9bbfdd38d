import type { Introduction } from '../model/conversation';

/** Somebody in the picture: how many introductions led to them, and which one they are in that column. */
export interface GraphPerson {
  id: string;
  name: string;
  column: number;
  row: number;
}

export interface IntroductionGraph {
  people: GraphPerson[];
  /** From who introduced to who was introduced. */
  lines: { from: GraphPerson; to: GraphPerson }[];
}

/**
 * Who introduced whom, as points in columns: everybody once, one column after whoever introduced them first. Somebody
 * known by name alone is a person of their own; a ring ends where it began.
 */
export function introductionGraph(
  introductions: Introduction[],
  names: Map<string, string>,
): IntroductionGraph {
  const links = introductions.map((one) => ({
    from: one.byContactId,
    to: one.toContactId ?? `name:${one.toName}`,
    toName: one.toName,
  }));
  const nameOf = new Map(links.map((link) => [link.to, link.toName]));
  const people = new Map<string, GraphPerson>();
  const rows: number[] = [];
  const place = (id: string, column: number) => {
    const row = rows[column] ?? 0;
    rows[column] = row + 1;
    people.set(id, { id, name: names.get(id) || nameOf.get(id) || '', column, row });
  };
  const introduced = new Set(links.map((link) => link.to));
  const ids = [...new Set(links.flatMap((link) => [link.from, link.to]))];
  const waiting = ids.filter((id) => !introduced.has(id)).map((id) => ({ id, column: 0 }));
  while (people.size < ids.length) {
    // Of a ring nobody was first: begin with whoever comes.
    const next = waiting.shift() ?? { id: ids.find((id) => !people.has(id)) ?? '', column: 0 };
    if (people.has(next.id)) continue;
    place(next.id, next.column);
    for (const link of links) {
      if (link.from === next.id) waiting.push({ id: link.to, column: next.column + 1 });
    }
  }
  const lines = links.flatMap((link) => {
    const [from, to] = [people.get(link.from), people.get(link.to)];
    return from && to ? [{ from, to }] : [];
  });
  return { people: [...people.values()], lines };
}
