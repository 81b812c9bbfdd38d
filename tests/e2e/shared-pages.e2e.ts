import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { clickToolbarButton, launchKith } from '../../scripts/launch-kith';
import { parseProfileAddress } from '../../utils/model/profile-address';
import { consent, openOwnPage, rowsOf, test } from './support/kith';

/** A page that is nobody's. */
const FEED = '<!doctype html><title>LinkedIn</title>';

/** Saved LinkedIn pages that lie beside the project; they are not part of it. */
const SHARED = process.env.KITH_SHARED_PAGES_DIR ?? '../shared/pages';

interface SharedPage {
  name: string;
  html: string;
  url: string;
  expected: { profile?: boolean; name?: string | null; kind: string };
}

/** Addresses of the pages that are nobody's: as a browser would have them. */
const ADDRESSES: Record<string, string> = {
  's7-en-people-search': 'https://www.linkedin.com/search/results/people/?keywords=a',
  'p2-profile-not-found': 'https://www.linkedin.com/in/nobody-here/',
  'p3-authwall': 'https://www.linkedin.com/in/behind-the-wall/',
};

function readSharedPages(): SharedPage[] {
  return readdirSync(SHARED, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('messaging'))
    .map((file) => {
      const path = join(SHARED, file);
      const name = file.replace(/^.*[\\/]|\.html$/g, '');
      const expected = JSON.parse(readFileSync(path.replace('.html', '.expected.json'), 'utf8'));
      return {
        name,
        html: readFileSync(path, 'utf8'),
        url: expected.url ?? ADDRESSES[name],
        expected,
      };
    });
}

test('the panel saves everybody on the shared pages, and nobody from the others', async () => {
  if (!existsSync(SHARED)) {
    expect(process.env.KITH_SHARED_PAGES, 'the shared pages are required').not.toBe('required');
    test.skip(true, `no pages at ${SHARED}`);
  }
  let html = FEED;
  const kith = await launchKith({ answer: () => html });
  try {
    await consent(kith);
    const page = await kith.context.newPage();
    await page.goto('https://www.linkedin.com/feed/');
    // One real click on the toolbar button; it holds while the tab stays on LinkedIn.
    await (await clickToolbarButton(kith, page)).close();
    const panel = await openOwnPage(kith, 'sidepanel.html');
    for (const shared of readSharedPages()) {
      const before = (await rowsOf(kith, 'contacts')).length;
      // Two pages show the same person: the second time she is read again.
      const save = panel.getByRole('button', { name: /^(Save |Read the page again)/ });
      // A page that is nobody's in between: what is offered then is about the next page, however slow the panel is.
      html = FEED;
      await page.goto('https://www.linkedin.com/feed/');
      await expect(save).toHaveCount(0);
      html = shared.html;
      await page.goto(shared.url);
      const isRefused = shared.expected.profile === false;
      if (isRefused && parseProfileAddress(shared.url) === null) continue;
      await save.click();
      if (isRefused) {
        await expect(
          panel.getByRole('status').filter({ hasText: /LinkedIn (says|asks)/ }),
        ).toBeVisible();
        expect(await rowsOf(kith, 'contacts'), shared.name).toHaveLength(before);
      } else {
        await expect(
          panel.getByRole('button', { name: /^Draft (a message|something else)$/ }),
        ).toBeVisible();
        const slug = decodeURIComponent(new URL(shared.url).pathname.split('/')[2] ?? '');
        const saved = async () =>
          (await rowsOf(kith, 'contacts')).find((row) =>
            (row.aliases as string[]).includes(`in:${slug}`),
          )?.profile;
        await expect
          .poll(saved, { message: shared.name })
          .toMatchObject({ name: shared.expected.name ?? null });
      }
    }
  } finally {
    await kith.close();
  }
});
