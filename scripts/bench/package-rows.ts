import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from '../launch-kith';
import type { MeasuredRow } from './table';
import { sizedRow } from './table';

/** What is shipped, and what each surface loads before it can show anything. */
export function packageRows(): MeasuredRow[] {
  const files = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const unpacked = files.reduce(
    (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
    0,
  );
  return [
    sizedRow('unpacked size', 'bytes', unpacked, null, { most: 1_500_000 }),
    sizedRow('panel: first load, gz', 'bytes', packed(untilLive('sidepanel.html')), null, {
      most: 250_000,
    }),
    sizedRow('panel: first paint, gz', 'bytes', packed(namedIn('sidepanel.html')), null, {}),
    sizedRow('popup: first load, gz', 'bytes', packed(untilLive('popup.html')), null, {}),
    sizedRow('popup: first paint, gz', 'bytes', packed(namedIn('popup.html')), null, {}),
    sizedRow('worker: evaluated at every wake', 'bytes', size('background.js'), null, {}),
    ...readdirSync(BUILT)
      .filter((file) => file.startsWith('page-script'))
      .map((file) =>
        sizedRow(`size of ${file}`, 'bytes', statSync(join(BUILT, file)).size, null, {
          most: 30_000,
        }),
      ),
  ];
}

/** The page and whatever it names: all that its first paint waits for. */
function namedIn(page: string): string[] {
  const named = [...read(page).matchAll(/(?:src|href)="\/([^"]+)"/g)].map((found) =>
    String(found[1]),
  );
  return [page, ...named];
}

/** That, and the module loaded after it with everything it imports, until the page can be used. */
function untilLive(page: string): string[] {
  const files = new Set(namedIn(page));
  const later = /name="after-first-paint" content="\/([^"]+)"/.exec(read(page))?.[1];
  if (later) {
    follow(later, files);
    // The module itself is a few lines that load the rest at once; Vite lists the rest's files, style sheets too.
    for (const [, file] of read(later).matchAll(/"((?:chunks|assets)\/[^"]+)"/g)) {
      if (file) follow(file, files);
    }
  }
  return [...files];
}

function follow(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  for (const [, name] of read(file).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
    follow(`chunks/${name}`, files);
  }
}

/** Packed one by one, as a server would. */
function packed(files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
}

function size(file: string): number {
  return statSync(join(BUILT, file)).size;
}

function read(file: string): string {
  return readFileSync(join(BUILT, file), 'utf8');
}
