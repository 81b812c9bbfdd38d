import type { ReactNode } from 'react';
import { extensionVersion } from '../../utils/browser/extension-pages';
import { t } from '../../utils/words/translate';
import { Section } from '../ui/Section';
import styles from './SettingsView.module.css';

/** What Kith is, which version, what it promises. */
export function AboutView({ promises }: { promises: ReactNode }) {
  return (
    <>
      <Section card title={t('options.about.version', { version: extensionVersion() })}>
        <p>{t('options.about.what')}</p>
        <p>
          <a className={styles.link} href="#welcome">
            {t('options.about.again')}
          </a>
        </p>
      </Section>
      <Section card title={t('options.about.promises')}>
        {promises}
      </Section>
      <Section card title={t('options.about.licence.title')}>
        <p>{t('options.about.licence')}</p>
      </Section>
      <Section card title={t('options.about.docs.title')}>
        <p>{t('options.about.docs')}</p>
      </Section>
    </>
  );
}
