import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { BUILT } from '../../scripts/launch-kith';
import { openOwnPage, test } from '../e2e/support/kith';

test('the browser itself says that the install shows no warning', async ({ kith }) => {
  const manifest = readFileSync(join(BUILT, 'manifest.json'), 'utf8');
  const options = await openOwnPage(kith, 'options.html', 'about');
  const warningsOf = (json: string) =>
    options.evaluate((text) => chrome.management.getPermissionWarningsByManifest(text), json);

  expect(await warningsOf(manifest)).toEqual([]);
  // The browser does answer: the same manifest with the access that Kith only ever asks for later.
  const wider = { ...JSON.parse(manifest), host_permissions: ['https://www.linkedin.com/*'] };
  expect(await warningsOf(JSON.stringify(wider))).toHaveLength(1);
});
