/**
 * The few words of LinkedIn's interface that no key, link or order can replace. One row per interface language; in
 * any other language what needs them is left unread. Compared without case, accents kept. What one reader
 * alone needs stands beside it, so that no other page script carries it.
 */
export interface InterfaceWords {
  /** The whole line of place when it names no place. */
  workplace: string[];
  /** The button of an invitation that waits. */
  pending: string[];
  /** How the label of a framed picture ends. */
  openToWork: string[];
}

export const INTERFACE_WORDS: Record<string, InterfaceWords> = {
  en: {
    workplace: ['on-site', 'hybrid', 'remote'],
    pending: ['pending'],
    openToWork: ['is open to work'],
  },
  de: {
    workplace: ['vor ort', 'hybrid', 'remote'],
    pending: ['ausstehend'],
    openToWork: ['ist offen für jobangebote', 'ist auf jobsuche'],
  },
  fr: {
    workplace: ['sur site', 'hybride', 'à distance'],
    pending: ['en attente'],
    openToWork: ['est en recherche active', 'est à l’écoute'],
  },
  es: {
    workplace: ['presencial', 'híbrido', 'en remoto', 'remoto'],
    pending: ['pendiente'],
    openToWork: ['está en búsqueda de empleo', 'busca empleo'],
  },
  pt: {
    workplace: ['presencial', 'híbrido', 'híbrida', 'remoto', 'remota'],
    pending: ['pendente'],
    openToWork: ['está em busca de um novo trabalho', 'procura emprego'],
  },
  it: {
    workplace: ['in sede', 'ibrido', 'ibrida', 'da remoto', 'remoto'],
    pending: ['in sospeso', 'in attesa'],
    openToWork: ['è disponibile a lavorare', 'cerca lavoro'],
  },
  nl: {
    workplace: ['op locatie', 'hybride', 'op afstand'],
    pending: ['in behandeling'],
    openToWork: ['staat open voor werk'],
  },
};

/** The words of one kind, in the page's language and English (LinkedIn's fallback), or in all when none is stated. */
export function wordsFor<K extends string>(
  table: Record<string, Record<K, string[]>>,
  key: K,
  language: string | null,
): string[] {
  if (language === null) return Object.values(table).flatMap((words) => words[key]);
  const own = table[language]?.[key] ?? [];
  return language === 'en' ? own : [...own, ...(table.en?.[key] ?? [])];
}
