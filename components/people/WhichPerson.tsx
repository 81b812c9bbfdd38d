import type { Contact } from '../../utils/model/contact';
import { findByName } from '../../utils/store/find-by-name';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Chip } from '../ui/Chip';
import { Field } from '../ui/Field';
import styles from './WhichPerson.module.css';

const OFFERED = 4;

/** A name as typed, and whom of the saved people the user means by it; `null` for nobody of them. */
export interface NamedPerson {
  name: string;
  contact: Contact | null;
}

interface WhichPersonProps {
  label: string;
  hint?: string;
  value: NamedPerson;
  /** Not offered: the one whom it is about. */
  exceptId?: string;
  error?: string | null;
  onChange: (value: NamedPerson) => void;
}

/** A name, and which of the saved people it is, if any: a name alone never decides that. */
export function WhichPerson({ label, hint, value, exceptId, error, onChange }: WhichPersonProps) {
  const { name, contact } = value;
  const typed = name.trim();
  const found = useQuery(async () => {
    if (typed.length < 2) return [];
    const people = await findByName(typed, OFFERED + 1);
    return people.filter(({ id }) => id !== exceptId).slice(0, OFFERED);
  }, [typed, exceptId]);
  return (
    <>
      <Field
        label={label}
        hint={hint}
        value={name}
        onChange={(next) => onChange({ name: next, contact: null })}
        error={error}
      />
      {found && found.length > 0 && (
        <fieldset>
          <legend className={styles.question}>{t('method.intro.isThis')}</legend>
          <div className={styles.people}>
            {found.map((one) => (
              <Chip
                key={one.id}
                pressed={contact?.id === one.id}
                onChange={(isOn) => onChange({ name, contact: isOn ? one : null })}
              >
                {[one.name, one.profile.currentCompany].filter(Boolean).join(', ')}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
