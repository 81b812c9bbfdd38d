import { panel } from '../../utils/words/en/panel';

/** As much of the catalogue as the first view says; takes the place of all of it in that script (wxt.config.ts). */
export const en = panel;
