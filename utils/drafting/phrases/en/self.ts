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
    plain: [
      'Who I am: {past}, and now {doing}.',
      '{Past}. Today {doing}.',
      '{Past}. Nowadays {doing}.',
    ],
    warm: [
      'So you know who is writing: {past}, and now {doing}.',
      'A little about me: {past}, and these days {doing}.',
      "A word about me, so I'm not a stranger: {past}, and now {doing}.",
    ],
    formal: [
      'By way of background, {past}, and now {doing}.',
      'A word on my background: {past}, and at present {doing}.',
      '{Past}; at present {doing}.',
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
    plain: [
      '{Past}. Then {did}.',
      'Who I am: {past}. Since then {didThen}.',
      '{Past}. The latest: {did}.',
    ],
    warm: [
      'So you know who is writing: {past}, and lately {didThen}.',
      'A little about me: {past}. More recently {didThen}.',
      "A word about me, so I'm not a stranger: {past}, and {did}.",
    ],
    formal: [
      'By way of background, {past}; more recently {didThen}.',
      'A word on my background: {past}, and since then {didThen}.',
      '{Past}; since that time {didThen}.',
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
    plain: ['Who I am: {past}.', 'My past: {past}.', 'Briefly, {past}.'],
    warm: [
      'So you know who is writing: {past}.',
      "A word about me, so I'm not a stranger: {past}.",
      'To give you an idea of me: {past}.',
    ],
    formal: [
      'By way of background, {past}.',
      'A word on my background: {past}.',
      'To place my question: {past}.',
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
    plain: ['Who I am: {doing}.', 'Now {doing}.', 'Briefly, {doing}.'],
    warm: [
      'So you know who is writing: {doing}.',
      "A word about me, so I'm not a stranger: {doing}.",
      'To give you an idea of me: {doing}.',
    ],
    formal: [
      'By way of background, {doing}.',
      'At present {doing}.',
      'To place my question: {doing}.',
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
    plain: ['Who I am: {future}.', 'Briefly, {future}.', 'My aim: {future}.'],
    warm: [
      'So you know who is writing: {future}.',
      "A word about me, so I'm not a stranger: {future}.",
      'To give you an idea of me: {future}.',
    ],
    formal: [
      'A word on my situation: {future}.',
      'To place my question: {future}.',
      'At present {future}.',
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
    plain: ['Who I am: {did}.', 'Briefly, {did}.', 'One thing about me: {did}.'],
    warm: [
      'So you know who is writing: {did}.',
      "A word about me, so I'm not a stranger: {did}.",
      'To give you an idea of me: {did}.',
    ],
    formal: [
      'By way of background, {did}.',
      'To place my question: {did}.',
      'A word on my background: {did}.',
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
    plain: [
      'I was {pastRole}; now {doingShort}.',
      '{PastRoleBare} before; now {doingShort}.',
      '{PastShort}. Now {doingShort}.',
    ],
    warm: [
      '{PastShort}, and now, in case you wonder, {doingShort}.',
      "I'm happy to be moving from {pastRoleBare} to {futureRoleBare}.",
      "I'd like to go from {pastRoleBare} to {futureRoleBare}.",
    ],
    formal: [
      '{PastShort}; at present {doingShort}.',
      'By profession I am {pastRole}; at present {doingShort}.',
      'I am preparing to move from {pastRoleBare} to {futureRoleBare}.',
    ],
  },
};
