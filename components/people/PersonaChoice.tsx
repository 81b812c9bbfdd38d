import { suggestPersona } from '../../utils/following-up/suggest-persona';
import type { Contact } from '../../utils/model/contact';
import { PERSONA_KINDS } from '../../utils/model/story';
import { currentPurpose } from '../../utils/store/purposes';
import { getStory } from '../../utils/store/story';
import { say, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { personaExample } from '../story/persona-examples';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import styles from './AboutPerson.module.css';
import { usePersonas } from './list/use-personas';

interface PersonaChoiceProps {
  contact: Contact;
  onChange: (personaIds: string[]) => void;
}

/** Which types of person somebody is, by the user's own word; where something speaks for one, it is suggested. */
export function PersonaChoice({ contact, onChange }: PersonaChoiceProps) {
  const { personas } = usePersonas();
  const own = useQuery(
    async () => ({
      purpose: await currentPurpose(),
      story: await getStory(),
      examples: PERSONA_KINDS.flatMap((kind) => Object.values(personaExample(kind))),
    }),
    [],
  );
  const { personaIds } = contact.about;
  if (personas.length === 0) return null;
  const suggested = own && suggestPersona(contact, personas, own);
  return (
    <fieldset className={styles.personas}>
      <legend>{t('people.persona.choose')}</legend>
      {personas.map(({ id, name }) => (
        <Chip
          key={id}
          pressed={personaIds.includes(id)}
          onChange={(isOn) =>
            onChange(isOn ? [...personaIds, id] : personaIds.filter((one) => one !== id))
          }
        >
          {name}
        </Chip>
      ))}
      {suggested && (
        <p className={styles.suggested}>
          {t('people.persona.suggested', {
            persona: suggested.persona.name,
            reason: say(suggested.reason),
          })}{' '}
          <Button
            size="small"
            variant="quiet"
            aria-label={t('people.persona.take.for', { persona: suggested.persona.name })}
            onClick={() => onChange([...personaIds, suggested.persona.id])}
          >
            {t('people.persona.take')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
