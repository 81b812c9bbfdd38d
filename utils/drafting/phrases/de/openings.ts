import type { Phrases } from '../../phrase-bank';

/**
 * `[Sie|du]` holds the two forms of address side by side, so that they cannot be mixed. Names stand in the greeting
 * without Herr or Frau: the page does not say which. Nobody is "ich" before a time word here: `{doingInv}` follows one.
 */
export const openings: Phrases = {
  greet: { any: ['{greeting} {name},'] },
  'greet.noName': { any: ['Guten Tag,'] },
  sign: { any: ['{signoff}'] },
  'self.both': {
    any: [
      '{Past}. Heute {doingInv}.',
      '{Past}. {Doing}.',
      '{Past}. Zurzeit {doingInv}.',
      'Kurz zu mir: {Past}. {Doing}.',
      '{Past}, und zurzeit {doingInv}.',
      'Zu mir: {Past}. Zurzeit {doingInv}.',
      '{Past}. Inzwischen {doingInv}.',
      'Zum Hintergrund: {Past}. {Doing}.',
      'Zu mir: {Past}. {Doing}.',
      'In zwei Sätzen zu mir: {Past}. {Doing}.',
      'Zur Einordnung: {Past}. {Doing}.',
    ],
  },
  'self.pastDid': {
    any: [
      '{Past}. {Did}.',
      'Kurz zu mir: {Past}. {Did}.',
      'Zu mir: {Past}. {Did}.',
      'Zum Hintergrund: {Past}. {Did}.',
      'Zur Einordnung: {Past}. {Did}.',
      'In zwei Sätzen zu mir: {Past}. {Did}.',
      'Wer schreibt: {Past}. {Did}.',
      'Ein Wort zu mir: {Past}. {Did}.',
    ],
  },
  'self.past': {
    any: [
      '{Past}.',
      'Kurz zu mir: {Past}.',
      'Zu mir: {Past}.',
      'Zum Hintergrund: {Past}.',
      'Zur Einordnung: {Past}.',
      'In einem Satz zu mir: {Past}.',
      'Wer schreibt: {Past}.',
      'Ein Wort zu mir: {Past}.',
    ],
  },
  'self.doing': {
    any: [
      '{Doing}.',
      'Zurzeit {doingInv}.',
      'Kurz zu mir: {Doing}.',
      'Zu mir: {Doing}.',
      'Zum Hintergrund: {Doing}.',
      'Zur Einordnung: {Doing}.',
      'In einem Satz zu mir: {Doing}.',
      'Wer schreibt: {Doing}.',
      'Ein Wort zu mir: {Doing}.',
    ],
  },
  'self.future': {
    any: [
      '{Future}.',
      'Kurz zu mir: {Future}.',
      'Zu mir: {Future}.',
      'Zum Hintergrund: {Future}.',
      'Zur Einordnung: {Future}.',
      'In einem Satz zu mir: {Future}.',
      'Ein Wort zu mir: {Future}.',
      'Was mich antreibt: {Future}.',
    ],
  },
  'self.didOnly': {
    any: [
      '{Did}.',
      'Kurz zu mir: {Did}.',
      'Zu mir: {Did}.',
      'Zum Hintergrund: {Did}.',
      'Zur Einordnung: {Did}.',
      'In einem Satz zu mir: {Did}.',
      'Wer schreibt: {Did}.',
      'Ein Wort zu mir: {Did}.',
    ],
  },
  'self.short': {
    any: [
      '{PastShort}.',
      '{Doing}.',
      '{Future}.',
      '{Did}.',
      'Zu mir: {PastShort}.',
      'Kurz zu mir: {PastShort}.',
      'Zu mir: {Doing}.',
      'Zu mir: {Future}.',
    ],
  },
};
