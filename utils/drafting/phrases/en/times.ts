import type { Phrases } from '../../phrase-bank';

/** Times and ways out. To strangers, times stand beside an answer in writing, never alone. */
export const times: Phrases = {
  'times.stranger': {
    any: [
      'I could do {times}. A few lines here are just as good.',
      "{Times} would work for me, and if you'd rather write, a few lines here are just as welcome.",
      'If a call suits you: {times}. If not, an answer in writing helps me just as much.',
      'An answer in writing is as good as a call. If you like to talk: {times}.',
      "I'm free on {times}. Or answer here in a few lines, whichever is easier.",
      'For a call I could offer {times}; a short answer here would be just as welcome.',
      "If you'd like to talk, I could do {times}. If writing is easier, I'd be as glad of that.",
      'Possible times for me are {times}. Writing a few lines instead is fine too.',
    ],
  },
  'times.writing': {
    any: [
      'A few lines here are as good as a call.',
      'If writing is easier, a few lines here help me just as much.',
      'An answer in writing would be just as welcome.',
      'Whichever is easier for you, a call or a few lines here.',
      'If a call is too much, two or three lines would already help.',
      'You choose: a call at a time that suits you, or a few lines here.',
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
      'I could do {times}. Does one of these suit you?',
      'Would {times} suit you?',
      'How about {times}?',
      'Could you do {times}?',
      '{Times}: would one of these work for you?',
      "I'm free on {times}. Would that work?",
      'Times I could offer: {times}. Does one of them fit?',
      'What works for me: {times}. Is one of these good for you?',
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
  'times.mine': { any: ["That's {timesMine}."] },
  'way.out': {
    any: [
      "If it doesn't fit just now, that's fine too.",
      "And if it's a bad time, just say so.",
      "If you're too busy, I'll understand.",
      'If not, no harm done.',
      'A no is fine as well.',
      "If it's not the moment, no need to explain.",
      "And if it doesn't suit you, that's all right.",
      "If you'd rather not, that's perfectly all right.",
    ],
  },
  'give.offer': {
    any: [
      "If it's ever useful to you, I can {offer}.",
      'In return, I could {offer}, if that helps you.',
      'If I can give something back: I can {offer}.',
      'Something I can do for you, if you like: {offer}.',
      "In return, I'd gladly {offer}.",
      'What I can offer in return is small: I can {offer}.',
      'And if you ever need it, I can {offer}.',
      'Should it ever be of use to you, I can {offer}.',
    ],
  },
  'give.thing': {
    any: [
      "If it's ever useful to you, I can help with {offer}.",
      'In return, I could help with {offer}.',
      'If I can give something back: I can help with {offer}.',
      'Something I can offer, if you like: help with {offer}.',
      "In return, I'd gladly help with {offer}.",
      'What I can offer in return is help with {offer}.',
      'And if you ever need it, I can help with {offer}.',
      'Should it ever be of use to you, I can help with {offer}.',
    ],
  },
};
