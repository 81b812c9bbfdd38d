import { expect, test } from '@playwright/test';
import { accessibilityFindings, overflowFindings } from '../../scripts/check-story.mjs';
import type { Gallery } from '../../scripts/open-gallery.mjs';
import { openGallery } from '../../scripts/open-gallery.mjs';

/** Every part and every screen, one after the other: as long as it takes on a slow machine. */
test.setTimeout(1_800_000);

let gallery: Gallery;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

/** 320 px is the narrowest panel, and what 200 % zoom leaves of a window of 640 (WCAG 1.4.10). */
for (const { theme, width, language } of [
  { theme: 'light', width: 320, language: 'de' },
  { theme: 'dark', width: 380, language: 'en' },
]) {
  test(`everything can be used by everybody: ${theme}, ${width} px, ${language}`, async () => {
    const page = await gallery.newPage({ viewport: { width, height: 700 } });
    const findings: string[] = [];
    for (const story of gallery.stories) {
      await gallery.show(page, story, { theme, language });
      const found = [...(await overflowFindings(page)), ...(await accessibilityFindings(page))];
      findings.push(...found.map((finding) => `${story.name}: ${finding}`));
    }
    expect(findings).toEqual([]);
  });
}
