import { useState } from 'react';
import type { Consent } from '../../../utils/model/conversation';
import { CONSENTS } from '../../../utils/model/conversation';
import type { NamedIntroduction } from '../../../utils/store/introductions';
import { keepIntroduction } from '../../../utils/store/keep-introduction';
import { t } from '../../../utils/words/translate';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import styles from './BetweenYou.module.css';

/** Both are asked first: what each said, and only then that the introduction was made. */
export function BothAsked({ introduction }: { introduction: NamedIntroduction }) {
  const [isAsked, setAsked] = useState(false);
  const { byName, ...row } = introduction;
  const { byMe, toName, madeAt } = row;
  if (!byMe || madeAt) return null;
  const both = byMe.first === 'yes' && byMe.second === 'yes';
  const isNo = byMe.first === 'no' || byMe.second === 'no';
  const change = (next: Partial<typeof byMe>) =>
    void keepIntroduction({ ...row, byMe: { ...byMe, ...next } });
  const options = CONSENTS.map((value) => ({ value, label: t(`method.consent.${value}`) }));
  return (
    <div className={styles.form}>
      <Select<Consent>
        label={t('method.intro.said', { name: byName })}
        value={byMe.first}
        options={options}
        onChange={(first) => change({ first })}
      />
      <Select<Consent>
        label={t('method.intro.said', { name: toName })}
        value={byMe.second}
        options={options}
        onChange={(second) => change({ second })}
      />
      {isNo ? (
        <p className={styles.soft}>{t('method.intro.no')}</p>
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() =>
              both
                ? void keepIntroduction({ ...row, madeAt: new Date().toISOString() })
                : setAsked(true)
            }
          >
            {t('method.intro.made')}
          </Button>
        </div>
      )}
      {isAsked && !both && !isNo && (
        <p role="status" className={styles.soft}>
          {t('method.intro.askBoth')}
        </p>
      )}
    </div>
  );
}
