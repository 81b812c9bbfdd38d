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
    plain: [
      'Wer schreibt: {Past}. {Doing}.',
      'Früher: {Past}. Heute {doingInv}.',
      'In Kürze: {Past}. Heute {doingInv}.',
    ],
    warm: [
      'Damit [Sie wissen|du weißt], wer hier schreibt: {Past}. Heute {doingInv}.',
      'Ein wenig zu mir: {Past}. Inzwischen {doingInv}.',
      'Damit ich nicht fremd bleibe: {Past}. Heute {doingInv}.',
    ],
    formal: [
      'Zu meiner Person: {Past}. Derzeit {doingInv}.',
      'Zu meinem Hintergrund: {Past}. Derzeit {doingInv}.',
      '{Past}. Derzeit {doingInv}.',
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
    plain: [
      'Früher: {Past}. Zuletzt: {Did}.',
      'In Kürze: {Past}. {Did}.',
      '{Past}. Zuletzt: {Did}.',
    ],
    warm: [
      'Damit [Sie wissen|du weißt], wer hier schreibt: {Past}. {Did}.',
      'Ein wenig zu mir: {Past}. {Did}.',
      'Ein paar Worte zu mir: {Past}. {Did}.',
    ],
    formal: [
      'Zu meiner Person: {Past}. {Did}.',
      'Zu meinem Hintergrund: {Past}. {Did}.',
      'Ein Satz zu meiner Person: {Past}. {Did}.',
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
    plain: ['Früher: {Past}.', 'In Kürze: {Past}.', 'Mein Hintergrund: {Past}.'],
    warm: [
      'Damit [Sie wissen|du weißt], wer hier schreibt: {Past}.',
      'Ein wenig zu mir: {Past}.',
      'Ein paar Worte zu mir: {Past}.',
    ],
    formal: [
      'Zu meiner Person: {Past}.',
      'Zu meinem Hintergrund: {Past}.',
      'Vorab zu mir: {Past}.',
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
    plain: ['Heute {doingInv}.', 'In Kürze: {Doing}.', 'Ich in einem Satz: {Doing}.'],
    warm: [
      'Damit [Sie wissen|du weißt], wer hier schreibt: {Doing}.',
      'Ein wenig zu mir: {Doing}.',
      'Ein paar Worte zu mir: {Doing}.',
    ],
    formal: ['Zu meiner Person: {Doing}.', 'Derzeit {doingInv}.', 'Vorab zu mir: {Doing}.'],
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
    plain: ['In Kürze: {Future}.', 'Mein Ziel: {Future}.', 'Wer schreibt: {Future}.'],
    warm: [
      'Damit [Sie wissen|du weißt], wer hier schreibt: {Future}.',
      'Ein wenig zu mir: {Future}.',
      'Was ich mir wünsche: {Future}.',
    ],
    formal: ['Zu meiner Person: {Future}.', 'Vorab zu mir: {Future}.', 'Zu meiner Lage: {Future}.'],
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
    plain: ['In Kürze: {Did}.', 'Zuletzt: {Did}.', 'Mein Hintergrund: {Did}.'],
    warm: [
      'Damit [Sie wissen|du weißt], wer hier schreibt: {Did}.',
      'Ein wenig zu mir: {Did}.',
      'Ein paar Worte zu mir: {Did}.',
    ],
    formal: ['Zu meiner Person: {Did}.', 'Vorab zu mir: {Did}.', 'Zu meinem Hintergrund: {Did}.'],
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
    plain: ['Kurz: {PastShort}.', 'Kurz zu mir: {Doing}.', 'Kurz zu mir: {Future}.'],
    warm: [
      'Ein Wort zu mir: {PastShort}.',
      'Ein Wort zu mir: {Doing}.',
      'Ein Wort zu mir: {Future}.',
    ],
    formal: [
      'Zu meiner Person: {PastShort}.',
      'Zu meiner Person: {Doing}.',
      'Zu meiner Person: {Future}.',
    ],
  },
};
