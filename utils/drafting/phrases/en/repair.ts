import type { Phrases } from '../../phrase-bank';

/** After a mistake: what it was, sorry, what is done about it, and nothing asked. No excuse, no grovelling. */
export const repair: Phrases = {
  'repair.own': {
    any: [
      "{Mistake}, and I'm sorry.",
      "{Mistake}. I'm sorry about that.",
      "I made a mistake, and I'm sorry: {mistake}.",
      "{Mistake}. That was my mistake, and I'm sorry.",
      "I'm sorry: {mistake}.",
      'I owe you an apology: {mistake}.',
      "{Mistake}. That wasn't right, and I'm sorry.",
      '{Mistake}, and I want to apologise for it.',
      'I want to apologise: {mistake}.',
    ],
    plain: ['{Mistake}. Sorry.', 'Sorry: {mistake}.', "{Mistake}. My fault, and I'm sorry."],
    warm: [
      "{Mistake}, and I'm so sorry.",
      "I feel bad about this, and I'm sorry: {mistake}.",
      "{Mistake}. You deserved better, and I'm sorry.",
    ],
    formal: [
      '{Mistake}, for which I apologise to you.',
      'I apologise: {mistake}.',
      '{Mistake}. Please accept my apologies.',
    ],
  },
  'repair.thing': {
    any: [
      "I made a mistake, and I'm sorry: {mistake}.",
      "I'm sorry about this: {mistake}.",
      'I owe you an apology for this: {mistake}.',
      'I want to apologise for this: {mistake}.',
      "Something went wrong on my side, and I'm sorry: {mistake}.",
      'I want to apologise. What went wrong: {mistake}.',
      "This was my mistake, and I'm sorry: {mistake}.",
      'I got something wrong, and I apologise: {mistake}.',
    ],
    plain: [
      'Sorry about this: {mistake}.',
      'My fault: {mistake}.',
      'This went wrong on my side: {mistake}. Sorry.',
    ],
    warm: [
      "I'm so sorry about this: {mistake}.",
      "I feel bad about this, and I'm sorry: {mistake}.",
      "You deserved better from me, and I'm sorry for this: {mistake}.",
    ],
    formal: [
      'I apologise for this: {mistake}.',
      'Please accept my apologies for this: {mistake}.',
      'This was an error on my part, and I apologise: {mistake}.',
    ],
  },
  'repair.mend': {
    any: [
      'To put it right, {next}.',
      '{Next}.',
      "Here's what I do about it: {next}.",
      'What I do about it: {next}.',
      'To make up for it, {next}.',
      'So {next}.',
      "This is how I'd like to put it right: {next}.",
      'What happens now: {next}.',
    ],
    plain: ['Now {next}.', "What I'll do: {next}.", 'To fix it, {next}.'],
    warm: [
      "I'd like to make it good: {next}.",
      'To make it good again, {next}.',
      "What I'll gladly do about it: {next}.",
    ],
    formal: [
      'In order to put it right, {next}.',
      'To remedy it, {next}.',
      'I propose to put it right as follows: {next}.',
    ],
  },
  'repair.mend.thing': {
    any: [
      'To put it right: {next}.',
      "Here's what I do about it: {next}.",
      'What I do about it: {next}.',
      'To make up for it: {next}.',
      "This is how I'd like to put it right: {next}.",
      'What happens now: {next}.',
      'What I do now: {next}.',
      'My way to put it right: {next}.',
    ],
    plain: ['Now: {next}.', 'To fix it: {next}.', "What I'll do: {next}."],
    warm: [
      "I'd like to make it good: {next}.",
      'To make it good again: {next}.',
      "What I'll gladly do about it: {next}.",
    ],
    formal: [
      'In order to put it right: {next}.',
      'To remedy it: {next}.',
      'I propose to put it right as follows: {next}.',
    ],
  },
  'repair.close': {
    any: [
      'No need to answer; I wanted you to hear it from me.',
      "There's no need to reply. I wanted to say it plainly.",
      'No reply needed; I wanted to say so.',
      'I wanted you to hear it from me. No answer is needed.',
      "There's no need to answer this.",
      'I wanted to say so plainly, and no answer is needed.',
      "There's nothing to answer.",
      'No answer needed; it was mine to say.',
    ],
    plain: ['No reply needed.', "That's all.", 'Nothing to answer.'],
    warm: [
      "There's no need to answer; I'd be glad if you knew that I mean it.",
      "Please don't feel you have to answer. I wanted you to hear it from me.",
      "I'm glad to have said it, and there's no need to reply.",
    ],
    formal: [
      'There is no need to reply; I wished to tell you myself.',
      'No reply is needed.',
      'I wished to say this to you plainly, and no answer is needed.',
    ],
  },
};
