import type { Phrases } from '../../phrase-bank';
import { asks } from './asks';
import { coffee } from './coffee';
import { connecting } from './connecting';
import { followUps } from './follow-ups';
import { gifts } from './gifts';
import { hooks } from './hooks';
import { introductions } from './introductions';
import { openings } from './openings';
import { posts } from './posts';
import { recruiters } from './recruiters';
import { repair } from './repair';
import { self } from './self';
import { stand } from './stand';
import { thanks } from './thanks';
import { times } from './times';
import { updates } from './updates';

/** Every English phrase, by move. */
export const english: Phrases = {
  ...openings,
  ...hooks,
  ...connecting,
  ...self,
  ...asks,
  ...times,
  ...thanks,
  ...updates,
  ...gifts,
  ...followUps,
  ...coffee,
  ...introductions,
  ...recruiters,
  ...repair,
  ...posts,
  ...stand,
};
