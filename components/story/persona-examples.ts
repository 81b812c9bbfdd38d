import type { Persona, PersonaKind } from '../../utils/model/story';
import { t } from '../../utils/words/translate';

/** What the user fills in about a persona. */
export type PersonaText = Pick<Persona, 'name' | 'who' | 'why' | 'ask' | 'offer' | 'gather'>;

/** A persona to start from, in the user's language; every word of it can be changed. */
export function personaExample(kind: PersonaKind): PersonaText {
  return {
    name: t(`method.persona.${kind}.name`),
    who: t(`method.persona.${kind}.who`),
    why: t(`method.persona.${kind}.why`),
    ask: t(`method.persona.${kind}.ask`),
    offer: t(`method.persona.${kind}.offer`),
    gather: t(`method.persona.${kind}.gather`),
  };
}
