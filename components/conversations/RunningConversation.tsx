import type { LocalDate } from '../../utils/model/local-date';
import { addDays } from '../../utils/model/local-date';
import { getContact } from '../../utils/store/contacts';
import { plannedConversations } from '../../utils/store/conversations';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import styles from './Conversations.module.css';
import { useNow } from './use-now';

const MINUTE = 60_000;
/** When one begins to come to an end. */
const NEAR_MINUTES = 5;
/** After this the talk is over, whatever was agreed. */
const AFTERWARDS_MINUTES = 30;

interface RunningConversationProps {
  today: LocalDate;
  onPerson: (contactId: string) => void;
}

/** While a conversation runs: how much of the agreed time is left. Quiet; it speaks up once, five minutes before. */
export function RunningConversation({ today, onPerson }: RunningConversationProps) {
  const now = useNow(5_000);
  const around = useQuery(async () => {
    const planned = await plannedConversations(`${addDays(today, -1)}T00:00:00.000Z`, 40);
    const named = await Promise.all(
      planned.map(async (one) => ({ ...one, contact: await getContact(one.contactId) })),
    );
    return named.filter(({ contact }) => contact && !contact.about.ratherNot);
  }, [today]);
  const running = around?.find((one) => {
    const begins = Date.parse(one.startsAt);
    const ends = begins + (one.minutes + AFTERWARDS_MINUTES) * MINUTE;
    return begins <= now.getTime() && now.getTime() < ends;
  });
  if (!running) return null;

  const endsAt = Date.parse(running.startsAt) + running.minutes * MINUTE;
  const left = Math.ceil((endsAt - now.getTime()) / MINUTE);
  const isNear = left <= NEAR_MINUTES;
  return (
    <section
      className={`${styles.timer} ${isNear ? styles.near : ''}`}
      aria-label={t('conversations.title')}
    >
      <div className={styles.timerLine}>
        <span className={styles.title}>
          <bdi>{t('conversations.now.title', { name: running.contact?.name ?? '' })}</bdi>
        </span>
        <span className={styles.left}>
          {t('conversations.now.left', { count: Math.max(0, left) })}
        </span>
        <Button size="small" variant="quiet" onClick={() => onPerson(running.contactId)}>
          {t('conversations.now.finish')}
        </Button>
      </div>
      <p role="status" className={styles.detail}>
        {left <= 0 ? t('conversations.now.over') : isNear ? t('conversations.now.five') : ''}
      </p>
    </section>
  );
}
