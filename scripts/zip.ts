/**
 * The packages for the stores: one zip for Chrome, Edge and Brave, one for Firefox, and the sources for Mozilla's review.
 * Nothing in them depends on when, where or by whom they were built.
 *
 * `npm run zip` builds and packs; `--built` packs what is in .output already; `--check` builds a second time from a clean
 * copy in another folder and compares byte by byte: exit status 1 when anything differs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './launch-kith';
import { filesUnder, packFiles } from './zip/pack-files';

const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

if (!values.built) build(ROOT);
const packages = pack(ROOT, trackedFiles());
for (const { name, bytes } of packages) {
  writeFileSync(join(ROOT, '.output', name), bytes);
  console.log(`${sha256(bytes)}  .output/${name}  ${Math.round(bytes.length / 1024)} kB`);
}
if (values.check) process.exitCode = compareWithSecondBuild();

function compareWithSecondBuild(): number {
  const folder = mkdtempSync(join(tmpdir(), 'kith-clean-'));
  try {
    const files = trackedFiles();
    for (const file of files) cpSync(join(ROOT, file), join(folder, file));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    build(folder);
    const second = pack(folder, files);
    const different = packages.filter(({ bytes }, index) => {
      const other = second[index];
      return !other || sha256(bytes) !== sha256(other.bytes);
    });
    for (const { name } of different) console.error(`${name} differs between two clean builds.`);
    if (different.length === 0) console.log('Two clean builds are the same, byte by byte.');
    return different.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pack(root: string, sources: string[]): { name: string; bytes: Uint8Array }[] {
  return [
    ...(['chrome', 'firefox'] as const).map((browser) => {
      const folder = join(root, `.output/${browser}-mv3`);
      const name = `kith-${version}-${browser}.zip`;
      return { name, bytes: packFiles(folder, filesUnder(folder)) };
    }),
    { name: `kith-${version}-sources.zip`, bytes: packFiles(root, sources) },
  ];
}

function build(root: string): void {
  for (const args of [[], ['-b', 'firefox', '--mv3']]) {
    const { status } = spawnSync('npx', ['wxt', 'build', ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`wxt build ${args.join(' ')} failed.`);
  }
}

/** What belongs to the project: what is under version control, as it is now. */
function trackedFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error('The source package is made from a git checkout.');
  return stdout.split('\0').filter((file) => file !== '');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
