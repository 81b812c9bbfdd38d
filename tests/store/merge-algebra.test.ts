import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../utils/model/canonical-json';
import type { KeptRecord, Things, ThingTable } from '../../utils/model/kept-record';
import { THING_TABLES } from '../../utils/model/kept-record';
import type { ThingState } from '../../utils/store/join-records';
import { joinThings, laterRow } from '../../utils/store/join-records';
import { someRecords } from '../support/arbitrary-records';
import { restoreInto } from '../support/restore-into';

/** `KITH_ALGEBRA_RUNS=10000` for the figure in docs/store.md. */
const RUNS = Number(process.env.KITH_ALGEBRA_RUNS ?? 500);
const WITHIN_MS = 20_000 + RUNS * 30;

describe('merging', () => {
  it(
    'is commutative, associative and idempotent for every kind of record',
    () => {
      fc.assert(
        fc.property(someRecords, someRecords, someRecords, (one, two, three) => {
          const [a, b, c] = [stateOf(one), stateOf(two), stateOf(three)];
          expect(bytes(join(a, b))).toBe(bytes(join(b, a)));
          expect(bytes(join(join(a, b), c))).toBe(bytes(join(a, join(b, c))));
          expect(bytes(join(a, a))).toBe(bytes(a));
          expect(bytes(join(join(a, b), b))).toBe(bytes(join(a, b)));
        }),
        { numRuns: RUNS },
      );
    },
    WITHIN_MS,
  );

  it(
    'does in the database what it does on paper, in any order and twice',
    async () => {
      await fc.assert(
        fc.asyncProperty(someRecords, someRecords, async (one, two) => {
          const there = await restoreInto([one, two]);
          const back = await restoreInto([two, one, one]);
          expect(back).toBe(there);
        }),
        { numRuns: Math.min(RUNS / 20, 100) },
      );
    },
    WITHIN_MS,
  );
});

type State = Map<
  string,
  { table: string; state: ThingState } | { table: string; row: { updatedAt: string } }
>;

function stateOf(records: KeptRecord[]): State {
  return records.map(stateOfOne).reduce(join, new Map());
}

function stateOfOne(record: KeptRecord): State {
  if (record.table === 'trash') {
    return stateOfOne({ table: record.row.table, row: record.row.row } as unknown as KeptRecord);
  }
  const { table, row } = record;
  if ((THING_TABLES as string[]).includes(table)) {
    const thing = row as Things[ThingTable];
    const state = joinThings(table as ThingTable, nothing(), { row: thing, presence: null });
    return new Map([[`${table}/${row.id}`, { table, state }]]);
  }
  if (record.table === 'presence') {
    const [of = ''] = row.id.split('/');
    return new Map([[row.id, { table: of, state: { row: null, presence: record.row } }]]);
  }
  return new Map([[`${table}/${row.id}`, { table, row }]]);
}

function join(a: State, b: State): State {
  const joined: State = new Map(a);
  for (const [key, theirs] of b) {
    const mine = joined.get(key);
    if (!mine) joined.set(key, theirs);
    else if ('state' in mine && 'state' in theirs) {
      const state = joinThings(mine.table as ThingTable, mine.state, theirs.state);
      joined.set(key, { table: mine.table, state });
    } else if ('row' in mine && 'row' in theirs) {
      joined.set(key, { table: mine.table, row: laterRow(mine.row, theirs.row) });
    }
  }
  return joined;
}

function bytes(state: State): string {
  return canonicalJson([...state].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function nothing(): ThingState {
  return { row: null, presence: null };
}
