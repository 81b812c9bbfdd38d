import type { RefObject } from 'react';
import { useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import { addDays, isLocalDate, offWeekend } from '../../utils/model/local-date';
import { dateLocale } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { DateField } from '../ui/DateField';
import { Popover } from '../ui/Popover';
import styles from './SnoozeMenu.module.css';

interface SnoozeChoicesProps {
  anchor: RefObject<HTMLButtonElement>;
  today: LocalDate;
  label: string;
  /** Unsaid, those for putting off a follow-up. */
  choices?: { label: string; until: LocalDate }[];
  onClose: () => void;
  onSnooze: (until: LocalDate) => void;
}

/** The days to choose from, beside the clock that was pressed. */
export function SnoozeChoices(props: SnoozeChoicesProps) {
  const { anchor, today, label, onClose, onSnooze } = props;
  const [date, setDate] = useState('');
  const isWrong = date !== '' && (!isLocalDate(date) || date <= today);

  const snooze = (until: LocalDate) => {
    onClose();
    onSnooze(until);
  };
  const choices = props.choices ?? [
    { label: t('popup.snooze.tomorrow'), until: addDays(today, 1) },
    { label: t('popup.snooze.threeDays'), until: addDays(today, 3) },
    { label: t('popup.snooze.nextWeek'), until: offWeekend(addDays(today, 7)) },
  ];

  return (
    <Popover anchor={anchor} open onOpenChange={onClose} label={label} align="end">
      <div className={styles.choices}>
        {choices.map(({ label, until }) => (
          <Button key={label} variant="quiet" wide onClick={() => snooze(until)}>
            <span className={styles.label}>{label}</span>
            <span className={styles.day}>{shortDay(until)}</span>
          </Button>
        ))}
        <form
          className={styles.date}
          onSubmit={(event) => {
            event.preventDefault();
            if (isLocalDate(date) && date > today) snooze(date);
          }}
        >
          <DateField
            label={t('popup.snooze.date')}
            value={date}
            min={addDays(today, 1)}
            onChange={setDate}
            error={isWrong ? t('popup.snooze.past') : null}
          />
          <Button type="submit" size="small" disabled={!isLocalDate(date) || isWrong}>
            {label}
          </Button>
        </form>
      </div>
    </Popover>
  );
}

/** "Mon 23 Nov": which day "tomorrow" and "next week" are. */
function shortDay(day: LocalDate): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(dateLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}
