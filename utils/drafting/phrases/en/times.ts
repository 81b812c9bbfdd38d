import type { Phrases } from '../../phrase-bank';

/** Times and ways out. To strangers, times stand beside an answer in writing, never alone. */
export const times: Phrases = {
  'times.stranger': {
    any: [
      'I could do {times}. A few lines here are just as good.',
      "{Times} would work for me, and if you'd rather write, a few lines here are just as welcome.",
      "I'm free on {times}. Or answer here in a few lines, whichever is easier.",
      'For a call I could offer {times}; a short answer here would be just as welcome.',
      "If you'd like to talk, I could do {times}. If writing is easier, I'd be as glad of that.",
      'If a call suits you, I could do {times}. If not, an answer in writing helps me just as much.',
      'I could do {times}. Writing a few lines instead is fine too.',
      'I could offer {times}, but a short written answer is just as welcome.',
    ],
  },
  'times.writing': {
    any: [
      'If writing is easier, a few lines here help me just as much.',
      'A few lines here are as good as a call.',
      'An answer in writing would be just as welcome.',
      'A call or a few lines here, whichever is easier for you.',
      'If a call is too much, two or three lines would already help.',
      "If you'd rather write, a few lines here are just as good.",
      'A short reply here would do as well.',
      'If you prefer to write, that works just as well for me.',
    ],
  },
  'times.async': {
    any: [
      'A few lines here would do; no call needed.',
      'An answer in writing is all I need.',
      'No call needed: a few lines here are enough.',
      'You could answer here in a few lines, whenever it suits you.',
      'Writing is best for me, and two or three lines are plenty.',
      'A short written answer is all I ask for.',
      'There is no need for a call; a few lines here would help.',
      'Please answer here, in as few lines as you like.',
    ],
  },
  'times.known': {
    any: [
      'Would {times} suit you?',
      'How about {times}?',
      'Could you do {times}?',
      'I could do {times}. {ifMany}Does one of these suit you?',
      "I'm free on {times}. Would that work?",
      'I could do {times}. Would that suit you?',
      '{ifMany}Would one of these work for you: {times}?',
      'Would {times} work for you?',
    ],
  },
  'times.knownOpen': {
    any: [
      'You choose the day; I can work around you.',
      'Tell me a day that suits you and I will see to the rest.',
      'Any day that is easy for you would be good.',
      'Name a time that suits you and I will try to make it.',
      'Which day would be easiest for you?',
      'When would be a good moment for you?',
      'Tell me what suits you best.',
      'I leave the day to you.',
    ],
  },
  'way.out': {
    any: [
      "If it doesn't fit just now, that's fine too.",
      "And if it's a bad time, just say so.",
      "If you're too busy, I'll understand.",
      "If now isn't a good time, that's fine.",
      'A no is fine as well.',
      "If it's not the moment, no need to explain.",
      "And if it doesn't suit you, that's all right.",
      "If you'd rather not, that's perfectly all right.",
    ],
  },
  'give.offer': {
    any: [
      'In return, I could {offer}, if that helps you.',
      "If it's ever useful to you, I can {offer}.",
      "In return, I'd gladly {offer}.",
      'And if you ever need it, I can {offer}.',
      "In return, I'd be glad to {offer}.",
      'If I can be of use in return, I could {offer}.',
      "In return, I'm happy to {offer}.",
      'Should it ever be of use to you, I can {offer}.',
    ],
  },
  'give.thing': {
    any: [
      'In return, I could help with {offer}.',
      "If it's ever useful to you, I can help with {offer}.",
      "In return, I'd gladly help with {offer}.",
      'And if you ever need it, I can help with {offer}.',
      'What I can offer in return is help with {offer}.',
      "In return, I'd be glad to help with {offer}.",
      "In return, I'm happy to help with {offer}.",
      'Should it ever be of use to you, I can help with {offer}.',
    ],
  },
};
