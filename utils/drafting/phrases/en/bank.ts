import type { Phrases } from '../../phrase-bank';
import { asks } from './asks';
import { followUps } from './follow-ups';
import { gifts } from './gifts';
import { hooks } from './hooks';
import { known } from './known';
import { openings } from './openings';
import { posts } from './posts';
import { recruiters } from './recruiters';
import { repair } from './repair';
import { self } from './self';
import { stand } from './stand';
import { times } from './times';

/** Every English phrase, by move. */
export const english: Phrases = {
  ...openings,
  ...hooks,
  ...self,
  ...asks,
  ...times,
  ...gifts,
  ...followUps,
  ...known,
  ...recruiters,
  ...repair,
  ...posts,
  ...stand,
};
