import type { ComponentType } from 'react';

/** One picture of the gallery: a component or a screen in one or several states. */
export interface Story {
  /** kebab-case, unique; becomes the picture's file name. */
  name: string;
  Show: ComponentType;
  /** A screen of its own (popup, panel): no padding around it. */
  bare?: boolean;
  /** What to press, by its accessible name, before the picture is taken: opens a menu, a dialog. */
  press?: string;
}
