import { Plus, X } from 'lucide-react';
import type { HeldConversation } from '../../utils/model/conversation';
import type { LocalDate } from '../../utils/model/local-date';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { DateField } from '../ui/DateField';
import { Field } from '../ui/Field';
import { IconButton } from '../ui/IconButton';
import styles from './Conversations.module.css';

type Promises = HeldConversation['promises'];

interface PromiseListProps {
  by: 'me' | 'them';
  label: string;
  promises: Promises;
  today: LocalDate;
  onChange: (promises: Promises) => void;
}

/** Promises of one side, each with a day if one was agreed. */
export function PromiseList({ by, label, promises, today, onChange }: PromiseListProps) {
  const change = (id: string, changed: Partial<Promises[number]>) =>
    onChange(promises.map((one) => (one.id === id ? { ...one, ...changed } : one)));
  return (
    <fieldset className={styles.promises}>
      <legend className={styles.legend}>{label}</legend>
      {promises
        .filter((promise) => promise.by === by)
        .map((promise) => (
          <div key={promise.id} className={styles.promise}>
            <Field
              label={t('conversations.after.promise')}
              value={promise.text}
              onChange={(text) => change(promise.id, { text })}
            />
            <DateField
              label={t('conversations.after.promiseDay')}
              value={promise.dueOn ?? ''}
              min={today}
              onChange={(dueOn) => change(promise.id, { dueOn: dueOn || null })}
            />
            <IconButton
              icon={<X />}
              label={t('conversations.after.removePromise')}
              onClick={() => onChange(promises.filter((one) => one.id !== promise.id))}
            />
          </div>
        ))}
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={<Plus />}
          aria-label={`${t('conversations.after.addPromise')}: ${label}`}
          onClick={() =>
            onChange([...promises, { id: crypto.randomUUID(), by, text: '', dueOn: null }])
          }
        >
          {t('conversations.after.addPromise')}
        </Button>
      </div>
    </fieldset>
  );
}
