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
    sizedRow('panel: first load, gz', 'bytes', firstLoad('sidepanel.html'), null, {
      most: 250_000,
    }),
    sizedRow('popup: first load, gz', 'bytes', firstLoad('popup.html'), null, {}),
    ...readdirSync(BUILT)
      .filter((file) => file.startsWith('page-script'))
      .map((file) =>
        sizedRow(`size of ${file}`, 'bytes', statSync(join(BUILT, file)).size, null, {
          most: 30_000,
        }),
      ),
  ];
}

/** The page and whatever it names, packed one by one as a server would. */
function firstLoad(page: string): number {
  const html = readFileSync(join(BUILT, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((found) => String(found[1]));
  return [page, ...named].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length,
    0,
  );
}
