import { followUps } from '../../utils/words/en/follow-ups';
import { popup } from '../../utils/words/en/popup';

/** As much of the catalogue as the first view says; takes the place of all of it in that script (wxt.config.ts). */
export const en = { ...popup, ...followUps };
