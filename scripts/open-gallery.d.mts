import type { BrowserContextOptions, Page } from '@playwright/test';

export interface ShownStory {
  name: string;
  press: string | null;
  /** `null` for a part of the design system. */
  screen: 'popup' | 'panel' | 'options' | null;
}

export interface Gallery {
  stories: ShownStory[];
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Resolves when the story has been drawn. */
  show(
    page: Page,
    story: ShownStory,
    look?: { theme?: string; dir?: string; language?: string },
  ): Promise<void>;
  close(): Promise<void>;
}

export function openGallery(): Promise<Gallery>;
