import { t } from '../../utils/words/translate';
import { Disclosure } from '../ui/Disclosure';
import { Link } from '../ui/Link';
import styles from './Data.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;

/** How to ask LinkedIn for the archive, step by step, with the way there; folded up where it is not the matter itself. */
export function AskForArchive({ defaultOpen = false }: { defaultOpen?: boolean }) {
  return (
    <Disclosure summary={t('data.archive.how')} defaultOpen={defaultOpen}>
      <ol className={styles.numbered}>
        {STEPS.map((step) => (
          <li key={step}>{t(`data.archive.how.${step}`)}</li>
        ))}
      </ol>
      <p className={styles.after}>
        <Link
          href="https://www.linkedin.com/mypreferences/d/download-my-data"
          newTabLabel={t('data.archive.newTab')}
        >
          {t('data.archive.how.open')}
        </Link>
      </p>
    </Disclosure>
  );
}
