import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Report {
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}
interface Finding {
  code: string;
  file: string;
  message: string;
}

/**
 * What is not ours: react-dom carries two assignments to innerHTML, Preact (the first paint of popup and panel) one in
 * each, all for `dangerouslySetInnerHTML` and SVG. Kith uses neither (the linter forbids it).
 */
const PREACTS_FILES = ['panel-first.js', 'popup-first.js'];
const REACTS_OWN = 2;

describe('the add-on store’s own linter', () => {
  it('finds nothing of ours in the package for Firefox', async () => {
    const { errors, warnings, notices } = await lint('.output/firefox-mv3');
    expect(errors).toEqual([]);
    expect(notices).toEqual([]);
    const known = warnings.filter(({ code }) => code === 'UNSAFE_VAR_ASSIGNMENT');
    expect(warnings.filter((one) => !known.includes(one))).toEqual([]);
    const preacts = known.filter(({ file }) => PREACTS_FILES.includes(file));
    const reacts = known.filter((one) => !preacts.includes(one));
    expect(preacts.map(({ file }) => file).sort()).toEqual(PREACTS_FILES);
    expect(reacts).toHaveLength(REACTS_OWN);
    expect(new Set(reacts.map(({ file }) => file)).size).toBe(1);
  }, 300_000);
});

async function lint(folder: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    ['web-ext', 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    { maxBuffer: 1 << 24, env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  return JSON.parse(stdout) as Report;
}
