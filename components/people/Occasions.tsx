import { requestPanelView } from '../../utils/browser/panel';
import { occasionToGive } from '../../utils/following-up/occasion-to-give';
import { newsOfJob } from '../../utils/model/changed-job';
import type { Contact } from '../../utils/model/contact';
import type { LocalDate } from '../../utils/model/local-date';
import { touchesOf } from '../../utils/store/touches';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import styles from './SavedPerson.module.css';

/**
 * "Changed since March: was Analyst, Ørsted, now Lead, Vattenfall.", or a fresh post: a good moment to be of service,
 * with the message that suits it while nothing was said since.
 */
export function Occasions({ contact, today }: { contact: Contact; today: LocalDate }) {
  const touches = useQuery(() => touchesOf(contact.id), [contact.id]);
  const news = newsOfJob(contact, today);
  const occasion = touches && occasionToGive(contact, touches, today);
  if (!news && !occasion) return null;
  return (
    <div className={styles.news}>
      {news && (
        <p dir="auto">
          {t('panel.changedJob', {
            from: news.from,
            to: news.to,
            day: formatDay(news.since, today),
          })}
        </p>
      )}
      {occasion?.sort === 'post' && (
        <p>{t('panel.posted', { day: formatDay(occasion.since, today) })}</p>
      )}
      {occasion && !contact.about.ratherNot && (
        <Button
          size="small"
          onClick={() =>
            void requestPanelView({
              view: 'draft',
              contactId: contact.id,
              kind: occasion.suggests,
            })
          }
        >
          {t(`kind.${occasion.suggests}`)}
        </Button>
      )}
    </div>
  );
}
