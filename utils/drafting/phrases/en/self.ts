import type { Phrases } from '../../phrase-bank';

/** Who writes, in one sentence, in the user's own clauses. */
export const self: Phrases = {
  'self.both': {
    any: [
      '{Past}, and now {doing}.',
      '{Past}. These days {doing}.',
      '{Past}. Now {doing}.',
      '{Past}; these days {doing}.',
      'About me: {past}, and now {doing}.',
      'A line about me: {past}, and these days {doing}.',
      'For context: {past}, and now {doing}.',
      'In short: {past}, and these days {doing}.',
      '{Past}. At the moment {doing}.',
    ],
  },
  'self.pastDid': {
    any: [
      '{Past}. Since then {did}.',
      '{Past}, and {did}.',
      'About me: {past}, and {did}.',
      'A line about me: {past}, and {did}.',
      'For context: {past}, and {did}.',
      'In short: {past}, and {did}.',
      '{Past}. More recently {did}.',
      '{Past}. On the way to something new, {did}.',
    ],
  },
  'self.past': {
    any: [
      '{Past}.',
      'About me: {past}.',
      'A line about me: {past}.',
      'For context, {past}.',
      'A word on me: {past}.',
      'By way of introduction: {past}.',
      'So you know who is writing: {past}.',
      'In short: {past}.',
    ],
  },
  'self.doing': {
    any: [
      '{Doing}.',
      'These days {doing}.',
      'About me: {doing}.',
      'A line about me: {doing}.',
      'For context, {doing}.',
      'At the moment {doing}.',
      'So you know who is writing: {doing}.',
      'In short: {doing}.',
    ],
  },
  'self.future': {
    any: [
      '{Future}.',
      'About me: {future}.',
      'A line about me: {future}.',
      'For context, {future}.',
      'Looking ahead, {future}.',
      'So you know who is writing: {future}.',
      'In short: {future}.',
      'The plan: {future}.',
    ],
  },
  'self.didOnly': {
    any: [
      '{Did}.',
      'About me: {did}.',
      'A line about me: {did}.',
      'For context, {did}.',
      'So you know who is writing: {did}.',
      'In short: {did}.',
      'A word on me: {did}.',
      'Not long ago {did}.',
    ],
  },
  /** For notes of 200 characters. */
  'self.short': {
    any: [
      '{PastShort}; now {doingShort}.',
      '{PastRoleBare} by trade, {doingGerund}.',
      "I'm {pastRole} by trade; now {doingShort}.",
      '{DoingShort}.',
      "I'm moving from {pastRoleBare} to {futureRoleBare}.",
      "I'm {pastRole} by trade.",
      '{PastRoleBare} by trade, and {futureRoleBare} one day, I hope.',
      'I want to go from {pastRoleBare} to {futureRoleBare}.',
      '{FutureShort}.',
      '{PastShort}.',
      '{Did}.',
    ],
  },
};
