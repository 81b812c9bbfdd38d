import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the built packages promise (design.md, Manifest). Run after the builds: `npm test` sees to the order. */
const PACKAGES = [
  { browser: 'Chrome', folder: '.output/chrome-mv3' },
  { browser: 'Firefox', folder: '.output/firefox-mv3' },
] as const;

const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
];

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

describe.each(PACKAGES)('the package for $browser', ({ browser, folder }) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const pageScripts = filesOf(folder).filter((name) => /^page-script.*\.js$/.test(name));

  it('has the manifest that was agreed on, word for word, but for the version', () => {
    const golden = join('tests/package/golden', `${browser.toLowerCase()}.json`);
    expect({ ...manifest, version: 'VERSION' }).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  it('has its version from package.json', () => {
    const project = JSON.parse(readFileSync('package.json', 'utf8'));
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(manifest.version).toBe(project.version);
    expect(lock.version).toBe(project.version);
    expect(readFileSync('wxt.config.ts', 'utf8')).not.toContain(project.version);
  });

  it('asks only for what shows no warning at install', () => {
    const expected =
      browser === 'Chrome' ? PERMISSIONS : PERMISSIONS.filter((one) => one !== 'sidePanel');
    expect([...manifest.permissions].sort()).toEqual(expected);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual(['notifications']);
    expect(manifest.optional_host_permissions ?? []).toEqual(
      (manifest.optional_host_permissions ?? []).filter((host: string) =>
        /^https:\/\/(\*\.|www\.)?linkedin\.com\/\*$/.test(host),
      ),
    );
  });

  it('puts nothing in any page by itself and shows pages nothing of its own', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('lets its pages connect to nothing', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
  });

  it('carries no code that loads or evaluates other code', () => {
    for (const file of filesOf(folder).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(code, file).not.toMatch(/\beval\(|import\(["']https?:/);
      // The worker runs its own other half, by that name alone.
      expect(code, file).not.toMatch(/importScripts(\?\.)?\((?!["'`]\/background-jobs\.js["'`]\))/);
    }
    for (const file of filesOf(folder).filter((name) => name.endsWith('.html'))) {
      const page = readFileSync(join(folder, file), 'utf8');
      expect(page, file).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });

  it('has a page script for each kind of page, and one each to listen and to tell how it is built', () => {
    const chosen = [
      '-classic',
      '-details',
      '-listen',
      '-messages',
      '-public',
      '-sdui',
      '-structure',
      '',
    ];
    expect(pageScripts.sort()).toEqual(chosen.map((name) => `page-script${name}.js`));
  });

  it.each(pageScripts)('has %s stay small and alone', (file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(30_000);
    // Names that minification keeps: what each library says in its errors or on its objects.
    expect(code).not.toMatch(/DexieError|ZodError|\$ZodType|react\.element|react\.transitional/);
    expect(code).not.toMatch(
      /postMessage|dispatchEvent|innerHTML\s*=|\.setAttribute\(|\.click\(\)|scrollTo|fetch\(|XMLHttpRequest/,
    );
  });

  it('has the button on profiles stay small and alone, in a root that is closed to the page', () => {
    const code = readFileSync(join(folder, 'profile-button.js'), 'utf8');
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(8_000);
    expect(code).toMatch(/attachShadow\(\{\s*mode:\s*["'`]closed["'`]/);
    expect(code).not.toMatch(/postMessage|dispatchEvent|innerHTML|\.click\(\)|scrollTo|fetch\(/);
  });

  it('declares the oldest browser it runs in', () => {
    const reasons = readFileSync('docs/browsers.md', 'utf8');
    if (browser === 'Chrome') {
      expect(manifest.minimum_chrome_version).toMatch(/^\d{3}$/);
      expect(reasons).toContain(`| \`.output/chrome-mv3\` | ${manifest.minimum_chrome_version} |`);
    } else {
      const { gecko } = manifest.browser_specific_settings;
      const [oldest] = gecko.strict_min_version.split('.');
      expect(reasons).toContain(`| \`.output/firefox-mv3\` | ${oldest} |`);
      expect(gecko.id).toMatch(/@/);
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });
});
