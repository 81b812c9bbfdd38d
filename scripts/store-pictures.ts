/** The pictures of the store listing, 1280 × 800 as the stores want them, put together from those of the tour. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, NO_BROWSER } from './find-browser.mjs';
import { ROOT } from './launch-kith';

interface StorePicture {
  name: string;
  says: string;
  /** What Kith shows, a picture of the tour; beside a profile, or alone. */
  shown: string;
  /** A panel stands at the right edge of a profile, a popup under the toolbar, a page alone. */
  kind: 'panel' | 'popup' | 'page';
}

const PICTURES: StorePicture[] = [
  {
    name: '1-draft',
    says: 'A message only you could send, and where each fact in it comes from',
    shown: '09-copied',
    kind: 'panel',
  },
  {
    name: '2-save',
    says: 'One click keeps the person in front of you, and says what was read',
    shown: '06-panel-complete',
    kind: 'panel',
  },
  {
    name: '3-due',
    says: 'Who waits for an answer, and why now',
    shown: '11-popup-due',
    kind: 'popup',
  },
  {
    name: '4-story',
    says: 'Finish a few sentences about yourself: drafts are made of them',
    shown: '07-story',
    kind: 'panel',
  },
  {
    name: '5-promises',
    says: 'You send. Everything stays in your browser',
    shown: '01-welcome',
    kind: 'page',
  },
];

/** Makes `docs/store/NAME.png` from the pictures that the tour has left in `tour/`. */
export async function makeStorePictures(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const folder = join(ROOT, 'docs/store');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const picture of PICTURES) {
    await page.setContent(layOut(picture), { waitUntil: 'load' });
    await page.screenshot({ path: join(folder, `${picture.name}.png`) });
  }
  await browser.close();
}

function layOut({ says, shown, kind }: StorePicture): string {
  const behind = kind === 'page' ? '' : `<img class="behind" src="${dataOf('02-profile')}" alt="">`;
  return `<!doctype html><style>
    body { margin: 0; height: 800px; overflow: hidden; background: #1f5d52; color: #fffdf8; font: 600 27px/1.3 ui-serif, Georgia, serif; }
    h1 { margin: 0; height: 104px; padding: 0 48px; display: flex; align-items: center; font-size: inherit; }
    div { position: relative; margin: 0 48px; height: 696px; overflow: hidden; border-radius: 12px 12px 0 0; background: #f6f1e8; }
    .behind { position: absolute; left: 0; top: 0; width: 1184px; }
    .panel { position: absolute; right: 0; top: 0; width: 400px; box-shadow: 0 0 32px rgb(0 0 0 / 25%); }
    .popup { position: absolute; right: 56px; top: 0; width: 400px; box-shadow: 0 8px 40px rgb(0 0 0 / 35%); border-radius: 0 0 8px 8px; }
    .page { width: 1184px; }
  </style><h1>${says}</h1><div>${behind}<img class="${kind}" src="${dataOf(shown)}" alt=""></div>`;
}

function dataOf(name: string): string {
  return `data:image/png;base64,${readFileSync(join(ROOT, 'tour', `${name}.png`)).toString('base64')}`;
}
