import type { Phrases } from '../../phrase-bank';
import { asks } from './asks';
import { followUps } from './follow-ups';
import { gifts } from './gifts';
import { hooks } from './hooks';
import { known } from './known';
import { openings } from './openings';
import { posts } from './posts';
import { repair } from './repair';
import { stand } from './stand';

/** Every German phrase, by move. */
export const german: Phrases = {
  ...openings,
  ...hooks,
  ...asks,
  ...gifts,
  ...followUps,
  ...known,
  ...posts,
  ...repair,
  ...stand,
};
