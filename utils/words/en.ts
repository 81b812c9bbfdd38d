import { app } from './en/app';
import { checks } from './en/checks';
import { commonGround } from './en/common-ground';
import { conversations } from './en/conversations';
import { data } from './en/data';
import { draftView } from './en/draft-view';
import { drafting } from './en/drafting';
import { firstRun } from './en/first-run';
import { followUps } from './en/follow-ups';
import { method } from './en/method';
import { options } from './en/options';
import { panel } from './en/panel';
import { people } from './en/people';
import { popup } from './en/popup';
import { progress } from './en/progress';
import { reading } from './en/reading';
import { store } from './en/store';
import { storyView } from './en/story-view';
import { timeline } from './en/timeline';
import { today } from './en/today';
import { transfer } from './en/transfer';

/** English, the catalogue that every other language is measured against. One file per room of the product. */
export const en = {
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

export type WordKey = keyof typeof en;
