import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'tests/assets';

/** A package for Chrome that was frozen (tests/assets/README.md). */
export interface EarlierBuild {
  /** As in its manifest: `0.1.0`. */
  version: string;
  /** False for one that was made before its version was released. */
  isReleased: boolean;
  path: string;
}

/** The frozen packages, the oldest first; `root` is the project's folder. */
export function earlierBuilds(root: string): EarlierBuild[] {
  return readdirSync(join(root, FOLDER))
    .flatMap((file) => {
      const [, version = '', before] =
        /^kith-(\d+\.\d+\.\d+)(-before)?-chrome\.zip$/.exec(file) ?? [];
      return version ? [{ version, isReleased: !before, path: join(root, FOLDER, file) }] : [];
    })
    .sort(
      (a, b) =>
        a.version.localeCompare(b.version, 'en', { numeric: true }) ||
        Number(a.isReleased) - Number(b.isReleased),
    );
}
