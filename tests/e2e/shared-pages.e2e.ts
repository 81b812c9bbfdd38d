import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { clickToolbarButton, launchKith } from '../../scripts/launch-kith';
import { consent, openOwnPage, rowsOf, test } from './support/kith';

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
  let html = '<!doctype html><title>LinkedIn</title>';
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
      html = shared.html;
      await page.goto(shared.url);
      // Two pages show the same person: the second time she is read again.
      const save = panel.getByRole('button', { name: /^(Save |Read the page again)/ });
      const isRefused = shared.expected.profile === false;
      if (isRefused && !(await isShownSoon(save))) continue;
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
        const rows = await rowsOf(kith, 'contacts');
        const slug = decodeURIComponent(new URL(shared.url).pathname.split('/')[2] ?? '');
        const saved = rows.find((row) => (row.aliases as string[]).includes(`in:${slug}`));
        expect(saved?.profile, shared.name).toMatchObject({ name: shared.expected.name ?? null });
      }
    }
  } finally {
    await kith.close();
  }
});

async function isShownSoon(locator: { waitFor(o: { timeout: number }): Promise<void> }) {
  return locator.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
}
