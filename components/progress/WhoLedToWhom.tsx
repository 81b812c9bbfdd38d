import { useMemo } from 'react';
import { isMadeByMe } from '../../utils/model/is-made-by-me';
import type { Branch, GraphPerson } from '../../utils/progress/introduction-graph';
import { introductionGraph } from '../../utils/progress/introduction-graph';
import { t } from '../../utils/words/translate';
import { Section } from '../ui/Section';
import { IntroductionPicture } from './IntroductionPicture';
import styles from './Progress.module.css';
import type { Progress } from './use-progress';

/** More make a thicket, or letters too small to read: then the list alone is clearer. */
const MOST_DRAWN = 12;
const MOST_COLUMNS = 4;

interface WhoLedToWhomProps {
  progress: Progress;
  onPerson: (contactId: string) => void;
}

/** Who introduced whom, as a list that goes deeper with every introduction that led to another. */
export function WhoLedToWhom({ progress, onPerson }: WhoLedToWhomProps) {
  const { records, names } = progress;
  const graph = useMemo(
    () =>
      introductionGraph(
        records.introductions.filter((one) => !isMadeByMe(one)),
        names,
      ),
    [records, names],
  );
  if (graph.people.length === 0) return null;
  const isClear =
    graph.people.length <= MOST_DRAWN && graph.people.every(({ column }) => column < MOST_COLUMNS);
  return (
    <Section title={t('progress.chain.title')} level={3}>
      {isClear && <IntroductionPicture graph={graph} />}
      <ul className={styles.list}>
        {graph.roots.map((root) => (
          <li key={root.person.id}>
            <Person person={root.person} onPerson={onPerson} />
            <Led by={root} onPerson={onPerson} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Led({ by, onPerson }: { by: Branch; onPerson: (contactId: string) => void }) {
  if (by.led.length === 0) return null;
  return (
    <ul className={styles.branch}>
      {by.led.map(({ introduction, branch }) => (
        <li key={introduction.id}>
          <Person person={branch.person} onPerson={onPerson} />
          {introduction.outcome && (
            <p className={styles.soft} dir="auto">
              {introduction.outcome}
            </p>
          )}
          <Led by={branch} onPerson={onPerson} />
        </li>
      ))}
    </ul>
  );
}

function Person(props: { person: GraphPerson; onPerson: (contactId: string) => void }) {
  const { id, name, isSaved } = props.person;
  if (!isSaved) return <bdi>{name}</bdi>;
  return (
    <button type="button" className={styles.person} onClick={() => props.onPerson(id)}>
      <bdi>{name}</bdi>
    </button>
  );
}
