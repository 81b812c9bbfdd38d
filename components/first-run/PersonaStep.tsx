import { useState } from 'react';
import type { Persona, PersonaKind } from '../../utils/model/story';
import { addPersona, changePersona, listPersonas } from '../../utils/store/personas';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { personaExample } from '../story/persona-examples';
import { Chip } from '../ui/Chip';
import { Field } from '../ui/Field';
import { Skeleton } from '../ui/Skeleton';
import { useKeep } from '../ui/use-keep';
import { Kept } from './Kept';
import styles from './Steps.module.css';

const EXAMPLES = ['same', 'doing', 'hiring', 'former'] as const satisfies PersonaKind[];
const FIELDS = ['name', 'who', 'why', 'ask'] as const;
type Typed = Record<(typeof FIELDS)[number], string> & Pick<Persona, 'kind'>;

/** Step 5: the first type of person to meet, from an example or from nothing. */
export function PersonaStep() {
  const personas = useQuery(() => listPersonas(), []);
  return personas === undefined ? (
    <Skeleton label={t('firstRun.loading')} rows={5} />
  ) : (
    <PersonaForm persona={personas[0] ?? null} />
  );
}

function PersonaForm({ persona }: { persona: Persona | null }) {
  const [id] = useState(() => persona?.id ?? crypto.randomUUID());
  const [typed, setTyped] = useState<Typed>({
    name: persona?.name ?? '',
    who: persona?.who ?? '',
    why: persona?.why ?? '',
    ask: persona?.ask ?? '',
    kind: persona?.kind ?? null,
  });
  const isKept = useKeep(typed, async (now) => {
    if (!now.name.trim()) return;
    (await changePersona(id, now)) ?? (await addPersona({ ...now, id, offer: '', gather: '' }));
  });
  const needsName = !typed.name.trim() && FIELDS.some((field) => typed[field].trim());
  return (
    <>
      <p className={styles.soft}>{t('firstRun.persona.intro')}</p>
      <fieldset>
        <legend className={styles.legend}>{t('firstRun.persona.examples')}</legend>
        <div className={styles.chips}>
          {EXAMPLES.map((example) => (
            <Chip
              key={example}
              pressed={typed.name === t(`method.persona.${example}.name`)}
              onChange={() => setTyped(exampleOf(example))}
            >
              {t(`method.persona.${example}.name`)}
            </Chip>
          ))}
        </div>
      </fieldset>
      <div className={styles.fields}>
        {FIELDS.map((field) => (
          <Field
            key={field}
            label={t(`method.persona.${field}`)}
            value={typed[field]}
            multiline={field !== 'name'}
            rows={1}
            error={field === 'name' && needsName ? t('method.persona.needsName') : null}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
          />
        ))}
      </div>
      <Kept isKept={isKept && !needsName} />
    </>
  );
}

function exampleOf(example: (typeof EXAMPLES)[number]): Typed {
  const { name, who, why, ask } = personaExample(example);
  return { name, who, why, ask, kind: example };
}
