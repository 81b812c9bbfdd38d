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
    plain: [
      "Times that work: {times}. Or write, if that's easier.",
      "I'm free {times}. Writing is fine too.",
      '{Times}, or a few lines here.',
    ],
    warm: [
      "I'd be glad to talk on {times}, and just as glad of a few lines here.",
      "{Times} would be lovely for me, and if writing is easier, I'd be just as happy with that.",
      "I could do {times}. If you'd rather write, a few lines would make me just as happy.",
    ],
    formal: [
      'I could offer {times}. A written answer would be equally welcome.',
      '{Times} would suit me; should you prefer to write, I would be just as grateful.',
      'For a conversation I could offer {times}, or else you may prefer to answer in writing.',
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
    plain: ['Or just write.', 'Writing is fine too.', 'A few lines here will do as well.'],
    warm: [
      "And if writing is easier, I'd be just as happy with a few lines.",
      'If a call is too much just now, a few lines would make me just as glad.',
      "I'd be as grateful for a few lines here as for a call.",
    ],
    formal: [
      'Should you prefer to write, I would be equally grateful.',
      'A written answer would be just as helpful.',
      'You may of course prefer to answer in writing, which would help me as much.',
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
    plain: ['Just write; no call needed.', 'No call, only a line or two.', 'A few lines will do.'],
    warm: [
      "A few lines here would make me happy; there's no need for a call.",
      "I'd be glad of two or three lines, whenever it suits you.",
      "No call needed: I'd be grateful for even a short answer here.",
    ],
    formal: [
      'A written answer would be entirely sufficient.',
      'There is no need for a call; I would be grateful for a few lines.',
      'I would be glad of a brief written reply, at your convenience.',
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
    plain: ['{Times}: does that work?', 'Does {times} work?', "I'm free {times}. You?"],
    warm: [
      "How would {times} be for you? I'd be glad.",
      "Would {times} be good for you? I'd be happy to make it work.",
      '{Times} would be lovely for me. How about you?',
    ],
    formal: [
      'Would {times} be convenient for you?',
      'I could offer {times}. Would that be convenient?',
      'Might {times} suit you?',
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
    plain: ['Which day works?', 'When works for you?', 'Pick a day.'],
    warm: [
      "Any day that's good for you is good for me, and I'll look forward to it.",
      "I'd be glad to come whenever it suits you.",
      "Tell me what suits you, and I'll happily work around it.",
    ],
    formal: [
      'Which day would be convenient for you?',
      'I would gladly adapt to your calendar.',
      'Please let me know which day would suit you.',
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
    plain: ['No is fine.', 'If not, no problem.', "And if not, that's fine."],
    warm: [
      "And if it's too much just now, I'll understand completely.",
      "If it doesn't fit, please don't worry about it.",
      "And if not, I'm still glad I wrote.",
    ],
    formal: [
      'Should it not be convenient, I would understand entirely.',
      'I would of course understand if your time does not allow it.',
      'If it is not possible, I understand.',
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
    plain: [
      'In return: I can {offer}.',
      'I can {offer}, if you need it.',
      'From my side: I can {offer}.',
    ],
    warm: [
      "I'd be so glad to give something back: I could {offer}.",
      'It would make me happy to {offer} in return.',
      "And I'd love to {offer}, if that's ever a help to you.",
    ],
    formal: [
      'In return, I would be pleased to {offer}.',
      'Should it be of use to you, I would gladly {offer}.',
      'I would also be glad to {offer} in return.',
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
    plain: [
      'In return: help with {offer}.',
      'I can help with {offer}, if you need it.',
      'From my side: help with {offer}.',
    ],
    warm: [
      "I'd be so glad to give something back and help with {offer}.",
      'It would make me happy to help with {offer} in return.',
      "And I'd love to help with {offer}, if that's ever of use to you.",
    ],
    formal: [
      'In return, I would be pleased to help with {offer}.',
      'Should it be of use to you, I would gladly help with {offer}.',
      'I would also be glad to help with {offer} in return.',
    ],
  },
};
