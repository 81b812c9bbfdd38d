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
      'Kurz zu mir: {past}. Heute {doingInv}.',
      '{Past}. Inzwischen {doingInv}.',
    ],
  },
  'self.pastDid': {
    any: [
      '{Past}. {Did}.',
      'Kurz zu mir: {past}. {Did}.',
      'Zu mir: {past}. {Did}.',
      'Zum Hintergrund: {past}. {Did}.',
    ],
  },
  'self.past': {
    any: ['{Past}.', 'Kurz zu mir: {past}.', 'Zu mir: {past}.', 'Zum Hintergrund: {past}.'],
  },
  'self.doing': {
    any: ['{Doing}.', 'Kurz zu mir: {doing}.', 'Zurzeit {doingInv}.', 'Zu mir: {doing}.'],
  },
  'self.future': {
    any: [
      '{Future}.',
      'Kurz zu mir: {future}.',
      'Mein Ziel: {future}.',
      'Zum Hintergrund: {future}.',
    ],
  },
  'self.didOnly': {
    any: ['{Did}.', 'Kurz zu mir: {did}.', 'Zu mir: {did}.', 'Zum Hintergrund: {did}.'],
  },
  'self.short': { any: ['{Past}.', '{Doing}.', '{Future}.', '{Did}.'] },
};
