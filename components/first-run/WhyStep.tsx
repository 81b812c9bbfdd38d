import { useState } from 'react';
import type { Purpose } from '../../utils/model/story';
import { PURPOSE_AIMS } from '../../utils/model/story';
import { currentPurpose, keepPurpose } from '../../utils/store/purposes';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Checkbox } from '../ui/Checkbox';
import { Field } from '../ui/Field';
import { Skeleton } from '../ui/Skeleton';
import { useKeep } from '../ui/use-keep';
import { Kept } from './Kept';
import styles from './Steps.module.css';

/** Step 4: why the user networks now: aims, a role if there is one, and the reason in a line. */
export function WhyStep() {
  const purpose = useQuery(() => currentPurpose(), []);
  return purpose === undefined ? (
    <Skeleton label={t('firstRun.loading')} rows={5} />
  ) : (
    <WhyForm purpose={purpose} />
  );
}

function WhyForm({ purpose }: { purpose: Purpose | null }) {
  const [typed, setTyped] = useState({
    aims: purpose?.aims ?? [],
    role: purpose?.role ?? '',
    why: purpose?.why ?? '',
  });
  const isKept = useKeep(typed, keepPurpose);
  return (
    <>
      <p className={styles.soft}>{t('firstRun.why.intro')}</p>
      <div className={styles.fields}>
        <fieldset>
          <legend className={styles.legend}>{t('firstRun.why.aims')}</legend>
          <div className={styles.choices}>
            {PURPOSE_AIMS.map((aim) => (
              <Checkbox
                key={aim}
                label={t(`firstRun.why.${aim}`)}
                hint={t(`firstRun.why.${aim}.hint`)}
                checked={typed.aims.includes(aim)}
                onChange={(isWanted) =>
                  setTyped({
                    ...typed,
                    aims: PURPOSE_AIMS.filter((one) =>
                      one === aim ? isWanted : typed.aims.includes(one),
                    ),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <Field
          label={t('firstRun.why.role')}
          hint={t('firstRun.why.role.hint')}
          value={typed.role}
          onChange={(role) => setTyped({ ...typed, role })}
        />
        <Field
          label={t('firstRun.why.line')}
          hint={t('firstRun.why.line.hint')}
          value={typed.why}
          onChange={(why) => setTyped({ ...typed, why })}
        />
      </div>
      <Kept isKept={isKept} />
    </>
  );
}
