/** Words that only pages of the old design are read by; one row per interface language, as in interface-words.ts. */
interface ClassicWords {
  /** How the label of the top card's employer and school begins. */
  currentCompany: string[];
  school: string[];
  /** What stands after the name above a post of one's own. */
  posted: string[];
}

export const CLASSIC_WORDS: Record<string, ClassicWords> = {
  en: {
    currentCompany: ['current company'],
    school: ['education'],
    posted: ['posted this'],
  },
  de: {
    currentCompany: ['aktuelles unternehmen'],
    school: ['ausbildung'],
    posted: ['hat dies gepostet', 'hat das gepostet'],
  },
  fr: {
    currentCompany: ['entreprise actuelle'],
    school: ['formation'],
    posted: ['a publié ceci', 'a posté ceci'],
  },
  es: {
    currentCompany: ['empresa actual'],
    school: ['educación'],
    posted: ['ha publicado esto', 'publicó esto'],
  },
  pt: {
    currentCompany: ['empresa atual'],
    school: ['formação acadêmica', 'formação académica'],
    posted: ['publicou isso', 'publicou isto'],
  },
  it: {
    currentCompany: ['azienda attuale'],
    school: ['formazione'],
    posted: ['ha pubblicato questo'],
  },
  nl: {
    currentCompany: ['huidig bedrijf', 'huidige bedrijf'],
    school: ['opleiding'],
    posted: ['heeft dit geplaatst', 'heeft dit gepost'],
  },
};
