import { currentLanguage } from '../../utils/words/translate';

/** "experience, education and skills", in the interface's language. */
export function listWords(words: string[]): string {
  return new Intl.ListFormat(currentLanguage(), { type: 'conjunction' }).format(words);
}
