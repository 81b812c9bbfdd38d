import type { Phrases } from '../../phrase-bank';

/** First and last lines. A greeting stands alone, so that a captured name never has to be inflected. */
export const openings: Phrases = {
  greet: {
    any: [],
    plain: ['{greeting} {name},'],
    warm: ['{greeting} {name},'],
    formal: ['{greeting} {name},'],
  },
  'greet.noName': { any: ['Hello,'] },
  sign: { any: ['{signoff}'] },
};
