import { oncePer } from '../model/once-per';
import type { DraftContext } from './context';
import { fittingOffers } from './fitting-offers';
import { said } from './slot-tools';
import type { Slots } from './spans';
import { withoutFullStop } from './split-sentences';
import { sharedStems } from './stems';

/** An offer as it stands in a sentence: what one does ("proofread a chapter"), or a thing ("a spare room"). */
interface WordedOffer {
  text: string;
  isVerb: boolean;
}

/** One thing that the user offers, the most fitting first, in the words that a language gives it; another version offers another. */
export function offerSlotsIn(
  word: (offer: string) => WordedOffer,
): (context: DraftContext) => Slots {
  const rankedOf = oncePer((context: DraftContext) => rankOffers(context, word));
  return (context) => {
    const ranked = rankedOf(context);
    const chosen = ranked[(context.options.attempt ?? 0) % Math.max(1, ranked.length)];
    return chosen ? { [chosen.isVerb ? 'offer' : 'offerThing']: chosen.said } : {};
  };
}

function rankOffers(context: DraftContext, word: (offer: string) => WordedOffer) {
  const { user, intent, person, notes } = context.situation;
  const fitting = fittingOffers(context);
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
      const { text, isVerb } = word(withoutFullStop(offer));
      const weight = sharedStems(offer, about) - index * 0.1;
      return { said: said(text, `offer:${index}`), isVerb, index, weight };
    })
    .filter(({ said: words, index }) => words && fitting.includes(index))
    .sort((a, b) => b.weight - a.weight);
}
