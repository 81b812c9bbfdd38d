import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { firstKindsFor } from '../../utils/drafting/first-kinds-for';
import type { Persona } from '../../utils/model/story';
import { addPersona, changePersona, removePersona } from '../../utils/store/personas';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { useKeep } from '../ui/use-keep';
import { useToast } from '../ui/use-toast';
import styles from './Method.module.css';

const FIELDS = ['name', 'who', 'why', 'ask', 'offer', 'gather'] as const;

/** One type of person, to read and to change; it keeps itself. */
export function PersonaCard({ persona, isOpen }: { persona: Persona; isOpen: boolean }) {
  const [typed, setTyped] = useState(() => textOf(persona));
  const toast = useToast();
  const hasName = typed.name.trim() !== '';
  useKeep(typed, async (now) => {
    if (now.name.trim()) await changePersona(persona.id, now);
  });
  const remove = async () => {
    await removePersona(persona.id);
    toast({
      text: t('method.persona.removed', { name: persona.name }),
      actionLabel: t('people.undo'),
      onAction: () => void addPersona(persona),
    });
  };
  const kinds = firstKindsFor(persona.kind, {});
  return (
    <Disclosure summary={<bdi>{persona.name}</bdi>} defaultOpen={isOpen}>
      <div className={styles.fields}>
        {FIELDS.map((field) => (
          <Field
            key={field}
            label={t(`method.persona.${field}`)}
            value={typed[field]}
            multiline={field !== 'name'}
            rows={1}
            error={field === 'name' && !hasName ? t('method.persona.needsName') : null}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
          />
        ))}
        {kinds.length > 0 && (
          <p className={styles.soft}>
            {t('method.persona.kinds', {
              kinds: kinds.map((kind) => t(`kind.${kind}`)).join(' · '),
            })}
          </p>
        )}
        <div>
          <Button size="small" variant="quiet" icon={<Trash2 />} onClick={() => void remove()}>
            {t('method.persona.remove')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function textOf({ name, who, why, ask, offer, gather }: Persona) {
  return { name, who, why, ask, offer, gather };
}
