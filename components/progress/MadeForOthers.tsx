import { isMadeByMe } from '../../utils/model/is-made-by-me';
import { t } from '../../utils/words/translate';
import { Section } from '../ui/Section';
import styles from './Progress.module.css';
import type { Progress } from './use-progress';

/** Introductions that the user made for others, and those that still wait for a yes. */
export function MadeForOthers({ progress }: { progress: Progress }) {
  const mine = progress.records.introductions.filter(isMadeByMe);
  if (mine.length === 0) return null;
  return (
    <Section title={t('progress.made.title')} level={3}>
      <ul className={styles.list}>
        {mine.map((one) => (
          <li key={one.id}>
            <bdi>
              {t('progress.made.pair', {
                first: progress.names.get(one.byContactId) ?? '',
                second: one.toName,
              })}
            </bdi>{' '}
            <span className={styles.soft}>
              {t(one.madeAt ? 'progress.made.done' : 'progress.made.asking')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
