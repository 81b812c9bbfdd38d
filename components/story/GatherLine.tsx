import { whereTheyGather } from '../../utils/following-up/where-they-gather';
import type { LocalDate } from '../../utils/model/local-date';
import { isPaused } from '../../utils/model/settings';
import { listPersonas } from '../../utils/store/personas';
import { getSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import styles from './Method.module.css';

/** For whom groups give energy: where one of their types of people gathers; nothing for others, or in a pause. */
export function GatherLine({ today }: { today: LocalDate }) {
  const persona = useQuery(async () => {
    const settings = await getSettings();
    if (isPaused(settings, today)) return null;
    return whereTheyGather(await listPersonas(), settings.energy, today);
  }, [today]);
  if (!persona) return null;
  return (
    <p className={styles.soft} dir="auto">
      {t('method.energy.gather', { persona: persona.name, gather: persona.gather })}
    </p>
  );
}
