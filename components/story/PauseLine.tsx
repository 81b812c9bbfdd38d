import type { LocalDate } from '../../utils/model/local-date';
import { isPaused } from '../../utils/model/settings';
import { getSettings } from '../../utils/store/settings';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import styles from './Method.module.css';

/** Why nobody new is suggested, where that would be; nothing outside of a pause. */
export function PauseLine({ today }: { today: LocalDate }) {
  const settings = useQuery(() => getSettings(), []);
  if (!settings?.pausedUntil || !isPaused(settings, today)) return null;
  return (
    <p className={styles.soft}>
      {t('progress.pause.on', { day: formatDay(settings.pausedUntil, today) })}
    </p>
  );
}
