import type { HelpTarget } from '../../../utils/following-up/fits-target';
import type { Persona } from '../../../utils/model/story';
import { t } from '../../../utils/words/translate';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import styles from './Who.module.css';

interface TargetFormProps {
  target: HelpTarget;
  personas: readonly Persona[];
  onChange: (target: HelpTarget) => void;
}

const WORDS = ['role', 'field', 'company', 'place'] as const;

/** Whom one looks for: a persona, and words for role, field, company and place; each may be left empty. */
export function TargetForm({ target, personas, onChange }: TargetFormProps) {
  function choose(id: string) {
    const persona = personas.find((one) => one.id === id);
    onChange({ ...target, personaId: persona?.id ?? null, personaName: persona?.name ?? '' });
  }
  return (
    <search className={styles.form} aria-label={t('people.who.target')}>
      {personas.length > 0 && (
        <Select
          className={styles.wide}
          label={t('people.who.persona')}
          value={target.personaId ?? ''}
          options={[
            { value: '', label: t('people.who.anyPersona') },
            ...personas.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={choose}
        />
      )}
      {WORDS.map((part) => (
        <Field
          key={part}
          label={t(`people.who.${part}`)}
          value={target[part]}
          autoComplete="off"
          onChange={(words) => onChange({ ...target, [part]: words })}
        />
      ))}
    </search>
  );
}
