import { describe, expect, it } from 'vitest';
import { filterPeople, orderPeople } from '../../utils/store/people-filters';
import { groupPeople } from '../../utils/store/people-groups';
import type { PersonRow } from '../../utils/store/person-row';
import { personaMatrix } from '../../utils/store/persona-matrix';
import { matrixCsv } from '../../utils/transfer/matrix-csv';

const TODAY = '2026-11-22';
const NOTHING = { filters: new Set<never>(), silentMonths: 6, personaId: null };

function row(name: string, rest: Partial<PersonRow> = {}): PersonRow {
  return {
    ...{ id: name, name, sortName: name, role: '', employer: null, school: null, place: null },
    ...{ tie: 'weak', tags: [], personaIds: [], ratherNot: false, state: 'nothing-yet' },
    ...{ notSameAs: [], hasMet: false, hasHeard: false, connectedOn: null },
    ...{ connected: true, hasWritten: false, isUnthanked: false, hasChangedJob: false },
    ...{ addedAt: '2026-01-01T10:00:00.000Z', lastAt: null, dueOn: null },
    ...rest,
  };
}

const persona = (id: string, name: string) => ({
  ...{ id, name, who: '', why: '', ask: '', offer: '', gather: '', kind: null },
  ...{ createdAt: '', updatedAt: '' },
});

describe('groups', () => {
  it('put spellings of one employer together, the largest first, the unknown last', () => {
    const rows = [
      row('a', { employer: 'Vattenfall' }),
      row('b'),
      row('c', { employer: 'Quillmark' }),
      row('d', { employer: ' VATTENFALL ' }),
      row('e'),
    ];
    const groups = groupPeople(rows, 'employer', new Map());
    expect(groups.map(({ name, people }) => [name, people.length])).toEqual([
      ['Vattenfall', 2],
      ['Quillmark', 1],
      [null, 2],
    ]);
  });

  it('show somebody of two personas in both, and nobody in one that is gone', () => {
    const rows = [row('a', { personaIds: ['p', 'q', 'gone'] }), row('b', { personaIds: ['gone'] })];
    const names = new Map([
      ['p', 'Guides'],
      ['q', 'Hosts'],
    ]);
    const groups = groupPeople(rows, 'persona', names);
    expect(groups.map(({ name, people }) => [name, people.map(({ id }) => id)])).toEqual([
      ['Guides', ['a']],
      ['Hosts', ['a']],
      [null, ['b']],
    ]);
  });
});

describe('filters', () => {
  it('find those who may be here twice: one name and a place in common', () => {
    const rows = [
      row('x1', { sortName: 'anna berg', employer: 'Vattenfall' }),
      row('x2', { sortName: 'anna berg', employer: 'vattenfall ' }),
      row('x3', { sortName: 'anna berg', employer: 'Quillmark' }),
      row('x4', { sortName: 'anna berg' }),
    ];
    const found = filterPeople(rows, { ...NOTHING, filters: new Set(['duplicates']) }, TODAY);
    expect(found.map(({ id }) => id)).toEqual(['x1', 'x2']);
  });

  it('look for the silence that was asked for', () => {
    const quiet = row('quiet', { hasWritten: true, lastAt: '2026-07-01T10:00:00.000Z' });
    const silent = (silentMonths: number) =>
      filterPeople([quiet], { ...NOTHING, filters: new Set(['silent']), silentMonths }, TODAY);
    expect(silent(3)).toEqual([quiet]);
    expect(silent(6)).toEqual([]);
  });
});

it('puts the longest silent first, and those with whom nothing ever happened last', () => {
  const rows = [
    row('never'),
    row('new', { lastAt: '2026-07-01T10:00:00.000Z' }),
    row('old', { lastAt: '2019-07-01T10:00:00.000Z' }),
  ];
  expect(orderPeople(rows, 'longest-silent').map(({ id }) => id)).toEqual(['old', 'new', 'never']);
});

describe('the matrix of personas', () => {
  const personas = [persona('p', 'Guides'), persona('q', '=Hosts')];
  const rows = [row('Ada', { personaIds: ['p'], tie: 'close' }), row('Bo')];

  it('counts by tie, and has a line where there is nobody', () => {
    expect(personaMatrix(rows, personas).map(({ all, byTie }) => [all, byTie.close])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('goes into a file in which no spreadsheet finds a formula', () => {
    expect(matrixCsv(rows, personas)).toBe(
      '\uFEFF"Name","Role","Tie","Guides","\'=Hosts"\r\n"Ada","","close","x",""\r\n',
    );
  });
});
