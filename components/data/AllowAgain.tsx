import { useState } from 'react';
import { parseProfileAddress } from '../../utils/model/profile-address';
import { allowReadingAgain, countForgotten } from '../../utils/store/forget';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { Section } from '../ui/Section';
import styles from './Data.module.css';

/** How many people Kith keeps away from, and the way to lift it for one whose address the user still knows. */
export function AllowAgain() {
  const count = useQuery(() => countForgotten(), []);
  const [address, setAddress] = useState('');
  const [result, setResult] = useState<'lifted' | 'none' | null>(null);
  if (!count && result === null) return null;
  const allow = async () => setResult((await allowReadingAgain(address)) ? 'lifted' : 'none');
  return (
    <Section card title={t('data.privacy.forgotten', { count: count ?? 0 })} level={2}>
      <Disclosure summary={t('data.privacy.allow')}>
        <form
          className={styles.fields}
          onSubmit={(event) => {
            event.preventDefault();
            void allow();
          }}
        >
          <Field
            type="url"
            label={t('data.privacy.allow.address')}
            hint={t('data.privacy.allow.hint')}
            value={address}
            onChange={(next) => {
              setAddress(next);
              setResult(null);
            }}
            error={
              result === 'none'
                ? t('data.privacy.allow.none')
                : address && !parseProfileAddress(address)
                  ? t('data.privacy.allow.notAnAddress')
                  : null
            }
          />
          <div className={styles.actions}>
            <Button type="submit">{t('data.privacy.allow.button')}</Button>
            {result === 'lifted' && <span role="status">{t('data.privacy.allow.done')}</span>}
          </div>
        </form>
      </Disclosure>
    </Section>
  );
}
