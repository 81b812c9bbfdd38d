import type { ComponentType } from 'react';

/** One picture of the gallery: a component or a screen in one or several states. */
export interface Story {
  /** kebab-case, unique; becomes the picture's file name. */
  name: string;
  Show: ComponentType;
  /** A screen of the product, which brings its own frame: popup, panel or options. */
  screen?: 'popup' | 'panel' | 'options';
  /** A part that brings its own padding. */
  bare?: boolean;
  /** Fills the store and sets the stage before the screen is shown. */
  prepare?: () => Promise<void>;
  /** What to press, by its accessible name, before the picture is taken: opens a menu, a dialog. */
  press?: string;
  /** What is done on the screen once it is there, until it shows what the story is about. */
  act?: () => Promise<unknown>;
}
