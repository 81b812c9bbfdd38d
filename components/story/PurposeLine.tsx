import type { LocalDate } from '../../utils/model/local-date';
import { currentPurpose } from '../../utils/store/purposes';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import styles from './Method.module.css';

/** What it is all for, in the user's own line, where it helps to be reminded; nothing while there is none. */
export function PurposeLine({ today }: { today: LocalDate }) {
  const purpose = useQuery(() => currentPurpose(), []);
  if (!purpose?.why) return null;
  const until = purpose.until && purpose.until >= today ? formatDay(purpose.until, today) : null;
  return (
    <p className={styles.soft} dir="auto">
      {t('method.today.purpose', { why: purpose.why })}
      {until !== null && ` · ${t('method.today.until', { day: until })}`}
    </p>
  );
}
