import type { FormEvent } from 'react';
import { useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import { addDays } from '../../utils/model/local-date';
import { isPaused } from '../../utils/model/settings';
import { saveSettings } from '../../utils/store/settings';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { DateField } from '../ui/DateField';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import styles from './Progress.module.css';
import type { Progress } from './use-progress';

/** A week's pause is what most people take; any other day can be chosen. */
const PAUSE_DAYS = 7;

/** This week beside the rhythm that was chosen, as a calm line, and the pause. */
export function WeekPart({ progress, today }: { progress: Progress; today: LocalDate }) {
  const { settings, week } = progress;
  const [isChoosing, setChoosing] = useState(false);
  const [until, setUntil] = useState(addDays(today, PAUSE_DAYS));
  const isOff = isPaused(settings, today);
  const isGood = until > today;
  const onPause = (event: FormEvent) => {
    event.preventDefault();
    if (!isGood) return;
    void saveSettings({ pausedUntil: until }).then(() => setChoosing(false));
  };
  return (
    <Section title={t('progress.week.title')} level={3}>
      <p className={styles.line}>
        <span>
          {t('progress.week.people', {
            count: week.newPeople,
            of: settings.rhythm.newPeoplePerWeek,
          })}
        </span>
        <span>
          {t('progress.week.talks', {
            count: week.conversations,
            of: settings.rhythm.conversationsPerWeek,
          })}
        </span>
      </p>
      {isOff ? (
        <Notice
          tone="info"
          actions={
            <Button size="small" onClick={() => void saveSettings({ pausedUntil: null })}>
              {t('progress.pause.end')}
            </Button>
          }
        >
          {t('progress.pause.on', { day: formatDay(settings.pausedUntil ?? today, today) })}
        </Notice>
      ) : (
        <p className={styles.soft}>{t('progress.week.quiet')}</p>
      )}
      {!isOff && !isChoosing && (
        <div className={styles.buttons}>
          <Button size="small" variant="quiet" onClick={() => setChoosing(true)}>
            {t('progress.pause')}
          </Button>
        </div>
      )}
      {!isOff && isChoosing && (
        <form className={styles.form} onSubmit={onPause} noValidate>
          <DateField
            label={t('progress.pause.until')}
            hint={t('progress.pause.hint')}
            value={until}
            min={addDays(today, 1)}
            onChange={setUntil}
            error={isGood ? null : t('progress.pause.bad')}
          />
          <div className={styles.buttons}>
            <Button size="small" variant="primary" type="submit">
              {t('progress.pause.start')}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setChoosing(false)}>
              {t('progress.pause.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
