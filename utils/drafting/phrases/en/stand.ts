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
  },
};
