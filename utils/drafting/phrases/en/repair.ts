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
  },
};
