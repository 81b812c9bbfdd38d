import type { Phrases } from '../../phrase-bank';

/** Who writes, in one sentence, in the user's own clauses. */
export const self: Phrases = {
  'self.both': {
    any: [
      '{Past}, and now {doing}.',
      '{Past}. These days {doing}.',
      '{Past}. Now {doing}.',
      '{Past}; today {doing}.',
      'About me: {past}, and now {doing}.',
      'A line about me: {past}, and these days {doing}.',
      'Who I am: {past}. Now {doing}.',
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
      'Who I am: {past}. More recently {did}.',
      'In short: {past}, and {did}.',
      '{Past}. More recently {did}.',
      '{Past}. To change course, {did}.',
    ],
  },
  'self.past': {
    any: [
      '{Past}.',
      'About me: {past}.',
      'A line about me: {past}.',
      'Who I am: {past}.',
      'My background in one line: {past}.',
      'Where I come from: {past}.',
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
      'Who I am: {doing}.',
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
      'Where I want to go: {future}.',
      'What I am after: {future}.',
      'So you know who is writing: {future}.',
      'In short: {future}.',
      'Why I am looking around: {future}.',
    ],
  },
  'self.didOnly': {
    any: [
      '{Did}.',
      'About me: {did}.',
      'A line about me: {did}.',
      'Who I am: {did}.',
      'So you know who is writing: {did}.',
      'In short: {did}.',
      'A word on me: {did}.',
      'My latest step: {did}.',
    ],
  },
  /** For notes of 200 characters. */
  'self.short': {
    any: [
      '{PastShort}; now {doingShort}.',
      '{PastShort}.',
      '{DoingShort}.',
      "I'm moving from {pastRoleBare} to {futureRoleBare}.",
      "I'm {pastRole} training to be {futureRole}.",
      'I want to go from {pastRoleBare} to {futureRoleBare}.',
      'From {pastRoleBare} to {futureRoleBare}, I hope.',
      '{PastRoleBare} now, {futureRoleBare} one day, I hope.',
      '{FutureShort}.',
      '{Did}.',
    ],
  },
};
