import { requestPanelView } from '../../utils/browser/panel';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { officeHoursBookings } from '../../utils/store/conversations';
import { getAvailability, getStory } from '../../utils/store/story';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import styles from './Method.module.css';
import { SomebodyBooked } from './SomebodyBooked';

interface OfficeHoursPartProps {
  today: LocalDate;
  onPost: (kind: string) => void;
}

const SHOWN = 20;

/** An open door: the hours and the link (from availability), the post, and who came. */
export function OfficeHoursPart({ today, onPost }: OfficeHoursPartProps) {
  const found = useQuery(async () => {
    const [story, availability, came] = await Promise.all([
      getStory(),
      getAvailability(),
      officeHoursBookings(SHOWN),
    ]);
    return { link: story.bookingLink, hours: availability.weekly.length, came };
  }, []);
  if (found === undefined) return null;
  const isReady = found.hours > 0 || found.link !== '';
  return (
    <div className={styles.fields}>
      <p className={styles.soft}>{t('method.office.intro')}</p>
      <p>
        {found.hours > 0 && t('method.office.ready', { count: found.hours })}
        {!isReady && t('method.office.notReady')}
        {found.link && (
          <>
            {' '}
            <bdi className={styles.link}>{found.link}</bdi>
          </>
        )}
      </p>
      {isReady && (
        <div className={styles.chips}>
          <Button size="small" onClick={() => onPost('office_hours_post')}>
            {t('method.office.post')}
          </Button>
        </div>
      )}
      <div>
        <p className={styles.legend}>{t('method.office.came')}</p>
        {found.came.length === 0 ? (
          <p className={styles.soft}>{t('method.office.nobody')}</p>
        ) : (
          <ul className={styles.points}>
            {found.came.map(({ conversation, name }) => (
              <li key={conversation.id}>
                <Button
                  size="small"
                  variant="quiet"
                  onClick={() =>
                    void requestPanelView({
                      view: 'person',
                      contactId: conversation.contactId,
                      kind: null,
                    })
                  }
                >
                  <bdi>{name}</bdi>
                </Button>{' '}
                {formatDay(
                  localDateOf(new Date(conversation.startsAt), conversation.myTimeZone),
                  today,
                )}
                {' · '}
                {t(`method.office.${conversation.state}`)}
                {conversation.takeaway && <p dir="auto">{conversation.takeaway}</p>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <SomebodyBooked today={today} />
    </div>
  );
}
