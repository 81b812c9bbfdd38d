import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export type Browser = 'chromium' | 'firefox';
export const FIREFOX_ID = 'torture@kith.example';

/** Builds an extension that holds Kith's store and the load, with Kith's own storage permissions, into a folder. */
export async function buildExtension(
  folder: string,
  browser: Browser,
  port: number,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '#imports': resolve('scripts/torture/browser-shim.ts') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: { entry: resolve('scripts/torture/extension.ts'), formats: ['es'], fileName: 'torture' },
    },
  });
  const background =
    browser === 'firefox'
      ? { scripts: ['torture.js'], type: 'module' }
      : { service_worker: 'torture.js', type: 'module' };
  const manifest = {
    manifest_version: 3,
    name: 'Kith torture',
    version: '1',
    permissions: ['storage', 'unlimitedStorage'],
    background,
    content_security_policy: { extension_pages: "script-src 'self'" },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: FIREFOX_ID } } } : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ port }));
  writeFileSync(
    join(folder, 'torture.html'),
    '<!doctype html><meta charset="utf-8"><script type="module" src="torture.js"></script>',
  );
}
