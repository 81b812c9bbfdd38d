import { englishSlots } from './english/english-slots';
import { english } from './phrases/en/bank';

/** What a language brings: its phrases, and how it says facts. */
export function languageOf(language: 'en' | 'de') {
  switch (language) {
    case 'en':
    case 'de':
      return { bank: english, slotsFor: englishSlots };
  }
}
