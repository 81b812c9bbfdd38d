import type { Contact } from '../model/contact';
import type { Phrase } from '../model/phrase';
import type { Persona, PersonaKind, Purpose, UserStory } from '../model/story';
import { fitsOf, NO_TARGET } from './fits-target';

/** A persona that somebody may belong to, with what speaks for it; the user decides. */
export interface SuggestedPersona {
  persona: Persona;
  reason: Phrase;
}

/** What of the user somebody is held against. */
export interface Own {
  purpose: Pick<Purpose, 'role'> | null;
  story: Pick<UserStory, 'schools' | 'employers'>;
  /** The texts that personas start from: their words are not the user's, and speak for nobody. */
  examples: readonly string[];
}

/** Words of a description that say nothing of a trade. */
const EMPTY_WORDS = new Set(
  (
    'somebody someone people person they them their with where what want wants that this same work works working ' +
    'made make year years more from have does done into field team lead role about would like know knows came change ' +
    'hires hire before since after other others together school colleague'
  ).split(' '),
);

/** What a title or headline says of somebody who is one of the examples, in the five languages of the interface. */
const SAYS: Partial<Record<PersonaKind, RegExp>> = {
  recruiter: /recruit|recrut|reclut|talent|sourcing|headhunt|personalvermitt|personalberat/i,
  hiring:
    /(?<!\p{L})(?:head of|team ?lead|leads? the|director|direct(?:eur|rice)|chief|founder|leiter|leitung|(?:team|gruppen|abteilungs|bereichs)[ -]?leit|jefe|jefa|gerente|responsable)/iu,
  organiser: /organi[sz]|organisat|community|meetup|comunidad|comunidade|communauté/i,
  mentor: /mentor/i,
};

/**
 * The persona that something speaks for, of those that somebody is not counted as yet: first by the persona's own words
 * (name, who, where they gather) in their title or headline, then by the example that it began as: what a recruiter is
 * called, whose school or employer the user shares, who has the role that the user has in mind. `null` where nothing
 * speaks for one: nothing is guessed.
 */
export function suggestPersona(
  contact: Contact,
  personas: readonly Persona[],
  own: Own | null = null,
): SuggestedPersona | null {
  const left = personas.filter(({ id }) => !contact.about.personaIds.includes(id));
  return byOwnWords(contact, left, own) ?? byExample(contact, left, own);
}

function byOwnWords(
  { profile }: Contact,
  personas: Persona[],
  own: Own | null,
): SuggestedPersona | null {
  const notOwn = new Set(own?.examples.flatMap(wordsOf));
  const shown = new Set(wordsOf(`${profile.headline ?? ''} ${profile.currentTitle ?? ''}`));
  const found = personas
    .map((persona) => {
      const words = wordsOf(`${persona.name} ${persona.who} ${persona.gather}`).filter(
        (word) => !notOwn.has(word),
      );
      return { persona, shared: [...new Set(words)].filter((word) => shown.has(word)) };
    })
    .sort((a, b) => b.shared.length - a.shared.length)[0];
  if (!found || found.shared.length === 0) return null;
  const words = found.shared.join(', ');
  return { persona: found.persona, reason: { key: 'followUps.persona.shares', values: { words } } };
}

function byExample(
  contact: Contact,
  personas: Persona[],
  own: Own | null,
): SuggestedPersona | null {
  for (const persona of personas) {
    const reason = persona.kind && reasonFor(persona.kind, contact, own);
    if (reason) return { persona, reason };
  }
  return null;
}

function reasonFor(kind: PersonaKind, contact: Contact, own: Own | null): Phrase | null {
  const { currentTitle, headline, education } = contact.profile;
  const says = SAYS[kind];
  if (says?.test(currentTitle ?? '')) {
    return { key: 'followUps.help.fits.role', values: { role: currentTitle ?? '' } };
  }
  if (says?.test(headline ?? '')) {
    return { key: 'followUps.help.fits.headline', values: { headline: headline ?? '' } };
  }
  if (kind === 'doing' && own?.purpose?.role.trim()) {
    const role = own.purpose.role.trim();
    const fit = fitsOf(contact, { ...NO_TARGET, role })[0];
    // Who had the role once does not do the work now.
    return fit && fit.key !== 'followUps.help.fits.rolePast' ? fit : null;
  }
  if (kind === 'former') {
    const fits = own?.story.employers.map(
      ({ org }) => fitsOf(contact, { ...NO_TARGET, company: org })[0],
    );
    return fits?.find((fit) => fit !== undefined) ?? null;
  }
  if (kind === 'alum') {
    const mine = new Set(own?.story.schools.map((one) => plain(one.school)));
    const shared = education?.find(({ school }) => school !== null && mine.has(plain(school)));
    return shared?.school ? { key: 'ground.school', values: { school: shared.school } } : null;
  }
  return null;
}

const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase();

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length >= 4 && !EMPTY_WORDS.has(word));
}
