import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fuzzInBrowser } from '../../scripts/fuzz/in-browser';
import { toContract } from '../../scripts/read-page/contract';
import { readPagesInBrowser } from '../../scripts/read-page/in-browser';
import { readInputs } from '../../scripts/read-page/inputs';

const SHARED = process.env.KITH_SHARED_PAGES_DIR ?? '../shared/pages';

/** What the expectations say that is not a field of the reading. */
const ABOUT_THE_PAGE = [
  'kind',
  'dom',
  'notes',
  'rows',
  'fragment',
  'composite',
  'publicPage',
  'jsonLd',
  'pageKey',
];
/** Fields of the reading itself rather than of the profile. */
const OF_THE_READING = ['language', 'notLoaded', 'moreEntriesExist'];

test('every test page of the project gives what it says, through the built script', async () => {
  await expectExpectations('tests/pages');
});

test('every shared page gives what it says, through the built script', async () => {
  if (!existsSync(SHARED)) {
    expect(process.env.KITH_SHARED_PAGES, 'the shared pages are required').not.toBe('required');
    console.log(`${SHARED} is not beside the checkout: its pages were not tried.`);
    test.skip();
  }
  await expectExpectations(SHARED);
});

test('no mutant of any page gives a wrong value', async () => {
  const folders = ['tests/pages', SHARED].filter((folder) => existsSync(folder));
  const total = await fuzzInBrowser(readInputs(folders, null), { pages: 400, seed: 1 });

  expect(total.wrong).toEqual([]);
  expect(total.counts.right).toBeGreaterThan(150);
});

async function expectExpectations(folder: string): Promise<void> {
  const inputs = readInputs([folder], null);
  expect(inputs.length).toBeGreaterThan(0);
  const readings = (await readPagesInBrowser(inputs, { runsScripts: false })).map(toContract);
  for (const reading of readings) {
    const file = String(reading.file);
    const expected = JSON.parse(readFileSync(file.replace(/\.html$/, '.expected.json'), 'utf8'));
    expect.soft(shownIn(reading, expected), file).toEqual(shownIn(expected, expected));
  }
}

/** The fields that an expectation names, as the reading or the expectation has them. */
function shownIn(
  from: Record<string, unknown>,
  expected: Record<string, unknown>,
): Record<string, unknown> {
  const profile = from === expected ? from : ((from.profile ?? {}) as Record<string, unknown>);
  const shown: Record<string, unknown> = {};
  for (const field of Object.keys(expected)) {
    if (ABOUT_THE_PAGE.includes(field)) continue;
    if (field === 'profile') shown.refused = from === expected || from.status !== 'read';
    else if (field === 'degreeUndecidable') {
      shown.degreeUndecidable =
        from === expected || (from.unread as string[]).includes('connectionDegree');
    } else if (OF_THE_READING.includes(field)) shown[field] = from[field];
    else shown[field] = profile[field] ?? null;
  }
  return shown;
}
