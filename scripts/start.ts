/**
 * `npm start`: builds Kith and shows it beside a demonstration profile, in a browser profile of its own. Without a
 * display, or with `--tour`, drives the same journey headless and leaves pictures in `tour/`.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoPage } from './demo/demo-pages';
import { buildKith, launchKith, ROOT } from './launch-kith';
import { makeStorePictures } from './store-pictures';
import { runTour } from './tour';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

buildKith();
if (process.argv.includes('--tour') || !hasDisplay) {
  if (!hasDisplay) console.log('No display here: taking the tour headless instead.');
  const isDone = await runTour();
  if (isDone && process.argv.includes('--pictures')) await keepPictures();
  process.exit(isDone ? 0 : 1);
}
await show();

/** Keeps the pictures of the README and of the store listing: `npm start -- --tour --pictures`. */
async function keepPictures(): Promise<void> {
  const pictures = join(ROOT, 'docs/pictures');
  mkdirSync(pictures, { recursive: true });
  copyFileSync(join(ROOT, 'tour/08-draft.png'), join(pictures, 'panel.png'));
  copyFileSync(join(ROOT, 'tour/11-popup-due.png'), join(pictures, 'popup.png'));
  await makeStorePictures();
}

async function show(): Promise<void> {
  const kith = await launchKith({
    profile: join(ROOT, '.kith/profile'),
    headless: false,
    isPinned: true,
    answer: (address) => demoPage(address, { withGuide: true }),
  });
  // The browser's own empty tab, so that there is none to wonder about.
  const empty = kith.context.pages().find((one) => one.url() === 'about:blank');
  const page = empty ?? (await kith.context.newPage());
  await page.goto('https://www.linkedin.com/in/priya-raghunathan-demo/');
  await page.bringToFront();
  console.log(
    [
      '',
      'Kith is running beside a made-up profile. Nothing of it reaches the network.',
      '',
      '  1. Click Kith in the toolbar, up on the right.',
      '  2. Save Priya, and press “Draft”.',
      '  3. Say two lines about yourself, scroll down the page once, read the draft, and copy it.',
      '',
      'Close the browser to stop. What you save stays in .kith/profile.',
    ].join('\n'),
  );
  await new Promise((resolve) => kith.context.once('close', resolve));
}
