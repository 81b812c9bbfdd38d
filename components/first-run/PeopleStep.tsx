import { t } from '../../utils/words/translate';
import { AskForArchive } from '../data/AskForArchive';
import { Button } from '../ui/Button';
import { Link } from '../ui/Link';
import { Section } from '../ui/Section';
import { ExamplePerson } from './ExamplePerson';
import styles from './Steps.module.css';

/** Step 7: the archive, a first person, or a made-up one. */
export function PeopleStep({ onArchive }: { onArchive: () => void }) {
  return (
    <>
      <p className={styles.soft}>{t('firstRun.people.intro')}</p>
      <Section card title={t('firstRun.people.archive.title')}>
        <p>{t('firstRun.people.archive.text')}</p>
        <div className={styles.actions}>
          <Button onClick={onArchive}>{t('firstRun.people.archive.open')}</Button>
        </div>
        <AskForArchive />
      </Section>
      <Section card title={t('firstRun.people.first.title')}>
        <p>{t('firstRun.people.first.text')}</p>
        <p className={styles.asLink}>
          <Link href="https://www.linkedin.com/" newTabLabel={t('firstRun.newTab')}>
            {t('firstRun.people.first.open')}
          </Link>
        </p>
      </Section>
      <Section card title={t('firstRun.people.example.title')}>
        <p>{t('firstRun.people.example.text')}</p>
        <ExamplePerson />
      </Section>
    </>
  );
}
