import { useLiveQuery } from 'dexie-react-hooks';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Contact } from '../../../utils/model/contact';
import { findByName } from '../../../utils/store/find-by-name';
import { keepIntroduction } from '../../../utils/store/keep-introduction';
import { t } from '../../../utils/words/translate';
import { tellBadge } from '../../app/tell-badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Field } from '../../ui/Field';
import styles from './BetweenYou.module.css';

const OFFERED = 4;

interface IntroductionFormProps {
  contact: Contact;
  /** The user introduces the two to each other; otherwise the contact introduced the user to somebody. */
  isMine: boolean;
  onClose: () => void;
}

/** A name, and which of the saved people it is, if any: a name alone never decides that. */
export function IntroductionForm({ contact, isMine, onClose }: IntroductionFormProps) {
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Contact | null>(null);
  const [isAsked, setAsked] = useState(false);
  const typed = name.trim();
  const found = useLiveQuery(
    async () =>
      typed.length < 2
        ? []
        : (await findByName(typed, OFFERED + 1)).filter(({ id }) => id !== contact.id),
    [typed, contact.id],
  );
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (typed === '') return;
    await keepIntroduction({
      byContactId: contact.id,
      toContactId: chosen?.id ?? null,
      toName: chosen?.name ?? typed,
      madeAt: isMine ? '' : new Date().toISOString(),
      ...(isMine ? { byMe: { first: 'not-asked', second: 'not-asked' } } : {}),
      outcome: '',
    });
    tellBadge();
    onClose();
  };
  return (
    <Card>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        <Field
          label={t(isMine ? 'method.intro.whomMine' : 'method.intro.whomTheirs', {
            name: contact.name,
          })}
          hint={isMine ? t('method.intro.askFirst') : undefined}
          value={name}
          onChange={(value) => {
            setName(value);
            setChosen(null);
          }}
          error={isAsked && typed === '' ? t('method.intro.whom.missing') : null}
        />
        {found && found.length > 0 && (
          <fieldset>
            <legend className={styles.soft}>{t('method.intro.isThis')}</legend>
            <div className={styles.buttons}>
              {found.slice(0, OFFERED).map((one) => (
                <Chip
                  key={one.id}
                  pressed={chosen?.id === one.id}
                  onChange={(isOn) => setChosen(isOn ? one : null)}
                >
                  {[one.name, one.profile.currentCompany].filter(Boolean).join(', ')}
                </Chip>
              ))}
            </div>
          </fieldset>
        )}
        <div className={styles.buttons}>
          <Button size="small" variant="primary" type="submit">
            {t('method.keep')}
          </Button>
          <Button size="small" variant="quiet" onClick={onClose}>
            {t('method.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
