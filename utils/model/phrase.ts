import type { WordKey } from '../words/en';

/**
 * A sentence for the user, named but not yet worded: domain rooms return these, and `words` turns them into text
 * in the user's language. `values` fill the sentence's `{slots}`.
 */
export interface Phrase {
  key: WordKey;
  values?: Record<string, string | number>;
}
