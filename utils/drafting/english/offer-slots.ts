import { offerSlotsIn } from '../offer-slots';
import { offerAsVerb } from './offer';
import { isBaseVerb } from './verbs';

/** One of the user's offers, in English. */
export const offerSlots = offerSlotsIn((offer) => {
  const text = offerAsVerb(offer);
  return { text, isVerb: beginsWithVerb(text) };
});

function beginsWithVerb(text: string): boolean {
  const first = text.split(' ')[0] ?? '';
  // "taste-test a menu": the verb is the last part.
  return (
    isBaseVerb(first.split('-').at(-1) ?? '') ||
    /^[a-z]+\s+(?:a|an|the|you|your|my|some|with)\b/.test(text)
  );
}
