import { app } from './en/app';
import { checks } from './en/checks';
import { drafting } from './en/drafting';
import { followUps } from './en/follow-ups';
import { reading } from './en/reading';
import { store } from './en/store';
import { transfer } from './en/transfer';

/** English, the catalogue that every other language is measured against. One file per room of the product. */
export const en = {
  ...app,
  ...checks,
  ...drafting,
  ...followUps,
  ...reading,
  ...store,
  ...transfer,
};

export type WordKey = keyof typeof en;
