import { app } from './pt/app';
import { checks } from './pt/checks';
import { commonGround } from './pt/common-ground';
import { conversations } from './pt/conversations';
import { data } from './pt/data';
import { draftView } from './pt/draft-view';
import { drafting } from './pt/drafting';
import { firstRun } from './pt/first-run';
import { followUps } from './pt/follow-ups';
import { method } from './pt/method';
import { options } from './pt/options';
import { panel } from './pt/panel';
import { people } from './pt/people';
import { popup } from './pt/popup';
import { progress } from './pt/progress';
import { reading } from './pt/reading';
import { store } from './pt/store';
import { storyView } from './pt/story-view';
import { timeline } from './pt/timeline';
import { today } from './pt/today';
import { transfer } from './pt/transfer';
import type { Catalogue } from './translate';

/** Portuguese, as in Brazil. One file per room of the product, like the English. */
export const pt: Catalogue = {
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
