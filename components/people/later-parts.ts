import { lazy } from 'react';

/** Parts of *This person* that are not needed to see who somebody is: each is loaded when it is first shown. */

/** It stands on drafting, which is large. */
export const CommonGround = lazy(async () => ({
  default: (await import('./CommonGround')).CommonGround,
}));
export const PersonMenu = lazy(async () => ({
  default: (await import('./PersonMenu')).PersonMenu,
}));
export const TouchForm = lazy(async () => ({
  default: (await import('./TouchForm')).TouchForm,
}));
export const BetweenYou = lazy(async () => ({
  default: (await import('./between/BetweenYou')).BetweenYou,
}));
/** Closed at first; its fields and how they are corrected are loaded behind it. */
export const WhatWasRead = lazy(async () => ({
  default: (await import('./WhatWasRead')).WhatWasRead,
}));
/** Which type of person somebody is; what speaks for one is looked for behind it. */
export const PersonaChoice = lazy(async () => ({
  default: (await import('./PersonaChoice')).PersonaChoice,
}));
/** Nobody has news most of the time. */
export const Occasions = lazy(async () => ({
  default: (await import('./Occasions')).Occasions,
}));
