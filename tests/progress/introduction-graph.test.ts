import { expect, it } from 'vitest';
import type { Introduction } from '../../utils/model/conversation';
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
