// Renders assets/icon.svg to the sizes that browsers and stores ask for: node scripts/make-icons.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser, NO_BROWSER } from './find-browser.mjs';

const SIZES = [16, 32, 48, 96, 128];

const executablePath = findBrowser();
if (!executablePath) throw new Error(NO_BROWSER);
const source = `data:image/svg+xml;base64,${readFileSync('assets/icon.svg').toString('base64')}`;
mkdirSync('public/icon', { recursive: true });

const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // The large ones stand beside other icons in stores and lists, which leave air around the drawing.
  const air = size >= 96 ? size / 8 : 0;
  await page.setContent(
    `<body style="margin:${air}px"><img src="${source}" width="${size - 2 * air}" style="display:block">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
