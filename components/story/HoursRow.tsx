import { X } from 'lucide-react';
import type { Availability } from '../../utils/model/story';
import { currentLanguage, t } from '../../utils/words/translate';
import { Field } from '../ui/Field';
import { IconButton } from '../ui/IconButton';
import { Select } from '../ui/Select';
import styles from './StoryForm.module.css';

type Hours = Availability['weekly'][number];

interface HoursRowProps {
  entry: Hours;
  onChange: (entry: Hours) => void;
  onRemove: () => void;
}

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** One stretch of hours that comes every week. */
export function HoursRow({ entry, onChange, onRemove }: HoursRowProps) {
  const day = weekdayName(entry.weekday);
  return (
    <div className={styles.hours}>
      <Select
        label={t('story.day')}
        value={String(entry.weekday)}
        options={WEEKDAYS.map((value) => ({ value, label: weekdayName(Number(value)) }))}
        onChange={(weekday) => onChange({ ...entry, weekday: Number(weekday) })}
      />
      <Field
        label={t('story.from')}
        type="time"
        value={entry.from}
        onChange={(from) => onChange({ ...entry, from })}
      />
      <Field
        label={t('story.until')}
        type="time"
        value={entry.to}
        error={
          entry.from !== '' && entry.to !== '' && entry.to <= entry.from
            ? t('story.hoursBackward')
            : null
        }
        onChange={(to) => onChange({ ...entry, to })}
      />
      <IconButton
        size="small"
        icon={<X />}
        label={t('story.removeHours', { day, time: entry.from })}
        onClick={onRemove}
      />
    </div>
  );
}

/** 2024 began on a Monday. */
function weekdayName(weekday: number): string {
  return new Intl.DateTimeFormat(currentLanguage(), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday),
  );
}
