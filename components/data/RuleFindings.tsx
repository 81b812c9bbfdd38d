import type { RuleFinding } from '../../utils/model/page-rule';
import { t } from '../../utils/words/translate';
import { Disclosure } from '../ui/Disclosure';
import { List } from '../ui/List';
import { Notice } from '../ui/Notice';
import styles from './Data.module.css';

/** Which rules of the page reader found nothing on a page, and which did. */
export function RuleFindings({ rules }: { rules: RuleFinding[] }) {
  const empty = rules.filter(({ found }) => found === 0);
  const others = rules.filter(({ found }) => found > 0);
  return (
    <>
      {empty.length === 0 ? (
        <Notice tone="success">{t('data.health.rules.all')}</Notice>
      ) : (
        <>
          <p>{t('data.health.rules.nothing')}</p>
          <Rules rules={empty} label={t('data.health.rules.nothing')} />
        </>
      )}
      {others.length > 0 && (
        <Disclosure summary={t('data.health.rules.found', { count: others.length })}>
          <Rules rules={others} label={t('data.health.rules.found', { count: others.length })} />
        </Disclosure>
      )}
    </>
  );
}

function Rules({ rules, label }: { rules: RuleFinding[]; label: string }) {
  return (
    <List
      items={rules}
      keyOf={({ rule }) => rule}
      label={label}
      renderItem={({ rule, found }) => (
        <div className={styles.row}>
          <span className={styles.grow}>{t(`data.health.rule.${rule}`)}</span>
          {found > 1 && <span className={styles.hint}>{found}</span>}
        </div>
      )}
    />
  );
}
