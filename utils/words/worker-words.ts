import type { Entry } from './entry';
import { fillEntry } from './entry';
import type { Language } from './languages';

const en = {
  'worker.menu.savePage': 'Save this person in Kith',
  'worker.menu.saveLink': 'Save this person in Kith (name and address only)',
  'worker.button.save': 'Save in Kith',
  'worker.button.saved': 'Saved in Kith',
  'worker.button.refused': 'Not saved: Kith’s button in the toolbar says why',
  'worker.notice.title': 'Kith',
  'worker.notice.text': {
    one: '{count} person is on your list for today.',
    other: '{count} people are on your list for today.',
  },
} as const;

const de: Record<WorkerWordKey, Entry> = {
  'worker.menu.savePage': 'Diese Person in Kith speichern',
  'worker.menu.saveLink': 'Diese Person in Kith speichern (nur Name und Adresse)',
  'worker.button.save': 'In Kith speichern',
  'worker.button.saved': 'In Kith gespeichert',
  'worker.button.refused': 'Nicht gespeichert: Kith in der Symbolleiste sagt, warum',
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
  'worker.button.save': 'Enregistrer dans Kith',
  'worker.button.saved': 'Enregistré dans Kith',
  'worker.button.refused': 'Pas enregistré : Kith, dans la barre d’outils, dit pourquoi',
  'worker.notice.title': 'Kith',
  'worker.notice.text': {
    one: '{count} personne est sur ta liste pour aujourd’hui.',
    other: '{count} personnes sont sur ta liste pour aujourd’hui.',
  },
};

const es: Record<WorkerWordKey, Entry> = {
  'worker.menu.savePage': 'Guardar a esta persona en Kith',
  'worker.menu.saveLink': 'Guardar a esta persona en Kith (solo nombre y dirección)',
  'worker.button.save': 'Guardar en Kith',
  'worker.button.saved': 'Guardado en Kith',
  'worker.button.refused': 'No se guardó: Kith, en la barra de herramientas, dice por qué',
  'worker.notice.title': 'Kith',
  'worker.notice.text': {
    one: '{count} persona está en tu lista para hoy.',
    other: '{count} personas están en tu lista para hoy.',
  },
};

const pt: Record<WorkerWordKey, Entry> = {
  'worker.menu.savePage': 'Salvar esta pessoa no Kith',
  'worker.menu.saveLink': 'Salvar esta pessoa no Kith (só nome e endereço)',
  'worker.button.save': 'Salvar no Kith',
  'worker.button.saved': 'Salvo no Kith',
  'worker.button.refused': 'Não foi salvo: o Kith, na barra de ferramentas, diz por quê',
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
