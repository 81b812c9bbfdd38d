/**
 * The few words of LinkedIn's interface that no key, link or order can replace. One row per interface language; in
 * any other language what needs them is left unread. Compared without case, accents kept.
 */
export interface InterfaceWords {
  /** The end of a job that goes on. Used to tell the language; the date itself is understood without it. */
  present: string[];
  /** The whole line of place when it names no place. */
  workplace: string[];
  /** How the label of the top card's employer and school begins. */
  currentCompany: string[];
  school: string[];
  /** The button of an invitation that waits. */
  pending: string[];
  /** What stands after the name above a post of one's own. */
  posted: string[];
  /** How the label of a framed picture ends. */
  openToWork: string[];
  /** "conversation with A and B": the word before A, and the one between. */
  conversationWith: { before: string[]; between: string[] };
}

export const INTERFACE_WORDS: Record<string, InterfaceWords> = {
  en: {
    present: ['present'],
    workplace: ['on-site', 'hybrid', 'remote'],
    currentCompany: ['current company'],
    school: ['education'],
    pending: ['pending'],
    posted: ['posted this'],
    openToWork: ['is open to work'],
    conversationWith: { before: ['with'], between: ['and'] },
  },
  de: {
    present: ['heute'],
    workplace: ['vor ort', 'hybrid', 'remote'],
    currentCompany: ['aktuelles unternehmen'],
    school: ['ausbildung'],
    pending: ['ausstehend'],
    posted: ['hat dies gepostet', 'hat das gepostet'],
    openToWork: ['ist offen für jobangebote', 'ist auf jobsuche'],
    conversationWith: { before: ['mit'], between: ['und'] },
  },
  fr: {
    present: ['aujourd’hui', "aujourd'hui"],
    workplace: ['sur site', 'hybride', 'à distance'],
    currentCompany: ['entreprise actuelle'],
    school: ['formation'],
    pending: ['en attente'],
    posted: ['a publié ceci', 'a posté ceci'],
    openToWork: ['est en recherche active', 'est à l’écoute'],
    conversationWith: { before: ['avec'], between: ['et'] },
  },
  es: {
    present: ['actualidad', 'la actualidad', 'actual'],
    workplace: ['presencial', 'híbrido', 'en remoto', 'remoto'],
    currentCompany: ['empresa actual'],
    school: ['educación'],
    pending: ['pendiente'],
    posted: ['ha publicado esto', 'publicó esto'],
    openToWork: ['está en búsqueda de empleo', 'busca empleo'],
    conversationWith: { before: ['con'], between: ['y', 'e'] },
  },
  pt: {
    present: ['o momento', 'presente', 'até o momento', 'atualidade'],
    workplace: ['presencial', 'híbrido', 'híbrida', 'remoto', 'remota'],
    currentCompany: ['empresa atual'],
    school: ['formação acadêmica', 'formação académica'],
    pending: ['pendente'],
    posted: ['publicou isso', 'publicou isto'],
    openToWork: ['está em busca de um novo trabalho', 'procura emprego'],
    conversationWith: { before: ['com'], between: ['e'] },
  },
  it: {
    present: ['presente', 'oggi'],
    workplace: ['in sede', 'ibrido', 'ibrida', 'da remoto', 'remoto'],
    currentCompany: ['azienda attuale'],
    school: ['formazione'],
    pending: ['in sospeso', 'in attesa'],
    posted: ['ha pubblicato questo'],
    openToWork: ['è disponibile a lavorare', 'cerca lavoro'],
    conversationWith: { before: ['con'], between: ['e', 'ed'] },
  },
  nl: {
    present: ['heden', 'nu'],
    workplace: ['op locatie', 'hybride', 'op afstand'],
    currentCompany: ['huidig bedrijf', 'huidige bedrijf'],
    school: ['opleiding'],
    pending: ['in behandeling'],
    posted: ['heeft dit geplaatst', 'heeft dit gepost'],
    openToWork: ['staat open voor werk'],
    conversationWith: { before: ['met'], between: ['en'] },
  },
};

type ListKey = Exclude<keyof InterfaceWords, 'conversationWith'>;

/** The words of one kind, in the page's language and English (LinkedIn's fallback), or in all when none is stated. */
export function wordsFor(key: ListKey, language: string | null): string[] {
  if (language === null) return Object.values(INTERFACE_WORDS).flatMap((words) => words[key]);
  const own = INTERFACE_WORDS[language]?.[key] ?? [];
  return language === 'en' ? own : [...own, ...(INTERFACE_WORDS.en?.[key] ?? [])];
}

/** True when the text is one of the words of this kind. */
export function isWord(key: ListKey, text: string, language: string | null): boolean {
  return wordsFor(key, language).includes(text.toLowerCase());
}
