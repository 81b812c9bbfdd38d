import type { LocalDate } from '../../utils/model/local-date';
import type { LookBack } from '../../utils/model/look-back';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import styles from './Progress.module.css';

/** Looks back that were kept, the newest first, as they were written. */
export function EarlierLookBacks(props: { lookBacks: LookBack[]; today: LocalDate }) {
  const { lookBacks, today } = props;
  return (
    <ul className={styles.list}>
      {lookBacks.map((one) => (
        <li key={one.id}>
          <h4>
            {t('progress.back.span', {
              from: formatDay(one.from, today),
              to: formatDay(one.to, today),
            })}
          </h4>
          <dl>
            {linesOf(one).map(({ label, text }) => (
              <div key={label}>
                <dt className={styles.soft}>{label}</dt>
                <dd className={styles.quote} dir="auto">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** What was said in a look back, question by question; what was left empty is left out. */
export function linesOf(one: LookBack): { label: string; text: string }[] {
  return [
    { label: t('progress.back.worked'), text: one.worked },
    { label: t('progress.back.didNot'), text: one.didNot },
    {
      label: t('progress.back.wanted'),
      text: one.stillWanted === null ? '' : t(`progress.back.wanted.${one.stillWanted}`),
    },
    { label: t('progress.back.why'), text: one.why },
    { label: t('progress.back.next'), text: one.next },
  ].filter((line) => line.text.trim() !== '');
}
