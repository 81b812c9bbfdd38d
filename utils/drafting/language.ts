import type { DraftContext } from './context';
import { englishSlots } from './english/english-slots';
import { lowerFirst } from './english/noun-phrases';
import { addressFor, inAddress, lowerGermanStart } from './german/address';
import { germanSlots } from './german/german-slots';
import { german } from './phrases/de/bank';
import { english } from './phrases/en/bank';

/** What a language brings: its phrases, how it says facts, and how a phrase is made to fit the reader. */
export function languageOf(language: 'en' | 'de') {
  switch (language) {
    case 'en':
      return {
        bank: english,
        slotsFor: englishSlots,
        adapt: (phrase: string, _context: DraftContext) => phrase,
        lowerStart: lowerFirst,
      };
    case 'de':
      return {
        bank: german,
        slotsFor: germanSlots,
        adapt: (phrase: string, context: DraftContext) =>
          inAddress(phrase, addressFor(context.situation)),
        lowerStart: lowerGermanStart,
      };
  }
}
