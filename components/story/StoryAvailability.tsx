import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Availability, UserStory } from '../../utils/model/story';
import { saveAvailability } from '../../utils/store/story';
import { dateLocale } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { zoneOptions } from '../app/time-zones';
import { Button } from '../ui/Button';
import { DateField } from '../ui/DateField';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { Tag } from '../ui/Tag';
import { HoursRow } from './HoursRow';
import styles from './StoryForm.module.css';
import { StoryPreview } from './StoryPreview';

interface StoryAvailabilityProps {
  story: UserStory;
  availability: Availability;
  onChange: (changes: Partial<UserStory>) => void;
}

/** When the user can talk: hours of every week, days off, their time zone, and the link for office hours. */
export function StoryAvailability({ story, availability, onChange }: StoryAvailabilityProps) {
  const [hours, setHours] = useState(availability);
  const zones = useMemo(() => zoneOptions([story.timeZone]), [story.timeZone]);
  const change = (next: Partial<Availability>) => {
    const changed = { ...hours, ...next };
    setHours(changed);
    // Only hours that end after they begin can be offered; the others wait for the user to finish.
    void saveAvailability({
      exceptions: changed.exceptions,
      weekly: changed.weekly.filter(({ from, to }) => from !== '' && from < to),
    });
  };
  const day = new Intl.DateTimeFormat(dateLocale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{t('story.availability.hint')}</p>
      {hours.weekly.map((entry, index) => (
        <HoursRow
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be alike, and the order does not change by itself.
          key={index}
          entry={entry}
          onChange={(next) => change({ weekly: hours.weekly.with(index, next) })}
          onRemove={() => change({ weekly: hours.weekly.toSpliced(index, 1) })}
        />
      ))}
      <Button
        size="small"
        icon={<Plus />}
        onClick={() => change({ weekly: [...hours.weekly, nextHours(hours)] })}
      >
        {t('story.addHours')}
      </Button>
      <StoryPreview story={story} field="availability" availability={hours} />
      <DateField
        label={t('story.exceptions')}
        hint={t('story.exceptions.hint')}
        value=""
        onChange={(chosen) => {
          if (chosen && !hours.exceptions.includes(chosen))
            change({ exceptions: [...hours.exceptions, chosen].sort() });
        }}
      />
      {hours.exceptions.length > 0 && (
        <div className={styles.row}>
          {hours.exceptions.map((date) => (
            <Tag
              key={date}
              removeLabel={t('story.removeDay', { day: day.format(Date.parse(date)) })}
              onRemove={() =>
                change({ exceptions: hours.exceptions.filter((other) => other !== date) })
              }
            >
              {day.format(Date.parse(date))}
            </Tag>
          ))}
        </div>
      )}
      <Select
        label={t('story.timeZone')}
        value={story.timeZone}
        options={zones}
        onChange={(timeZone) => onChange({ timeZone })}
      />
      <div className={styles.field}>
        <Field
          label={t('story.bookingLink')}
          hint={t('story.bookingLink.hint')}
          type="url"
          value={story.bookingLink}
          onChange={(bookingLink) => onChange({ bookingLink })}
        />
        <StoryPreview story={story} field="bookingLink" />
      </div>
    </div>
  );
}

/** The day after the last one, at the same time: most people are free at the same hour on some days. */
function nextHours({ weekly }: Availability): Availability['weekly'][number] {
  const last = weekly.at(-1);
  return last
    ? { ...last, weekday: (last.weekday % 7) + 1 }
    : { weekday: 2, from: '12:00', to: '13:00' };
}
