import type { PhraseBank, Phrases } from '../../phrase-bank';

/** One thing that the user made, whichever of two moves says it. */
const MADE: PhraseBank = {
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
  plain: [
    'Gemacht habe ich das: {made}.',
    'Meine Arbeit, zum Beispiel: {made}.',
    'Ein Beispiel: {made}.',
  ],
  warm: [
    'Etwas, das ich gern gemacht habe: {made}.',
    'Etwas, das ich gern zeige: {made}.',
    'Darüber freue ich mich bis heute: {made}.',
  ],
  formal: [
    'Als Beispiel meiner Arbeit nenne ich: {made}.',
    'Zu meinen Arbeiten gehört: {made}.',
    'Erwähnen möchte ich: {made}.',
  ],
};

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
    plain: ['Wichtig ist mir: {values}.', 'Darauf achte ich: {values}.', 'Meine Werte: {values}.'],
    warm: [
      'Was mich bei der Arbeit froh macht: {values}.',
      'Was ich an der Arbeit so gern habe: {values}.',
      'Was mir besonders nahe ist: {values}.',
    ],
    formal: [
      'Worauf ich bei der Arbeit besonderen Wert lege: {values}.',
      'Was mich bei der Arbeit leitet: {values}.',
      'Was ich bei der Arbeit für wichtig halte: {values}.',
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
    plain: [
      'Bleiben soll: {rememberedFor}.',
      'Das soll bleiben: {rememberedFor}.',
      'Woran man sich erinnern soll: {rememberedFor}.',
    ],
    warm: [
      'Es würde mich freuen, wenn das von mir bleibt: {rememberedFor}.',
      'Wenn sich jemand gern an mich erinnert, dann hoffentlich deshalb: {rememberedFor}.',
      'Was ich so gern hinterlassen würde: {rememberedFor}.',
    ],
    formal: [
      'Was nach meinem Wunsch bleiben soll: {rememberedFor}.',
      'Wofür ich in Erinnerung bleiben möchte: {rememberedFor}.',
      'Mein Wunsch ist, dass dies bleibt: {rememberedFor}.',
    ],
  },
  'situation.made': MADE,
  'made.one': MADE,
};
