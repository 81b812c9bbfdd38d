import { app } from './de/app';
import { checks } from './de/checks';
import { commonGround } from './de/common-ground';
import { conversations } from './de/conversations';
import { data } from './de/data';
import { draftView } from './de/draft-view';
import { drafting } from './de/drafting';
import { firstRun } from './de/first-run';
import { followUps } from './de/follow-ups';
import { method } from './de/method';
import { options } from './de/options';
import { panel } from './de/panel';
import { people } from './de/people';
import { popup } from './de/popup';
import { progress } from './de/progress';
import { reading } from './de/reading';
import { store } from './de/store';
import { storyView } from './de/story-view';
import { timeline } from './de/timeline';
import { today } from './de/today';
import { transfer } from './de/transfer';
import type { Catalogue } from './translate';

/** German, in du and without a gender where there is a way. One file per room of the product; keys and slots are those of English. */
export const de: Catalogue = {
  ...app,
  ...checks,
  ...commonGround,
  ...data,
  ...conversations,
  ...draftView,
  ...drafting,
  ...firstRun,
  ...followUps,
  ...method,
  ...options,
  ...panel,
  ...people,
  ...popup,
  ...progress,
  ...reading,
  ...store,
  ...storyView,
  ...timeline,
  ...today,
  ...transfer,
};
