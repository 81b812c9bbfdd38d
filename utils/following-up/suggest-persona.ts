import type { Contact } from '../model/contact';
import type { Phrase } from '../model/phrase';
import type { Persona } from '../model/story';

/** A persona that somebody may belong to, with the words that speak for it; the user decides. */
export interface SuggestedPersona {
  persona: Persona;
  reason: Phrase;
}

/** Words of a description that say nothing of a trade. */
const EMPTY_WORDS = new Set(
  (
    'somebody someone people person they them their with where what want wants that this same work works working ' +
    'made make year years more from have does done into field team lead role about would like know knows came change ' +
    'hires hire'
  ).split(' '),
);

/**
 * The persona whose own words (name, who, where they gather) come up in somebody's title or headline, of those that
 * they are not counted as yet. `null` when no word speaks for one: nothing is guessed.
 */
export function suggestPersona(
  contact: Contact,
  personas: readonly Persona[],
): SuggestedPersona | null {
  const { headline, currentTitle } = contact.profile;
  const shown = new Set(wordsOf(`${headline ?? ''} ${currentTitle ?? ''}`));
  const found = personas
    .filter(({ id }) => !contact.about.personaIds.includes(id))
    .map((persona) => {
      const own = wordsOf(`${persona.name} ${persona.who} ${persona.gather}`);
      return { persona, shared: [...new Set(own)].filter((word) => shown.has(word)) };
    })
    .sort((a, b) => b.shared.length - a.shared.length)[0];
  if (!found || found.shared.length === 0) return null;
  const words = found.shared.join(', ');
  return { persona: found.persona, reason: { key: 'followUps.persona.shares', values: { words } } };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length >= 4 && !EMPTY_WORDS.has(word));
}
