import type { Introduction } from '../../utils/model/conversation';
import { isMadeByMe } from '../../utils/model/is-made-by-me';
import { introductionGraph } from '../../utils/progress/introduction-graph';
import { t } from '../../utils/words/translate';
import { Section } from '../ui/Section';
import { IntroductionPicture } from './IntroductionPicture';
import styles from './Progress.module.css';
import type { Progress } from './use-progress';

/** More make a thicket: then the list alone is clearer. */
const MOST_DRAWN = 16;

interface WhoLedToWhomProps {
  progress: Progress;
  onPerson: (contactId: string) => void;
}

/** Who introduced whom, as a list that goes deeper with every introduction that led to another. */
export function WhoLedToWhom({ progress, onPerson }: WhoLedToWhomProps) {
  const introductions = progress.records.introductions.filter((one) => !isMadeByMe(one));
  if (introductions.length === 0) return null;
  const graph = introductionGraph(introductions, progress.names);
  // Of a ring nobody was first: the picture begins with one of them, and so does the list.
  const roots = graph.people.filter(({ column }) => column === 0).map(({ id }) => id);
  return (
    <Section title={t('progress.chain.title')} level={3}>
      {graph.people.length <= MOST_DRAWN && <IntroductionPicture graph={graph} />}
      <ul className={styles.list}>
        {roots.map((id) => (
          <li key={id}>
            <Person id={id} name={progress.names.get(id) ?? ''} onPerson={onPerson} />
            <Led by={id} all={introductions} path={[id]} progress={progress} onPerson={onPerson} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface LedProps extends WhoLedToWhomProps {
  by: string;
  all: Introduction[];
  /** Who led here, so that a ring ends. */
  path: string[];
}

function Led({ by, all, path, progress, onPerson }: LedProps) {
  const made = all.filter((one) => one.byContactId === by);
  if (made.length === 0) return null;
  return (
    <ul className={styles.branch}>
      {made.map((one) => {
        const to = one.toContactId;
        return (
          <li key={one.id}>
            {to !== null && progress.names.has(to) ? (
              <Person id={to} name={progress.names.get(to) ?? ''} onPerson={onPerson} />
            ) : (
              <bdi>{one.toName}</bdi>
            )}
            {one.outcome && (
              <p className={styles.soft} dir="auto">
                {one.outcome}
              </p>
            )}
            {to !== null && !path.includes(to) && (
              <Led by={to} all={all} path={[...path, to]} progress={progress} onPerson={onPerson} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Person(props: { id: string; name: string; onPerson: (contactId: string) => void }) {
  return (
    <button type="button" className={styles.person} onClick={() => props.onPerson(props.id)}>
      <bdi>{props.name}</bdi>
    </button>
  );
}
