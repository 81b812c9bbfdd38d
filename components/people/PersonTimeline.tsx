import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { touchesOf } from '../../utils/store/touches';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Section } from '../ui/Section';
import { Timeline } from '../ui/Timeline';
import styles from './CommonGround.module.css';

/** Everything in and out between the two, newest first. */
export function PersonTimeline({ contactId, today }: { contactId: string; today: LocalDate }) {
  const touches = useLiveQuery(() => touchesOf(contactId), [contactId]);
  if (touches === undefined) return null;
  return (
    <Section title={t('panel.timeline')} level={3}>
      {touches.length === 0 ? (
        <p className={styles.none}>{t('panel.timeline.empty')}</p>
      ) : (
        <Timeline
          label={t('panel.timeline')}
          entries={touches.toReversed().map((touch) => ({
            id: touch.id,
            title: t(`panel.touch.${touch.type}.${touch.dir}`),
            when: formatDay(localDateOf(new Date(touch.at)), today),
            dateTime: touch.at,
            direction: touch.type === 'note' ? 'none' : touch.dir,
            children: touch.text,
          }))}
        />
      )}
    </Section>
  );
}
