import type { Phrases } from '../../phrase-bank';

/**
 * `[Sie|du]` holds the two forms of address side by side, so that they cannot be mixed. Names stand in the greeting
 * without Herr or Frau: the page does not say which.
 */
export const openings: Phrases = {
  greet: { any: ['{greeting} {name},'] },
  'greet.noName': { any: ['Guten Tag,'] },
  sign: { any: ['{signoff}'] },
  'times.mine': { any: ['Das ist {timesMine}.'] },
  'self.both': {
    any: [
      '{Past}. Heute {doingInv}.',
      '{Past}. Zurzeit {doingInv}.',
      'Kurz zu mir: {Past}. Heute {doingInv}.',
      '{Past}. Inzwischen {doingInv}.',
    ],
  },
  'self.pastDid': {
    any: [
      '{Past}. {Did}.',
      'Kurz zu mir: {Past}. {Did}.',
      'Zu mir: {Past}. {Did}.',
      'Zum Hintergrund: {Past}. {Did}.',
    ],
  },
  'self.past': {
    any: ['{Past}.', 'Kurz zu mir: {Past}.', 'Zu mir: {Past}.', 'Zum Hintergrund: {Past}.'],
  },
  'self.doing': {
    any: ['{Doing}.', 'Kurz zu mir: {Doing}.', 'Zurzeit {doingInv}.', 'Zu mir: {Doing}.'],
  },
  'self.future': {
    any: [
      '{Future}.',
      'Kurz zu mir: {Future}.',
      'Mein Ziel: {Future}.',
      'Zum Hintergrund: {Future}.',
    ],
  },
  'self.didOnly': {
    any: ['{Did}.', 'Kurz zu mir: {Did}.', 'Zu mir: {Did}.', 'Zum Hintergrund: {Did}.'],
  },
  'self.short': { any: ['{Past}.', '{Doing}.', '{Future}.', '{Did}.'] },
};
