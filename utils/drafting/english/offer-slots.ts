import { oncePer } from '../../model/once-per';
import type { DraftContext } from '../context';
import { fittingOffers } from '../fitting-offers';
import { said } from '../slot-tools';
import type { Slots } from '../spans';
import { withoutFullStop } from '../split-sentences';
import { sharedStems } from '../stems';
import { offerAsVerb } from './offer';
import { isBaseVerb } from './verbs';

/** One thing that the user offers, the most fitting first. */
export function offerSlots(context: DraftContext): Slots {
  const chosen = offerFor(context);
  return chosen ? { [chosen.isVerb ? 'offer' : 'offerThing']: chosen.said } : {};
}

/** The most fitting; another version offers another. */
function offerFor(context: DraftContext) {
  const ranked = rankedOffers(context);
  return ranked[(context.options.attempt ?? 0) % Math.max(1, ranked.length)];
}

const rankedOffers = oncePer((context: DraftContext) => {
  const { situation } = context;
  const fitting = fittingOffers(context);
  const { user, intent, person, notes } = situation;
  const about = [
    intent.topic,
    notes,
    ...(person?.posts ?? []).map((post) => post.text),
    ...(person?.experience ?? []).flatMap((job) => [job.title, job.org]),
  ]
    .filter(Boolean)
    .join(' ');
  return user.offers
    .map((offer, index) => {
      const text = offerAsVerb(withoutFullStop(offer));
      const weight = sharedStems(offer, about) - index * 0.1;
      return { said: said(text, `offer:${index}`), isVerb: beginsWithVerb(text), index, weight };
    })
    .filter(({ said: words, index }) => words && fitting.includes(index))
    .sort((a, b) => b.weight - a.weight);
});

function beginsWithVerb(text: string): boolean {
  const first = text.split(' ')[0] ?? '';
  // "taste-test a menu": the verb is the last part.
  return (
    isBaseVerb(first.split('-').at(-1) ?? '') ||
    /^[a-z]+\s+(?:a|an|the|you|your|my|some|with)\b/.test(text)
  );
}
