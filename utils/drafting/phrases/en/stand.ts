import type { Phrases } from '../../phrase-bank';

/** What the user stands for and has made; the user's words go on from the phrase's own beginning. */
export const stand: Phrases = {
  'situation.values': {
    any: [
      'What matters to me at work: {values}.',
      'What I care about in my work: {values}.',
      'What counts for me: {values}.',
      'What I hold on to at work: {values}.',
      'What counts in my work: {values}.',
      'What matters most to me: {values}.',
      'What I believe in at work: {values}.',
      'What I go by: {values}.',
    ],
    plain: [
      'I care about this: {values}.',
      'At work I want this: {values}.',
      'My values: {values}.',
    ],
    warm: [
      'What I love to find at work: {values}.',
      'What makes me happy at work: {values}.',
      'What is close to my heart at work: {values}.',
    ],
    formal: [
      'What I value at work: {values}.',
      'What guides me in my work: {values}.',
      'What I consider important at work: {values}.',
    ],
  },
  'situation.remembered': {
    any: [
      'I would like to be remembered for {rememberedFor}.',
      'What I would like to be remembered for: {rememberedFor}.',
      'If I am remembered for one thing, I hope it is for {rememberedFor}.',
      'One day I would like to be remembered for {rememberedFor}.',
      'I hope to be remembered for {rememberedFor}.',
      'My hope is to be remembered for {rememberedFor}.',
      'If colleagues remember me, I hope it is for {rememberedFor}.',
      'At the end I would like to be remembered for {rememberedFor}.',
    ],
    plain: [
      "What I'd like people to remember: {rememberedFor}.",
      'What I want to be known for: {rememberedFor}.',
      'I want to be remembered for {rememberedFor}.',
    ],
    warm: [
      'It would make me happy to be remembered for {rememberedFor}.',
      "I'd be so glad to be remembered for {rememberedFor}.",
      'If somebody remembers me with a smile, I hope it is for {rememberedFor}.',
    ],
    formal: [
      'It is my hope to be remembered for {rememberedFor}.',
      'I should like to be remembered for {rememberedFor}.',
      'My wish is to be remembered for {rememberedFor}.',
    ],
  },
  'situation.made': {
    any: [
      'One thing I made: {made}.',
      'Something I made: {made}.',
      'One thing I have made so far: {made}.',
      'A thing of mine you can look at: {made}.',
      'One thing I have done: {made}.',
      'To show what I mean: {made}.',
      'One piece of my work: {made}.',
      'What I have to show: {made}.',
    ],
    plain: ['I made this: {made}.', 'My work: {made}.', 'For example: {made}.'],
    warm: [
      "One thing I'm glad to have made: {made}.",
      "Something I'm happy to show you: {made}.",
      'A thing I enjoyed making: {made}.',
    ],
    formal: [
      'Among the things that I have made: {made}.',
      'An example of my work: {made}.',
      'I may mention one piece of work: {made}.',
    ],
  },
  'made.one': {
    any: [
      'One thing I made: {made}.',
      'Something I made: {made}.',
      'One thing I have made: {made}.',
      'One thing I have done: {made}.',
      'One piece of my work: {made}.',
      'An example of my work: {made}.',
      'As an example of what I do: {made}.',
      'One example: {made}.',
    ],
    plain: ['I made this: {made}.', 'My work: {made}.', 'For example: {made}.'],
    warm: [
      "One thing I'm glad to have made: {made}.",
      "Something I'm happy to show you: {made}.",
      'A thing I enjoyed making: {made}.',
    ],
    formal: [
      'Among the things that I have made: {made}.',
      'I may mention one piece of work: {made}.',
      'To give an example of my work: {made}.',
    ],
  },
};
