/**
 * The packages for the stores: one zip for Chrome, Edge and Brave, one for Firefox, and the sources for Mozilla's review.
 * Nothing in them depends on when, where or by whom they were built.
 *
 * `npm run zip` builds and packs; `--built` packs what is in .output already; `--check` unpacks the sources in another folder,
 * lets them build and pack themselves, and compares byte by byte: exit status 1 when anything differs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './launch-kith';
import { filesUnder, packFiles, unpackInto } from './zip/pack-files';

/** What commands leave in the project's folder; none of it is a source. */
const MADE_HERE = new Set(
  'node_modules .output .wxt .kith coverage tour screens test-results playwright-report'.split(' '),
);

const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

if (!values.built) build();
const packages = pack(sourceFiles());
for (const { name, bytes } of packages) {
  writeFileSync(join(ROOT, '.output', name), bytes);
  console.log(`${sha256(bytes)}  .output/${name}  ${Math.round(bytes.length / 1024)} kB`);
}
if (values.check) process.exitCode = compareWithSecondBuild();

/** Unpacks the source package somewhere else and lets that pack itself: what a reviewer at a store would do. */
function compareWithSecondBuild(): number {
  const folder = mkdtempSync(join(tmpdir(), 'kith-clean-'));
  try {
    const sources = packages.find(({ name }) => name.endsWith('-sources.zip'));
    if (!sources) throw new Error('No source package was made.');
    unpackInto(folder, sources.bytes);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    // Another process, later, in another time zone: none of it may show.
    const { status } = spawnSync('npx', ['tsx', 'scripts/zip.ts'], {
      cwd: folder,
      env: { ...process.env, TZ: 'Pacific/Chatham' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('The source package does not build.');
    const different = packages.filter(({ name, bytes }) => {
      const other = join(folder, '.output', name);
      return !existsSync(other) || sha256(bytes) !== sha256(readFileSync(other));
    });
    for (const { name } of different) console.error(`${name} differs between two clean builds.`);
    if (different.length === 0) console.log('Two clean builds are the same, byte by byte.');
    return different.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pack(sources: string[]): { name: string; bytes: Uint8Array }[] {
  return [
    ...(['chrome', 'firefox'] as const).map((browser) => {
      const folder = join(ROOT, `.output/${browser}-mv3`);
      const name = `kith-${version}-${browser}.zip`;
      return { name, bytes: packFiles(folder, filesUnder(folder)) };
    }),
    { name: `kith-${version}-sources.zip`, bytes: packFiles(ROOT, sources) },
  ];
}

function build(): void {
  for (const args of [[], ['-b', 'firefox', '--mv3']]) {
    const { status } = spawnSync('npx', ['wxt', 'build', ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`wxt build ${args.join(' ')} failed.`);
  }
}

/** What belongs to the project: what is under version control, as it is now; all there is where the sources were unpacked. */
function sourceFiles(): string[] {
  if (!existsSync(join(ROOT, '.git'))) {
    return readdirSync(ROOT).flatMap((name) => {
      if (MADE_HERE.has(name)) return [];
      const path = join(ROOT, name);
      if (!statSync(path).isDirectory()) return [name];
      return filesUnder(path).map((file) => join(name, file));
    });
  }
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error('git could not say which files belong to the project.');
  return stdout.split('\0').filter((file) => file !== '');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
