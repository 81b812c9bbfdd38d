import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Contact } from '../../../utils/model/contact';
import { keepIntroduction } from '../../../utils/store/keep-introduction';
import { t } from '../../../utils/words/translate';
import { tellBadge } from '../../app/tell-badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import type { NamedPerson } from '../WhichPerson';
import { WhichPerson } from '../WhichPerson';
import styles from './BetweenYou.module.css';

interface IntroductionFormProps {
  contact: Contact;
  /** The user introduces the two to each other; otherwise the contact introduced the user to somebody. */
  isMine: boolean;
  onClose: () => void;
}

/** Who was introduced: somebody saved, or a name. */
export function IntroductionForm({ contact, isMine, onClose }: IntroductionFormProps) {
  const [whom, setWhom] = useState<NamedPerson>({ name: '', contact: null });
  const [isAsked, setAsked] = useState(false);
  const typed = whom.name.trim();
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (typed === '') return;
    await keepIntroduction({
      byContactId: contact.id,
      toContactId: whom.contact?.id ?? null,
      toName: whom.contact?.name ?? typed,
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
        <WhichPerson
          label={t(isMine ? 'method.intro.whomMine' : 'method.intro.whomTheirs', {
            name: contact.name,
          })}
          hint={isMine ? t('method.intro.askFirst') : undefined}
          value={whom}
          exceptId={contact.id}
          error={isAsked && typed === '' ? t('method.intro.whom.missing') : null}
          onChange={setWhom}
        />
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
