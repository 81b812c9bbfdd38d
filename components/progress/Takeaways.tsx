import { useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import styles from './Progress.module.css';
import type { Progress } from './use-progress';

const SHOWN_FIRST = 5;

interface TakeawaysProps {
  progress: Progress;
  today: LocalDate;
  onPerson: (contactId: string) => void;
}

/** What each conversation left, side by side, the last one first. */
export function Takeaways({ progress, today, onPerson }: TakeawaysProps) {
  const [isAll, setAll] = useState(false);
  const held = progress.records.conversations
    .filter((one) => one.state === 'held')
    .sort((a, b) => (a.startsAt > b.startsAt ? -1 : 1));
  const shown = isAll ? held : held.slice(0, SHOWN_FIRST);
  return (
    <Section title={t('progress.talks.title')} level={3} aside={held.length || null}>
      {held.length === 0 ? (
        <p className={styles.soft}>{t('progress.talks.none')}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((one) => (
            <li key={one.id}>
              <div className={styles.head}>
                <button
                  type="button"
                  className={styles.person}
                  onClick={() => onPerson(one.contactId)}
                >
                  <bdi>{progress.names.get(one.contactId)}</bdi>
                </button>
                <span className={styles.soft}>
                  {formatDay(localDateOf(new Date(one.startsAt), one.myTimeZone), today)}
                </span>
              </div>
              {one.takeaway ? (
                <p className={styles.quote} dir="auto">
                  {one.takeaway}
                </p>
              ) : (
                <p className={styles.soft}>{t('progress.talks.noTakeaway')}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown.length < held.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('progress.talks.more', { count: held.length })}
        </Button>
      )}
    </Section>
  );
}
