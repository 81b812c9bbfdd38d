import { useState } from 'react';
import type { Purpose } from '../../utils/model/story';
import { PURPOSE_AIMS } from '../../utils/model/story';
import { currentPurpose, keepPurpose } from '../../utils/store/purposes';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Chip } from '../ui/Chip';
import { DateField } from '../ui/DateField';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { useKeep } from '../ui/use-keep';
import styles from './Method.module.css';

/** Why the user networks now, in full; the one line of it stands with the story. */
export function PurposePart() {
  const purpose = useQuery(async () => ({ now: await currentPurpose() }), []);
  return purpose === undefined ? null : <PurposeForm purpose={purpose.now} />;
}

function PurposeForm({ purpose }: { purpose: Purpose | null }) {
  const [typed, setTyped] = useState({
    aims: purpose?.aims ?? [],
    role: purpose?.role ?? '',
    roleWhy: purpose?.roleWhy ?? '',
    place: purpose?.place ?? '',
    until: purpose?.until ?? null,
  });
  const isKept = useKeep(typed, keepPurpose);
  const change = (changes: Partial<typeof typed>) => setTyped({ ...typed, ...changes });
  return (
    <div className={styles.fields}>
      <fieldset>
        <legend className={styles.legend}>{t('firstRun.why.aims')}</legend>
        <div className={styles.chips}>
          {PURPOSE_AIMS.map((aim) => (
            <Chip
              key={aim}
              pressed={typed.aims.includes(aim)}
              onChange={(isOn) =>
                change({
                  aims: PURPOSE_AIMS.filter((one) =>
                    one === aim ? isOn : typed.aims.includes(one),
                  ),
                })
              }
            >
              {t(`firstRun.why.${aim}`)}
            </Chip>
          ))}
        </div>
      </fieldset>
      <Field
        label={t('firstRun.why.role')}
        hint={t('firstRun.why.role.hint')}
        value={typed.role}
        onChange={(role) => change({ role })}
      />
      <Field
        label={t('method.roleWhy')}
        hint={t('method.roleWhy.hint')}
        multiline
        rows={2}
        value={typed.roleWhy}
        onChange={(roleWhy) => change({ roleWhy })}
      />
      <Disclosure summary={t('method.notYet')}>
        <p>{t('method.notYet.intro')}</p>
        <ul className={styles.points}>
          <li>{t('method.notYet.loved')}</li>
          <li>{t('method.notYet.disliked')}</li>
          <li>{t('method.notYet.next')}</li>
        </ul>
        <p>{t('method.notYet.then')}</p>
      </Disclosure>
      <Field
        label={t('method.place')}
        hint={t('method.place.hint')}
        value={typed.place}
        onChange={(place) => change({ place })}
      />
      <DateField
        label={t('method.until')}
        hint={t('method.until.hint')}
        value={typed.until ?? ''}
        onChange={(until) => change({ until: until || null })}
      />
      <p className={styles.kept} role="status">
        {isKept ? t('firstRun.kept') : ' '}
      </p>
    </div>
  );
}
