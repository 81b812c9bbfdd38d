import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What was seen to happen to IndexedDB's files (reliability.md, M9). */
export const DAMAGES = [
  'truncate-manifest',
  'delete-current',
  'flip-bytes',
  'zero-header',
  'delete-log',
  'delete-everything',
] as const;
export type Damage = (typeof DAMAGES)[number];

/** Damages the IndexedDB of the only extension in a closed Chromium profile; how many files it touched. */
export function damage(profile: string, kind: Damage): number {
  const root = join(profile, 'Default', 'IndexedDB');
  if (!existsSync(root)) return 0;
  if (kind === 'delete-everything') {
    rmSync(root, { recursive: true });
    return 1;
  }
  const files = filesUnder(root).filter((file) => statSync(file).size > 0);
  const chosen = files.filter((file) => isMeantBy(kind, file));
  // SQLite has none of LevelDB's files: its database (a name of capitals) is damaged in the same spirit.
  const isSqlite = (file: string) => /[A-Z2-7]{40,}(-wal)?$/.test(file);
  const targets = chosen.length > 0 ? chosen : files.filter(isSqlite);
  for (const file of targets) apply(kind, file);
  return targets.length;
}

function isMeantBy(kind: Damage, file: string): boolean {
  switch (kind) {
    case 'truncate-manifest':
      return /MANIFEST/.test(file);
    case 'delete-current':
      return /CURRENT$/.test(file);
    case 'delete-log':
      return /\.log$/.test(file);
    default:
      return /\.(log|ldb)$|MANIFEST/.test(file);
  }
}

function apply(kind: Damage, file: string): void {
  const size = statSync(file).size;
  switch (kind) {
    case 'truncate-manifest':
      truncateSync(file, Math.floor(size / 2));
      return;
    case 'delete-current':
    case 'delete-log':
      rmSync(file);
      return;
    case 'zero-header':
      overwrite(file, (bytes) => bytes.fill(0, 0, Math.min(100, size)));
      return;
    default:
      overwrite(file, (bytes) => {
        for (let at = 0; at < size; at += 509) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      });
  }
}

function overwrite(file: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
