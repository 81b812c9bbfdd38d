import { useState } from 'react';
import type { PageStructure } from '../../utils/browser/describe-page';
import { describeOpenPage } from '../../utils/browser/describe-page';
import type { RuleFinding } from '../../utils/model/page-rule';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { useToast } from '../ui/use-toast';
import styles from './Data.module.css';
import { RuleFindings } from './RuleFindings';

/** How a page is built that Kith could not read: to look at first, then to copy into a bug report. */
export function StructureReport() {
  const showToast = useToast();
  const [structure, setStructure] = useState<PageStructure | null>(null);
  const described = structure?.status === 'described' ? structure : null;
  const text = described ? reportOf(described) : '';
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    showToast({ text: t('data.health.report.copied') });
  };
  return (
    <Section card title={t('data.health.structure.title')} intro={t('data.health.structure.text')}>
      <div className={styles.actions}>
        <Button onClick={() => void describeOpenPage().then(setStructure)}>
          {t('data.health.structure.look')}
        </Button>
        {text && <Button onClick={() => void copy()}>{t('data.health.report.copy')}</Button>}
      </div>
      {structure?.status === 'no-access' && (
        <Notice tone="info">{t('data.health.structure.noAccess')}</Notice>
      )}
      {described && <RuleFindings rules={described.rules} />}
      {text && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard.
        <pre className={styles.report} tabIndex={0}>
          {text}
        </pre>
      )}
    </Section>
  );
}

/** Rules with what they found, then how the page is built; names of ours and LinkedIn's alone. */
function reportOf({ rules, lines }: { rules: RuleFinding[]; lines: string[] }): string {
  return [...rules.map(({ rule, found }) => `${rule}: ${found}`), '', ...lines].join('\n');
}
