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
import { repair } from './repair';
import { stand } from './stand';
import { thanks } from './thanks';
import { updates } from './updates';

/** Every German phrase, by move. */
export const german: Phrases = {
  ...openings,
  ...hooks,
  ...connecting,
  ...asks,
  ...thanks,
  ...updates,
  ...gifts,
  ...followUps,
  ...coffee,
  ...introductions,
  ...posts,
  ...repair,
  ...stand,
};
