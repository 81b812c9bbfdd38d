import type { Phrases } from '../../phrase-bank';

/** Every German phrase, by move. */
export const german: Phrases = {};
