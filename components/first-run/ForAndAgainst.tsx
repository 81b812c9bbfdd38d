import { t } from '../../utils/words/translate';
import styles from './Steps.module.css';

interface ForAndAgainstProps {
  reasonsFor: string[];
  reasonsAgainst: string[];
}

/** What speaks for a choice and what against it, side by side. */
export function ForAndAgainst({ reasonsFor, reasonsAgainst }: ForAndAgainstProps) {
  return (
    <div className={styles.sides}>
      <Reasons title={t('firstRun.saving.access.for')} reasons={reasonsFor} />
      <Reasons title={t('firstRun.saving.access.against')} reasons={reasonsAgainst} />
    </div>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: string[] }) {
  return (
    <div>
      <p className={styles.sideTitle}>
        <strong>{title}</strong>
      </p>
      <ul className={styles.points}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
