import { app } from './fr/app';
import { checks } from './fr/checks';
import { commonGround } from './fr/common-ground';
import { conversations } from './fr/conversations';
import { data } from './fr/data';
import { draftView } from './fr/draft-view';
import { drafting } from './fr/drafting';
import { firstRun } from './fr/first-run';
import { followUps } from './fr/follow-ups';
import { method } from './fr/method';
import { options } from './fr/options';
import { panel } from './fr/panel';
import { people } from './fr/people';
import { popup } from './fr/popup';
import { progress } from './fr/progress';
import { reading } from './fr/reading';
import { store } from './fr/store';
import { storyView } from './fr/story-view';
import { timeline } from './fr/timeline';
import { today } from './fr/today';
import { transfer } from './fr/transfer';
import type { Catalogue } from './translate';

/** French. One file per room of the product, like the English. */
export const fr: Catalogue = {
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
