import type { Phrases } from '../../phrase-bank';

/** First and last lines. A greeting stands alone, so that a captured name never has to be inflected. */
export const openings: Phrases = {
  greet: {
    any: [],
    plain: ['Hi {name},', 'Hello {name},'],
    warm: ['Hi {name},', 'Hello {name},', 'Dear {name},'],
    formal: ['Dear {name},', 'Hello {name},'],
  },
  'greet.noName': { any: ['Hello,'] },
  sign: { any: ['{signoff}'] },
};
