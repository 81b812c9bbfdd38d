import type { Introduction } from '../model/conversation';

/** Somebody in the picture: how many introductions led to them, and which one they are in that column. */
export interface GraphPerson {
  id: string;
  name: string;
  /** A saved contact; somebody known by name alone is none. */
  isSaved: boolean;
  column: number;
  row: number;
}

export interface IntroductionGraph {
  people: GraphPerson[];
  /** From who introduced to who was introduced, each pair once. */
  lines: { from: GraphPerson; to: GraphPerson }[];
  /** The same as a list that goes deeper: with whom it begins. */
  roots: Branch[];
}

/** Somebody and whom they introduced. Whose introductions stand elsewhere in the list has none here. */
export interface Branch {
  person: GraphPerson;
  led: { introduction: Introduction; branch: Branch }[];
}

interface Link {
  introduction: Introduction;
  from: string;
  to: string;
}

/**
 * Who introduced whom, as points in columns: everybody once, one column after whoever introduced them first. Somebody
 * known by name alone is a person of their own; a ring begins with one of it and ends where it began. In `roots` every
 * introduction stands exactly once, under the first mention of who made it. Whoever introduced themself (two records of
 * one person that were merged) led to nobody.
 */
export function introductionGraph(
  introductions: readonly Introduction[],
  names: ReadonlyMap<string, string>,
): IntroductionGraph {
  const links = introductions
    .map((one) => ({
      introduction: one,
      from: one.byContactId,
      to: one.toContactId ?? `name:${one.toName}`,
    }))
    .filter(({ from, to }) => from !== to);
  const nameOf = new Map(links.map(({ to, introduction }) => [to, introduction.toName]));
  const madeBy = new Map<string, Link[]>();
  for (const link of links) {
    const theirs = madeBy.get(link.from);
    if (theirs) theirs.push(link);
    else madeBy.set(link.from, [link]);
  }
  const introduced = new Set(links.map(({ to }) => to));
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const people = new Map<string, GraphPerson>();
  const rows: number[] = [];
  const roots: Branch[] = [];

  const place = (id: string, column: number): Branch => {
    const row = rows[column] ?? 0;
    rows[column] = row + 1;
    const name = names.get(id) || nameOf.get(id) || '';
    const person = { id, name, isSaved: names.has(id), column, row };
    people.set(id, person);
    return { person, led: [] };
  };
  /** Column by column, so that everybody stands as near to the beginning as they can. */
  const follow = (begun: Branch[]) => {
    for (const branch of begun) {
      for (const link of madeBy.get(branch.person.id) ?? []) {
        const known = people.get(link.to);
        const next = known ? { person: known, led: [] } : place(link.to, branch.person.column + 1);
        if (!known) begun.push(next);
        branch.led.push({ introduction: link.introduction, branch: next });
      }
    }
  };

  const first = ids.filter((id) => !introduced.has(id)).map((id) => place(id, 0));
  roots.push(...first);
  follow([...first]);
  for (const id of ids) {
    // Of a ring nobody was first: begin with whoever comes.
    if (people.has(id)) continue;
    const root = place(id, 0);
    roots.push(root);
    follow([root]);
  }
  return { people: [...people.values()], lines: linesOf(links, people), roots };
}

function linesOf(links: Link[], people: Map<string, GraphPerson>): IntroductionGraph['lines'] {
  const pairs = new Map(links.map((link) => [`${link.from} ${link.to}`, link]));
  return [...pairs.values()].flatMap((link) => {
    const [from, to] = [people.get(link.from), people.get(link.to)];
    return from && to ? [{ from, to }] : [];
  });
}
