import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Persona, PersonaKind } from '../../utils/model/story';
import { PERSONA_KINDS } from '../../utils/model/story';
import { addPersona, listPersonas } from '../../utils/store/personas';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Skeleton } from '../ui/Skeleton';
import styles from './Method.module.css';
import { PersonaCard } from './PersonaCard';
import { personaExample } from './persona-examples';

const OWN = { name: '', who: '', why: '', ask: '', offer: '', gather: '' };

/** The types of person that the user wants to meet: those there are, and examples to start from. */
export function PersonasPart() {
  const personas = useQuery(() => listPersonas(), []);
  const [fresh, setFresh] = useState<string | null>(null);
  if (personas === undefined) return <Skeleton label={t('panel.loading')} />;
  const taken = new Set(personas.map(({ kind }) => kind));
  const add = async (kind: PersonaKind | null) => {
    const text = kind === null ? { ...OWN, name: t('method.persona.own') } : personaExample(kind);
    setFresh((await addPersona({ ...text, kind })).id);
  };
  return (
    <div className={styles.fields}>
      {personas.length > 0 && (
        <ul className={styles.personas} aria-label={t('method.personas')}>
          {personas.map((persona) => (
            <li key={persona.id}>
              <OpenedOnce isFresh={persona.id === fresh} persona={persona} />
            </li>
          ))}
        </ul>
      )}
      <fieldset>
        <legend className={styles.legend}>
          {t(personas.length > 0 ? 'method.personas.more' : 'method.personas.begin')}
        </legend>
        <div className={styles.chips}>
          {PERSONA_KINDS.filter((kind) => !taken.has(kind)).map((kind) => (
            <Button key={kind} size="small" icon={<Plus />} onClick={() => void add(kind)}>
              {t(`method.persona.${kind}.name`)}
            </Button>
          ))}
          <Button size="small" variant="quiet" icon={<Plus />} onClick={() => void add(null)}>
            {t('method.personas.own')}
          </Button>
        </div>
      </fieldset>
    </div>
  );
}

/** One that was added just now is open, and what is typed goes to its name. */
function OpenedOnce({ isFresh, persona }: { isFresh: boolean; persona: Persona }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFresh) box.current?.querySelector('input')?.focus();
  }, [isFresh]);
  return (
    <div ref={box}>
      <PersonaCard persona={persona} isOpen={isFresh} />
    </div>
  );
}
