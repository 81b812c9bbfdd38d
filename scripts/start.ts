/**
 * `npm start`: builds Kith and shows it beside a demonstration profile, in a browser profile of its own. Without a
 * display, or with `--tour`, drives the same journey headless and leaves pictures in `tour/`.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoPage } from './demo/demo-pages';
import { buildKith, launchKith, ROOT } from './launch-kith';
import { runTour } from './tour';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

buildKith();
if (process.argv.includes('--tour') || !hasDisplay) {
  if (!hasDisplay) console.log('No display here: taking the tour headless instead.');
  const isDone = await runTour();
  if (isDone && process.argv.includes('--pictures')) keepPictures();
  process.exit(isDone ? 0 : 1);
}
await show();

/** Keeps the pictures that the README shows: `npm start -- --tour --pictures`. */
function keepPictures(): void {
  const pictures = join(ROOT, 'docs/pictures');
  mkdirSync(pictures, { recursive: true });
  copyFileSync(join(ROOT, 'tour/07-draft.png'), join(pictures, 'panel.png'));
  copyFileSync(join(ROOT, 'tour/10-popup-due.png'), join(pictures, 'popup.png'));
}

async function show(): Promise<void> {
  const kith = await launchKith({
    profile: join(ROOT, '.kith/profile'),
    headless: false,
    answer: (address) => demoPage(address, { withGuide: true }),
  });
  const page = await kith.context.newPage();
  await page.goto('https://www.linkedin.com/in/priya-raghunathan-demo/');
  console.log(
    [
      '',
      'Kith is running beside a made-up profile. Nothing of it reaches the network.',
      '',
      '  1. Click Kith in the toolbar (behind the puzzle piece, if you do not see it).',
      '  2. Save Priya, and open the panel.',
      '  3. Tell your story in two lines, and read the draft.',
      '',
      'Close the browser to stop. What you save stays in .kith/profile.',
    ].join('\n'),
  );
  await new Promise((resolve) => kith.context.once('close', resolve));
}
