import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

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
