import { app } from './es/app';
import { checks } from './es/checks';
import { commonGround } from './es/common-ground';
import { conversations } from './es/conversations';
import { data } from './es/data';
import { draftView } from './es/draft-view';
import { drafting } from './es/drafting';
import { firstRun } from './es/first-run';
import { followUps } from './es/follow-ups';
import { method } from './es/method';
import { options } from './es/options';
import { panel } from './es/panel';
import { people } from './es/people';
import { popup } from './es/popup';
import { progress } from './es/progress';
import { reading } from './es/reading';
import { store } from './es/store';
import { storyView } from './es/story-view';
import { timeline } from './es/timeline';
import { today } from './es/today';
import { transfer } from './es/transfer';
import type { Catalogue } from './translate';

/** Spanish, in tú, without words that only one continent uses. One file per room of the product; keys and slots are those of English. */
export const es: Catalogue = {
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
