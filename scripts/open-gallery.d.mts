import type { BrowserContextOptions, Page } from '@playwright/test';

export interface ShownStory {
  name: string;
  press: string | null;
  /** `null` for a part of the design system. */
  screen: 'popup' | 'panel' | 'options' | null;
}

export interface Look {
  theme?: string;
  dir?: string;
  language?: string;
}

export interface Gallery {
  stories: ShownStory[];
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Resolves when the story has been drawn, in a document of its own. */
  show(page: Page, story: ShownStory, look?: Look): Promise<void>;
  /** The same in the document of the story before, where that can be; all in one look. */
  showNext(page: Page, story: ShownStory, look?: Look): Promise<void>;
  close(): Promise<void>;
}

export function openGallery(): Promise<Gallery>;
