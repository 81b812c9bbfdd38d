import type { GraphPerson, IntroductionGraph } from '../../utils/progress/introduction-graph';
import { t } from '../../utils/words/translate';
import { initials } from '../ui/initials';
import styles from './IntroductionPicture.module.css';

/** Sizes of the picture in its own units, which are CSS pixels where there is room. */
const COLUMN = 112;
const ROW = 72;
const RADIUS = 18;
/** A line that goes back rises by three quarters of this above the circles, and needs so much room over the first. */
const RISE = 20;
const HEAD = 12;
/** As many letters as fit under a circle: some 102 of the 112. */
const LETTERS = 14;

/** Who introduced whom, drawn; the list beside it says the same, name by name. */
export function IntroductionPicture({ graph }: { graph: IntroductionGraph }) {
  const columns = Math.max(...graph.people.map((person) => person.column)) + 1;
  const rows = Math.max(...graph.people.map((person) => person.row)) + 1;
  const head = graph.lines.some(({ from, to }) => to.column < from.column) ? HEAD : 0;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 ${-head} ${columns * COLUMN} ${rows * ROW + head}`}
      style={{ maxInlineSize: columns * COLUMN }}
      role="img"
      aria-label={t('progress.chain.picture', { count: graph.people.length })}
    >
      {graph.lines.map(({ from, to }) => (
        <path key={`${from.id} ${to.id}`} className={styles.line} d={curve(from, to)} />
      ))}
      {graph.people.map((person) => (
        <g key={person.id} transform={`translate(${x(person)} ${y(person)})`}>
          <title>{person.name}</title>
          <circle r={RADIUS} className={styles.dot} />
          <text className={styles.initials} textAnchor="middle" dominantBaseline="central">
            {initials(person.name)}
          </text>
          <text className={styles.name} textAnchor="middle" y={RADIUS + 16}>
            {shortened(person.name)}
          </text>
        </g>
      ))}
    </svg>
  );
}

const x = (person: GraphPerson) => (person.column + 0.5) * COLUMN;
const y = (person: GraphPerson) => person.row * ROW + RADIUS + 6;

/** From one circle to the other. */
function curve(from: GraphPerson, to: GraphPerson): string {
  if (to.column > from.column) {
    const [start, end] = [x(from) + RADIUS, x(to) - RADIUS];
    const middle = (start + end) / 2;
    return `M ${start} ${y(from)} C ${middle} ${y(from)}, ${middle} ${y(to)}, ${end} ${y(to)}`;
  }
  // Back over the circles (a ring), or around the side to another of the same column.
  const [bow, rise] = from.column === to.column ? [COLUMN / 3, 0] : [0, RISE];
  return `M ${x(from)} ${y(from) - RADIUS} C ${x(from) + bow} ${y(from) - RADIUS - rise}, ${x(to) + bow} ${y(to) - RADIUS - rise}, ${x(to)} ${y(to) - RADIUS}`;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LETTERS ? name : `${letters.slice(0, LETTERS - 1).join('')}…`;
}
