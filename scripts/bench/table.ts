import { cpus, loadavg, release, type } from 'node:os';

/** One line of the table, exactly as `npm run bench -- --json` prints it. */
export interface Row {
  row: string;
  unit: 'ms' | 'bytes' | 'MB' | '×';
  /** A median, or a size. */
  value: number;
  /** What the same run costs without Kith; `null` where there is nothing to compare with. */
  floor: number | null;
  /** `value / floor`. */
  ratio: number | null;
  goal: string;
  met: boolean;
}

/** A row with what only people read: how far the middle half of the runs lies apart, and what bounds it. */
export interface MeasuredRow extends Row {
  /** The middle half of the runs, from – to, and their number. */
  spread?: string;
}

export interface Goal {
  /** The largest ratio to the floor. */
  times?: number;
  /** The largest value, in the row's unit. */
  most?: number;
}

/** At least so many runs of everything that is timed; `--runs=3` to try a row out. */
export const RUNS = Number(
  process.argv.find((one) => one.startsWith('--runs='))?.slice('--runs='.length) ?? 15,
);

/** A row of timed runs, beside the floor's runs of the same minutes. */
export function timedRow(
  row: string,
  runs: number[],
  floorRuns: number[] | null,
  goal: Goal,
  unit: Row['unit'] = 'ms',
): MeasuredRow {
  const value = median(runs);
  const floor = floorRuns && median(floorRuns);
  const spread = `${spreadOf(runs)}${floorRuns ? `; floor ${spreadOf(floorRuns)}` : ''}`;
  return { ...sizedRow(row, unit, value, floor, goal), spread };
}

/** A row of one figure that does not vary. */
export function sizedRow(
  row: string,
  unit: Row['unit'],
  value: number,
  floor: number | null,
  goal: Goal,
): MeasuredRow {
  const ratio = floor === null ? null : value / floor;
  const met =
    (goal.times === undefined || (ratio !== null && ratio <= goal.times)) &&
    (goal.most === undefined || value <= goal.most);
  return {
    row,
    unit,
    value: rounded(value),
    floor: floor === null ? null : rounded(floor),
    ratio: ratio === null ? null : rounded(ratio),
    goal: inWords(goal, unit),
    met,
  };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function spreadOf(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.round(share * (sorted.length - 1))] ?? 0);
  return `${at(0.25)} – ${at(0.75)} (${values.length})`;
}

function inWords({ times, most }: Goal, unit: string): string {
  const parts = [
    times === undefined ? null : `≤ ${times.toFixed(2)} ×`,
    most === undefined ? null : unit === 'bytes' ? `≤ ${most / 1000} kB` : `≤ ${most} ${unit}`,
  ].filter(Boolean);
  return parts.join(' and ') || '–';
}

function rounded(value: number): number {
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return Number(value.toFixed(places));
}

/** The table for people, as docs/performance.md keeps it, under a line that says when and where it was measured. */
export function printTable(rows: MeasuredRow[]): void {
  const lines = rows.map((one) => [
    one.row,
    `${one.value} ${one.unit}`,
    one.floor === null ? '–' : String(one.floor),
    one.ratio === null ? '–' : `${one.ratio} ×`,
    one.goal,
    one.goal === '–' ? '–' : one.met ? 'yes' : 'no',
    one.spread ?? '',
  ]);
  const head = ['row', 'value', 'floor', 'ratio', 'goal', 'met', 'middle half (runs)'];
  const asLine = (cells: string[]) => `| ${cells.join(' | ')} |`;
  console.log(`${whenAndWhere()}\n`);
  console.log([asLine(head), asLine(head.map(() => '---')), ...lines.map(asLine)].join('\n'));
}

/** A busy machine says nothing about milliseconds, so how busy it was stands beside them. */
function whenAndWhere(): string {
  const [load = 0] = loadavg();
  const machine = `${type()} ${release()}, ${cpus().length} processors, load ${load.toFixed(1)}`;
  return `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC; ${machine}; ${RUNS} runs.`;
}
