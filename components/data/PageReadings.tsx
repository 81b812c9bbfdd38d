import type { PageState } from '../../utils/browser/page-state';
import { t } from '../../utils/words/translate';
import { List } from '../ui/List';
import { Section } from '../ui/Section';
import styles from './Data.module.css';

/** What could and could not be read of the pages of this session, without saying whose they are. */
export function PageReadings({ pages }: { pages: PageState[] }) {
  return (
    <Section card title={t('data.health.reader.title')} intro={t('data.health.reader.intro')}>
      {pages.length === 0 ? (
        <p>{t('data.health.reader.none')}</p>
      ) : (
        <List
          items={pages.map((page, index) => ({ page, number: index + 1 }))}
          keyOf={({ number }) => String(number)}
          label={t('data.health.reader.title')}
          renderItem={({ page, number }) => (
            <div className={styles.row}>
              <div className={styles.grow}>
                <span className={styles.name}>{t('data.health.reader.page', { number })}</span>
                {readingLines(page).map((line) => (
                  <p key={line} className={styles.hint}>
                    {line}
                  </p>
                ))}
              </div>
            </div>
          )}
        />
      )}
    </Section>
  );
}

/** What to say of one reading; never nothing. */
function readingLines({ unread, notLoaded }: PageState): string[] {
  const lines: string[] = [];
  if (unread.length > 0) {
    const fields = unread.map((field) => t(`panel.field.${field}`)).join(', ');
    lines.push(t('data.health.reader.unread', { fields }));
  }
  if (notLoaded.length > 0) {
    const sections = notLoaded.map((section) => t(`panel.field.${section}`)).join(', ');
    lines.push(t('data.health.reader.notLoaded', { sections }));
  }
  return lines.length > 0 ? lines : [t('data.health.reader.all')];
}
