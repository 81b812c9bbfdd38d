// Pictures of every component and screen in every state, to be looked at; with --check, the rules they must keep.
//   node scripts/screens.mjs [--check] [--only name,name]
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { accessibilityFindings, overflowFindings } from './check-story.mjs';
import { openGallery } from './open-gallery.mjs';

/** Panel widths in px: narrow, Chromium's own default, roomy. */
const WIDTHS = [360, 380, 480];
const THEMES = ['light', 'dark'];
const HEIGHT = 600;

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const gallery = await openGallery();
const wanted = options.only?.split(',');
const stories = gallery.stories.filter((story) => !wanted || wanted.includes(story.name));
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
    { width: 360, theme: 'light', dir: 'rtl', name: 'rtl.360' },
    { width: 360, theme: 'light', forcedColors: 'active', name: 'forced-colors.360' },
  ];
  for (const { width, theme, dir, forcedColors, name } of looks) {
    const page = await gallery.newPage({
      viewport: { width, height: HEIGHT },
      deviceScaleFactor: 2,
      forcedColors,
    });
    for (const story of stories) {
      await gallery.show(page, story, { theme, dir });
      await page.screenshot({ path: `screens/${story.name}.${name}.png`, fullPage: true });
    }
    await page.context().close();
  }
  console.log(`${stories.length * looks.length} pictures of ${stories.length} stories in screens/`);
}

async function check() {
  const findings = [];
  const looks = [
    ...THEMES.map((theme) => ({ name: theme, width: 360, theme, axe: true })),
    { name: 'rtl', width: 360, dir: 'rtl', axe: true },
    // 320 px is also what 200 % zoom leaves of a window of 640.
    { name: '320 px', width: 320 },
    { name: 'text at 200 %', width: 400, textSize: '200%' },
  ];
  for (const { name, width, theme, dir, axe, textSize } of looks) {
    const page = await gallery.newPage({ viewport: { width, height: HEIGHT } });
    for (const story of stories) {
      await gallery.show(page, story, { theme, dir });
      if (textSize) await page.addStyleTag({ content: `:root { font-size: ${textSize} }` });
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
