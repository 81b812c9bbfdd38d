import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export type Browser = 'chromium' | 'firefox';
export const FIREFOX_ID = 'torture@kith.example';

/** What of a manifest is looked at here. */
interface Manifest {
  content_security_policy: { extension_pages: string };
  background: { service_worker?: string; scripts?: string[] };
  browser_specific_settings?: { gecko: { id: string } };
}

/**
 * Puts the built Kith into a folder, with a page and a second half of its background that save under load: all that Kith
 * does of itself goes on beside them. The only other change is that these may talk to the server of the test.
 *
 * Where the database is upgraded to versions that no Kith knows, `withKith` is false: then there is only the load.
 */
export async function buildExtension(
  folder: string,
  browser: Browser,
  port: number,
  withKith: boolean,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (withKith) cpSync(builtKith(browser), folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '#imports': resolve('scripts/torture/browser-shim.ts') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      // A classic script, as Kith's own background is.
      lib: {
        entry: resolve('scripts/torture/extension.ts'),
        formats: ['iife'],
        name: 'torture',
        fileName: () => 'torture.js',
      },
    },
  });
  const manifest = withKith ? manifestIn(folder) : bareManifest();
  const policy = manifest.content_security_policy;
  policy.extension_pages = policy.extension_pages.replace(
    "connect-src 'none'",
    `connect-src 'self' http://127.0.0.1:${port}`,
  );
  const { background } = manifest;
  if (browser === 'firefox') {
    manifest.background = { scripts: [...(background.scripts ?? []), 'torture.js'] };
    manifest.browser_specific_settings = { gecko: { id: FIREFOX_ID } };
  } else {
    const scripts = [background.service_worker, 'torture.js'].filter(Boolean);
    background.service_worker = 'torture-background.js';
    writeFileSync(
      join(folder, background.service_worker),
      `importScripts(...${JSON.stringify(scripts)});\n`,
    );
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ port }));
  writeFileSync(
    join(folder, 'torture.html'),
    '<!doctype html><meta charset="utf-8"><script src="torture.js"></script>',
  );
}

/** Where WXT has put Kith; builds it when nobody has yet. */
function builtKith(browser: Browser): string {
  const built = resolve('.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (existsSync(built)) return built;
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const { status } = spawnSync('npx', ['wxt', 'build', ...target], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('Kith could not be built; the reason is above.');
  return built;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

function bareManifest(): Manifest & Record<string, unknown> {
  return {
    manifest_version: 3,
    name: 'Kith torture',
    version: '1',
    permissions: ['storage', 'unlimitedStorage'],
    background: {},
    content_security_policy: { extension_pages: "script-src 'self'; connect-src 'none'" },
  };
}
