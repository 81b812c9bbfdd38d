import type { Phrases } from '../../phrase-bank';

/** Wofür jemand steht und was er gemacht hat; nach dem Doppelpunkt stehen die eigenen Worte, unverändert. */
export const stand: Phrases = {
  'situation.values': {
    any: [
      'Was mir bei der Arbeit wichtig ist: {values}.',
      'Worauf es mir ankommt: {values}.',
      'Was mir wichtig ist: {values}.',
      'Was für mich zählt: {values}.',
      'Was mir am meisten bedeutet: {values}.',
      'Woran ich festhalte: {values}.',
      'Was mir am Herzen liegt: {values}.',
      'Worauf ich Wert lege: {values}.',
    ],
  },
  'situation.remembered': {
    any: [
      'Was von mir in Erinnerung bleiben soll: {rememberedFor}.',
      'Was einmal von mir bleiben soll: {rememberedFor}.',
      'Wofür man sich an mich erinnern soll: {rememberedFor}.',
      'Was ich hinterlassen möchte: {rememberedFor}.',
      'Was von meiner Arbeit bleiben soll: {rememberedFor}.',
      'Wenn eines von mir in Erinnerung bleibt, dann hoffentlich das: {rememberedFor}.',
      'Was andere einmal mit mir verbinden sollen: {rememberedFor}.',
      'Was ich mir als Andenken wünsche: {rememberedFor}.',
    ],
  },
  'situation.made': {
    any: [
      'Gemacht habe ich zum Beispiel {made}.',
      'Eines habe ich schon gemacht: {made}.',
      'Ich habe schon etwas gemacht: {made}.',
      'Vorzeigen kann ich zum Beispiel {made}.',
      'Zeigen kann ich zum Beispiel {made}.',
      'Unter anderem habe ich das gemacht: {made}.',
      'Etwas habe ich schon geschafft: {made}.',
      'Was ich gemacht habe? Zum Beispiel {made}.',
    ],
  },
  'made.one': {
    any: [
      'Gemacht habe ich zum Beispiel {made}.',
      'Eines habe ich schon gemacht: {made}.',
      'Ich habe schon etwas gemacht: {made}.',
      'Vorzeigen kann ich zum Beispiel {made}.',
      'Zeigen kann ich zum Beispiel {made}.',
      'Unter anderem habe ich das gemacht: {made}.',
      'Etwas habe ich schon geschafft: {made}.',
      'Was ich gemacht habe? Zum Beispiel {made}.',
    ],
  },
};
