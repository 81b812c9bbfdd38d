import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Introduction } from '../../utils/model/conversation';
import type { Branch, IntroductionGraph } from '../../utils/progress/introduction-graph';
import { introductionGraph } from '../../utils/progress/introduction-graph';

const NAMES = new Map([
  ['a', 'Ada'],
  ['b', 'Bao'],
  ['c', 'Chidi'],
]);

function led(by: string, to: string | null, toName = ''): Introduction {
  const at = '2026-03-01T09:00:00.000Z';
  return {
    id: `${by}-${to ?? toName}`,
    byContactId: by,
    toContactId: to,
    toName,
    madeAt: at,
    outcome: '',
    createdAt: at,
    updatedAt: at,
  };
}

it('puts everybody one column after who introduced them first', () => {
  const graph = introductionGraph(
    [led('b', 'c'), led('a', 'b'), led('a', 'c'), led('c', null, 'Dagny')],
    NAMES,
  );
  expect(graph.people.map(({ name, column, row }) => [name, column, row])).toEqual([
    ['Ada', 0, 0],
    ['Bao', 1, 0],
    ['Chidi', 1, 1],
    ['Dagny', 2, 0],
  ]);
  expect(graph.lines.map(({ from, to }) => `${from.name} ${to.name}`)).toEqual([
    'Bao Chidi',
    'Ada Bao',
    'Ada Chidi',
    'Chidi Dagny',
  ]);
});

it('draws a ring once', () => {
  const graph = introductionGraph([led('a', 'b'), led('b', 'a')], NAMES);
  expect(graph.people.map(({ name, column }) => [name, column])).toEqual([
    ['Ada', 0],
    ['Bao', 1],
  ]);
  expect(graph.lines).toHaveLength(2);
});

/** Everything the list says, as "who introduced → whom", in the order in which it is read. */
function said({ roots }: IntroductionGraph): string[] {
  const of = (branch: Branch): string[] =>
    branch.led.flatMap((one) => [one.introduction.id, ...of(one.branch)]);
  return roots.flatMap(of);
}

it('ends a ring of three where it began, with nobody lost', () => {
  const graph = introductionGraph([led('a', 'b'), led('b', 'c'), led('c', 'a')], NAMES);
  expect(graph.people.map(({ name, column }) => [name, column])).toEqual([
    ['Ada', 0],
    ['Bao', 1],
    ['Chidi', 2],
  ]);
  expect(said(graph)).toEqual(['a-b', 'b-c', 'c-a']);
});

it('has no line for somebody who introduced themself, as two merged records of one person say', () => {
  expect(introductionGraph([led('a', 'a')], NAMES).people).toEqual([]);
  const graph = introductionGraph([led('a', 'a'), led('a', 'b')], NAMES);
  expect(said(graph)).toEqual(['a-b']);
  expect(graph.lines).toHaveLength(1);
});

it('names two introductions of one pair in the list, and draws one line', () => {
  const again = { ...led('a', 'b'), id: 'again' };
  const graph = introductionGraph([led('a', 'b'), again], NAMES);
  expect(said(graph)).toEqual(['a-b', 'again']);
  expect(graph.lines).toHaveLength(1);
});

it('lists every introduction once and everybody once, whatever rings there are', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const links = fc.uniqueArray(fc.tuple(id, id), { selector: ([by, to]) => `${by}-${to}` });
  fc.assert(
    fc.property(links, (pairs) => {
      const graph = introductionGraph(
        pairs.map(([by, to]) => led(by, to)),
        NAMES,
      );
      const others = pairs.filter(([by, to]) => by !== to);
      expect(said(graph).sort()).toEqual(others.map(([by, to]) => `${by}-${to}`).sort());
      expect(graph.people.map((one) => one.id).sort()).toEqual([...new Set(others.flat())].sort());
      const places = graph.people.map(({ column, row }) => `${column} ${row}`);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});
