import type { FormEvent } from 'react';
import { useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import type { LookBack } from '../../utils/model/look-back';
import { isPaused } from '../../utils/model/settings';
import type { NextLookBack } from '../../utils/progress/look-back-due';
import { firstDayToLookBackOn, nextLookBack } from '../../utils/progress/look-back-due';
import { addLookBack, listLookBacks } from '../../utils/store/look-backs';
import { currentPurpose } from '../../utils/store/purposes';
import { formatDate } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { Section } from '../ui/Section';
import { SegmentedControl } from '../ui/SegmentedControl';
import { useToast } from '../ui/use-toast';
import { EarlierLookBacks } from './EarlierLookBacks';
import styles from './Progress.module.css';
import type { Progress } from './use-progress';

interface LookBackPartProps {
  progress: Progress;
  today: LocalDate;
  onPerson: (contactId: string) => void;
}

const WANTED = ['yes', 'partly', 'no'] as const;

/** The look back every two weeks or after eight conversations: offered when it is time, never pressed. */
export function LookBackPart({ progress, today }: LookBackPartProps) {
  const lookBacks = useQuery(() => listLookBacks(), []);
  const [isOpen, setOpen] = useState(false);
  if (lookBacks === undefined) return null;
  const { conversations, firstTouchAt } = progress.records;
  const firstDay = firstDayToLookBackOn(firstTouchAt, progress.settings.consentedAt);
  const next = nextLookBack(lookBacks, conversations, firstDay, today);
  const since = formatDate(next.from);
  // In a pause nothing presses; one may still look back.
  const isCalled = next.isDue && !isPaused(progress.settings, today);
  return (
    <Section title={t('progress.back.title')} level={3}>
      {isOpen ? (
        <LookBackForm next={next} names={progress.names} onClose={() => setOpen(false)} />
      ) : (
        <Card tone={isCalled ? 'warm' : 'plain'} className={styles.form}>
          <p>
            {next.isDue
              ? t('progress.back.due', { day: since })
              : t('progress.back.notDue', { day: since })}
          </p>
          <div className={styles.buttons}>
            <Button
              size="small"
              variant={isCalled ? 'primary' : 'secondary'}
              onClick={() => setOpen(true)}
            >
              {t('progress.back.begin')}
            </Button>
          </div>
        </Card>
      )}
      {lookBacks.length > 0 && (
        <Disclosure summary={t('progress.back.earlier')} aside={String(lookBacks.length)}>
          <EarlierLookBacks lookBacks={lookBacks} today={today} />
        </Disclosure>
      )}
    </Section>
  );
}

interface LookBackFormProps {
  next: NextLookBack;
  names: Map<string, string>;
  onClose: () => void;
}

function LookBackForm({ next, names, onClose }: LookBackFormProps) {
  const why = useQuery(async () => (await currentPurpose())?.why ?? '', []);
  const [typed, setTyped] = useState({ worked: '', didNot: '', why: '', next: '' });
  const [wanted, setWanted] = useState<LookBack['stillWanted']>(null);
  const [isAsked, setAsked] = useState(false);
  const toast = useToast();
  const isEmpty = wanted === null && Object.values(typed).every((text) => text.trim() === '');
  const heard = next.conversations.filter((one) => one.takeaway !== '');
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isEmpty) return;
    await addLookBack({ from: next.from, to: next.to, stillWanted: wanted, ...typed });
    toast({ text: t('progress.back.kept') });
    onClose();
  };
  const field = (name: keyof typeof typed, label: string, error?: string | null) => (
    <Field
      label={label}
      multiline
      rows={2}
      value={typed[name]}
      error={error}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <Card>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        {heard.length > 0 && (
          <div className={styles.list}>
            <h4>{t('progress.back.takeaways')}</h4>
            {heard.map((one) => (
              <blockquote key={one.id} className={styles.quote} dir="auto">
                {one.takeaway} <bdi className={styles.soft}>{names.get(one.contactId)}</bdi>
              </blockquote>
            ))}
          </div>
        )}
        {field(
          'worked',
          t('progress.back.worked'),
          isAsked && isEmpty ? t('progress.back.empty') : null,
        )}
        {field('didNot', t('progress.back.didNot'))}
        {why && <p className={styles.soft}>{t('progress.back.purpose', { why })}</p>}
        <SegmentedControl<'yes' | 'partly' | 'no' | ''>
          label={t('progress.back.wanted')}
          value={wanted ?? ''}
          options={WANTED.map((value) => ({ value, label: t(`progress.back.wanted.${value}`) }))}
          onChange={(value) => setWanted(value === '' ? null : value)}
        />
        {field('why', t('progress.back.why'))}
        {field('next', t('progress.back.next'))}
        <div className={styles.buttons}>
          <Button variant="primary" type="submit">
            {t('progress.back.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('progress.back.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
