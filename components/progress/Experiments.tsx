import type { FormEvent } from 'react';
import { useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import type { Outcome } from '../../utils/progress/outcome';
import { addExperiment, listExperiments } from '../../utils/store/look-backs';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { DateField } from '../ui/DateField';
import { Field } from '../ui/Field';
import { Section } from '../ui/Section';
import { ExperimentCard } from './ExperimentCard';
import styles from './Progress.module.css';

interface ExperimentsProps {
  outcomes: Outcome[];
  today: LocalDate;
}

/** What the user tries on purpose: one change for a while, and what was learned from it. */
export function Experiments({ outcomes, today }: ExperimentsProps) {
  const experiments = useQuery(() => listExperiments(), []);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('progress.tries.title')} level={3} intro={t('progress.tries.intro')}>
      {experiments?.map((one) => (
        <ExperimentCard key={one.id} experiment={one} outcomes={outcomes} today={today} />
      ))}
      {isOpen ? (
        <ExperimentForm today={today} onClose={() => setOpen(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setOpen(true)}>
            {t('progress.tries.add')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function ExperimentForm({ today, onClose }: { today: LocalDate; onClose: () => void }) {
  const [name, setName] = useState('');
  const [forWhom, setForWhom] = useState('');
  const [until, setUntil] = useState('');
  const [isAsked, setAsked] = useState(false);
  const hasName = name.trim() !== '';
  const isGoodDay = until === '' || until >= today;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!hasName || !isGoodDay) return;
    await addExperiment({
      name: name.trim(),
      forWhom: forWhom.trim(),
      from: today,
      until: until || null,
      learned: '',
    });
    onClose();
  };
  return (
    <Card>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        <Field
          label={t('progress.tries.name')}
          hint={t('progress.tries.name.hint')}
          value={name}
          onChange={setName}
          error={isAsked && !hasName ? t('progress.tries.name.missing') : null}
        />
        <Field label={t('progress.tries.forWhom')} value={forWhom} onChange={setForWhom} />
        <DateField
          label={t('progress.tries.until')}
          value={until}
          min={today}
          onChange={setUntil}
          error={isAsked && !isGoodDay ? t('progress.tries.until.bad') : null}
        />
        <div className={styles.buttons}>
          <Button variant="primary" type="submit">
            {t('progress.tries.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('progress.tries.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
