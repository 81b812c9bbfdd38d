import { useState } from 'react';
import { extensionVersion } from '../../utils/browser/extension-pages';
import type { PageState } from '../../utils/browser/page-state';
import { currentLanguage, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { useToast } from '../ui/use-toast';
import styles from './Data.module.css';
import { healthReport } from './health-report';

interface HealthReportProps {
  counts: Record<string, number>;
  copies: number;
  pages: PageState[];
}

/** A report to copy, seen before it is given to anybody. */
export function HealthReport({ counts, copies, pages }: HealthReportProps) {
  const showToast = useToast();
  const [isFailed, setFailed] = useState(false);
  const report = healthReport({
    version: extensionVersion(),
    browser: navigator.userAgent,
    language: currentLanguage(),
    counts,
    copies,
    pages,
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report);
      showToast({ text: t('data.health.report.copied') });
    } catch (error) {
      console.warn('The report could not be copied', error);
      setFailed(true);
    }
  };
  return (
    <Section card title={t('data.health.report.title')}>
      <p>{t('data.health.report.text')}</p>
      <Disclosure summary={t('data.health.report.show')}>
        <pre className={styles.report}>{report}</pre>
      </Disclosure>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{t('data.health.report.copy')}</Button>
      </div>
      {isFailed && <Notice tone="problem">{t('data.health.report.failed')}</Notice>}
    </Section>
  );
}
