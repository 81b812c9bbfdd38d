// Pictures of every component and screen in every state, to be looked at; with --check, the rules they must keep.
//   node scripts/screens.mjs [--check] [--only name,name] [--looks light.360,de.360]   (names may end in *)
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { accessibilityFindings, overflowFindings } from './check-story.mjs';
import { openGallery } from './open-gallery.mjs';

/** Panel widths in px: narrow, Chromium's own default, roomy. */
const WIDTHS = [360, 380, 480];
const THEMES = ['light', 'dark'];
/** The longest words are in these. */
const LANGUAGES = ['de', 'es', 'fr', 'pt'];
const HEIGHT = 600;

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    only: { type: 'string' },
    looks: { type: 'string' },
  },
});
const gallery = await openGallery();
const wanted = options.only?.split(',');
const stories = gallery.stories.filter(
  (story) =>
    !wanted ||
    wanted.some((name) =>
      name.endsWith('*') ? story.name.startsWith(name.slice(0, -1)) : story.name === name,
    ),
);
if (stories.length === 0) throw new Error(`no story is called ${options.only}`);
try {
  if (options.check) await check();
  else await photograph();
} finally {
  await gallery.close();
}

async function photograph() {
  if (!wanted) rmSync('screens', { recursive: true, force: true });
  mkdirSync('screens', { recursive: true });
  const looks = [
    ...WIDTHS.flatMap((width) =>
      THEMES.map((theme) => ({ width, theme, name: `${theme}.${width}` })),
    ),
    ...LANGUAGES.map((language) => ({
      width: 360,
      theme: 'light',
      language,
      name: `${language}.360`,
      only: 'screens',
    })),
    { width: 360, theme: 'light', dir: 'rtl', name: 'rtl.360' },
    { width: 360, theme: 'light', forcedColors: 'active', name: 'forced-colors.360' },
    { width: 320, theme: 'light', name: 'narrow.320', only: 'screens' },
    { width: 1100, theme: 'light', name: 'light.1100', only: 'options' },
    { width: 1100, theme: 'dark', name: 'dark.1100', only: 'options' },
  ].filter(({ name }) => !options.looks || options.looks.split(',').includes(name));
  let pictures = 0;
  for (const { width, theme, dir, language, forcedColors, name, only } of looks) {
    const page = await gallery.newPage({
      viewport: { width, height: HEIGHT },
      deviceScaleFactor: 2,
      forcedColors,
    });
    for (const story of stories) {
      if (only === 'screens' && !story.screen) continue;
      if (only === 'options' && story.screen !== 'options') continue;
      await gallery.showNext(page, story, { theme, dir, language });
      // As high as what is shown: what sticks to an edge of the window would stand in the middle of the picture.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.max(height, HEIGHT) });
      await page.screenshot({ path: `screens/${story.name}.${name}.png`, fullPage: true });
      await page.setViewportSize({ width, height: HEIGHT });
      pictures += 1;
    }
    await page.context().close();
  }
  console.log(`${pictures} pictures of ${stories.length} stories in screens/`);
}

async function check() {
  const findings = [];
  const looks = [
    ...THEMES.map((theme) => ({ name: theme, width: 360, theme, axe: true })),
    { name: 'rtl', width: 360, dir: 'rtl', axe: true },
    { name: 'forced-colors', width: 360, forcedColors: 'active', axe: true },
    // 320 px is also what 200 % zoom leaves of a window of 640.
    { name: '320 px', width: 320, axe: true },
    { name: 'text at 200 %', width: 400, textSize: '200%', axe: true },
  ].filter(({ name }) => !options.looks || options.looks.split(',').includes(name));
  for (const { name, width, theme, dir, axe, textSize, forcedColors } of looks) {
    const page = await gallery.newPage({
      viewport: { width, height: HEIGHT },
      reducedMotion: 'reduce',
      forcedColors,
    });
    for (const story of stories) {
      await gallery.showNext(page, story, { theme, dir });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, textSize ?? '');
      const found = [
        ...(await overflowFindings(page)),
        ...(axe ? await accessibilityFindings(page) : []),
      ];
      findings.push(...found.map((finding) => `${story.name} (${name}): ${finding}`));
    }
    await page.context().close();
  }
  for (const finding of findings) console.log(finding);
  console.log(`${stories.length} stories in ${looks.length} looks: ${findings.length} findings`);
  if (findings.length > 0) process.exitCode = 1;
}
