import type { Phrases } from '../../phrase-bank';

/** Who writes, in one sentence, in the user's own clauses. */
export const self: Phrases = {
  'self.both': {
    any: [
      '{Past}, and now {doing}.',
      '{Past}. These days {doing}.',
      '{Past}. Now {doing}.',
      '{Past}, and these days {doing}.',
      '{Past}; these days {doing}.',
      '{Past}. At the moment {doing}.',
      '{Past}; now {doing}.',
      'For context, {past}, and now {doing}.',
    ],
  },
  'self.pastDid': {
    any: [
      '{Past}. Since then {didThen}.',
      '{Past}, and {did}.',
      '{Past}. More recently {didThen}.',
      '{Past}. Lately {didThen}.',
      '{Past}. Not long ago {didThen}.',
      '{Past}; more recently {didThen}.',
      '{Past}; since then {didThen}.',
      'For context, {past}, and {did}.',
    ],
  },
  'self.past': {
    any: [
      '{Past}.',
      'For context, {past}.',
      'Some context: {past}.',
      'A word about me: {past}.',
      'My background: {past}.',
      'A little about me: {past}.',
      'To say who I am: {past}.',
      'In short, {past}.',
    ],
  },
  'self.doing': {
    any: [
      '{Doing}.',
      'These days {doing}.',
      'At the moment {doing}.',
      'For context, {doing}.',
      'Right now {doing}.',
      'A word about me: {doing}.',
      'A little about me: {doing}.',
      'Currently {doing}.',
    ],
  },
  'self.future': {
    any: [
      '{Future}.',
      'For context, {future}.',
      'A word about me: {future}.',
      'Some context: {future}.',
      'To say who I am: {future}.',
      'In short, {future}.',
      'A little about me: {future}.',
      'By way of background, {future}.',
    ],
  },
  'self.didOnly': {
    any: [
      '{Did}.',
      'Not long ago {didThen}.',
      'Lately {didThen}.',
      'For context, {did}.',
      'A word about me: {did}.',
      'A little about me: {did}.',
      'Recently {didThen}.',
      'A short while ago {didThen}.',
    ],
  },
  /** For notes of 200 characters. */
  'self.short': {
    any: [
      '{PastShort}; now {doingShort}.',
      '{PastShort}, and now {doingShort}.',
      "I'm {pastRole} by trade; now {doingShort}.",
      '{PastRoleBare} by trade, {doingGerund}.',
      '{DoingShort}.',
      "I'm moving from {pastRoleBare} to {futureRoleBare}.",
      "I'm {pastRole} by trade.",
      'I want to go from {pastRoleBare} to {futureRoleBare}.',
      '{FutureShort}.',
      '{Did}.',
    ],
  },
};
