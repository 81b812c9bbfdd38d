import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import type { Experiment } from '../../utils/model/look-back';
import type { Compared } from '../../utils/progress/compare-outcomes';
import { experimentOutcomes } from '../../utils/progress/experiment-outcomes';
import type { Outcome } from '../../utils/progress/outcome';
import { changeExperiment, removeExperiment } from '../../utils/store/look-backs';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { IconButton } from '../ui/IconButton';
import { useKeep } from '../ui/use-keep';
import { useToast } from '../ui/use-toast';
import styles from './Progress.module.css';
import { saySure } from './ShareTable';

interface ExperimentCardProps {
  experiment: Experiment;
  outcomes: Outcome[];
  today: LocalDate;
}

/** One thing that was tried: the numbers side by side, without "because", and what was learned. */
export function ExperimentCard({ experiment, outcomes, today }: ExperimentCardProps) {
  const { id, name, forWhom, from, until } = experiment;
  const [learned, setLearned] = useState(experiment.learned);
  useKeep(learned, (text) => changeExperiment(id, { learned: text.trim() }));
  const toast = useToast();
  const { during, before } = experimentOutcomes(outcomes, experiment, today);
  const remove = async () => {
    await removeExperiment(id);
    toast({ text: t('progress.tries.removed', { name }) });
  };
  return (
    <Card className={styles.form}>
      <div className={styles.head}>
        <h4 dir="auto">{name}</h4>
        <IconButton
          size="small"
          label={t('progress.tries.remove', { name })}
          icon={<Trash2 aria-hidden="true" />}
          onClick={() => void remove()}
        />
      </div>
      <p className={styles.soft}>
        {until === null
          ? t('progress.tries.since', { day: formatDay(from, today) })
          : t('progress.tries.span', {
              from: formatDay(from, today),
              until: formatDay(until, today),
            })}
        {forWhom && (
          <>
            {' · '}
            <bdi>{forWhom}</bdi>
          </>
        )}
      </p>
      <Came time="during" compared={during} />
      <Came time="before" compared={before} />
      <Field
        label={t('progress.tries.learned')}
        multiline
        rows={2}
        value={learned}
        onChange={setLearned}
      />
    </Card>
  );
}

interface CameProps {
  time: 'during' | 'before';
  compared: Compared;
}

/** The numbers of one time, and how sure they are. */
function Came({ time, compared }: CameProps) {
  const { answered, counted, open } = compared;
  if (counted + open === 0) return <p>{t(`progress.tries.${time}.none`)}</p>;
  return (
    <p>
      {t(`progress.tries.${time}`, { answered, counted })}
      {open > 0 && <>, {t('progress.replies.open', { count: open })}</>}
      {counted > 0 && <> ({saySure(compared)})</>}
    </p>
  );
}
