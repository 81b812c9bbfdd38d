import type { Entry } from './entry';
import { fillEntry } from './entry';
import type { Language } from './languages';

const en = {
  'worker.menu.savePage': 'Save this person in Kith',
  'worker.menu.saveLink': 'Save this person in Kith (name and address only)',
  'worker.notice.title': 'Kith',
  'worker.notice.text': {
    one: '{count} person is on your list for today.',
    other: '{count} people are on your list for today.',
  },
} as const;

const de: Record<WorkerWordKey, Entry> = {
  'worker.menu.savePage': 'Diese Person in Kith speichern',
  'worker.menu.saveLink': 'Diese Person in Kith speichern (nur Name und Adresse)',
  'worker.notice.title': 'Kith',
  'worker.notice.text': {
    one: 'Heute steht {count} Person auf deiner Liste.',
    other: 'Heute stehen {count} Personen auf deiner Liste.',
  },
};

export type WorkerWordKey = keyof typeof en;

const fr: Record<WorkerWordKey, Entry> = {
  'worker.menu.savePage': 'Enregistrer cette personne dans Kith',
  'worker.menu.saveLink': 'Enregistrer cette personne dans Kith (nom et adresse seulement)',
  'worker.notice.title': 'Kith',
  'worker.notice.text': {
    one: '{count} personne est sur ta liste pour aujourd’hui.',
    other: '{count} personnes sont sur ta liste pour aujourd’hui.',
  },
};

const es: Record<WorkerWordKey, Entry> = {
  'worker.menu.savePage': 'Guardar a esta persona en Kith',
  'worker.menu.saveLink': 'Guardar a esta persona en Kith (solo nombre y dirección)',
  'worker.notice.title': 'Kith',
  'worker.notice.text': {
    one: '{count} persona está en tu lista para hoy.',
    other: '{count} personas están en tu lista para hoy.',
  },
};

const pt: Record<WorkerWordKey, Entry> = {
  'worker.menu.savePage': 'Salvar esta pessoa no Kith',
  'worker.menu.saveLink': 'Salvar esta pessoa no Kith (só nome e endereço)',
  'worker.notice.title': 'Kith',
  'worker.notice.text': {
    one: '{count} pessoa está na sua lista de hoje.',
    other: '{count} pessoas estão na sua lista de hoje.',
  },
};

/** What the background says, in every language at once: a service worker may not `import()` a catalogue. */
export const workerWords: Record<Language, Record<WorkerWordKey, Entry>> = {
  en,
  de,
  es,
  fr,
  pt,
};

/** The background's sentence for a key in a language. */
export function workerWord(
  key: WorkerWordKey,
  language: Language,
  values: Record<string, string | number> = {},
): string {
  return fillEntry(workerWords[language][key], values, language);
}
