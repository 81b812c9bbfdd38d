import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** The earliest day that zip knows, by the local calendar, which is what zip writes: the same in every time zone. */
const EVERY_TIME = new Date(1980, 0, 1);

/** A zip of these files of a folder that depends on nothing but their names and bytes: sorted, and all of one time. */
export function packFiles(folder: string, files: string[]): Uint8Array {
  const sorted = [...files].sort();
  return zipSync(
    Object.fromEntries(
      sorted.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file))]),
    ),
    { level: 9, mtime: EVERY_TIME },
  );
}

/** Every file under a folder, as paths from there. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

/** Writes everything in a zip into a folder. */
export function unpackInto(folder: string, zip: Uint8Array): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    if (name.endsWith('/')) continue;
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}
