import { expect, test } from '@playwright/test';
import { accessibilityFindings, overflowFindings } from '../../scripts/check-story.mjs';
import type { Gallery } from '../../scripts/open-gallery.mjs';
import { openGallery } from '../../scripts/open-gallery.mjs';

/** Every part and every screen, one after the other: as long as it takes on a slow machine. */
test.setTimeout(1_800_000);

let gallery: Gallery;
test.beforeAll(async () => {
  test.setTimeout(1_800_000);
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

/** 320 px is the narrowest panel, and what 200 % zoom leaves of a window of 640 (WCAG 1.4.10); German has the longest words. */
test('every part and every screen can be used by everybody, in light and in dark', async () => {
  const look = { language: 'de', theme: 'light' } as const;
  const page = await gallery.newPage({
    viewport: { width: 320, height: 700 },
    reducedMotion: 'reduce',
  });
  const findings: string[] = [];
  for (const story of gallery.stories) {
    await gallery.showNext(page, story, look);
    const light = [...(await overflowFindings(page)), ...(await accessibilityFindings(page))];
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    // The same document in other colours: nothing but these can be otherwise.
    const dark = await accessibilityFindings(page, ['color-contrast']);
    findings.push(...light.map((finding) => `${story.name}: ${finding}`));
    findings.push(...dark.map((finding) => `${story.name}, dark: ${finding}`));
  }
  expect(findings).toEqual([]);
});
