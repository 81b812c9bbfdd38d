/**
 * `npm run import -- ARCHIVE.zip|FILE.csv|FOLDER… [--json] [--text]`: reads LinkedIn's data export as Kith would, and
 * prints what would be saved and every row that would not, with the reason. Stores nothing. docs/import.md has the JSON.
 */
import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveContents } from '../utils/transfer/archive/archive-contents';
import type { ArchivePart } from '../utils/transfer/archive/archive-part';
import { emptyPart } from '../utils/transfer/archive/archive-part';
import { joinParts } from '../utils/transfer/archive/join-parts';
import { refuseRow } from '../utils/transfer/archive/part-builder';
import type { ArchiveInput } from '../utils/transfer/archive/read-archive';
import { readParts } from '../utils/transfer/archive/read-archive';
import { isOneMember } from '../utils/transfer/archive/same-member';
import { say } from '../utils/words/translate';

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const keepText = args.includes('--text') ? 'all' : 'none';
const paths = args.filter((arg) => !arg.startsWith('--'));

if (paths.length === 0) {
  console.error('Usage: npm run import -- ARCHIVE.zip|FILE.csv|FOLDER… [--json] [--text]');
  process.exitCode = 2;
} else {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function run(): Promise<void> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const opened = await Promise.all(files.map(toInput));
  const started = performance.now();
  const read = await readParts(
    opened.filter((one) => one.blob !== null),
    { keepText },
  );
  // One file that is not there must not keep the others from being read: it has its place, and its reason.
  const partsOf = opened.map((one) => (one.blob ? (read.shift() ?? []) : [cannotBeRead(one.name)]));
  const inputs: { name: string }[] = opened;
  const results = inputs.map((input, index) => {
    const parts = partsOf[index] ?? [];
    const beside = input.name.toLowerCase().endsWith('.zip')
      ? []
      : looseBeside(inputs, partsOf, index);
    return toResult(input.name, joinParts(parts, { keepText, beside }));
  });
  console.error(`Read ${inputs.length} files in ${Math.round(performance.now() - started)} ms.`);
  if (asJson) process.stdout.write(`${JSON.stringify(results)}\n`);
  else for (const result of results) printResult(result);
}

/** The other CSV files given: parts of the same export, unless they show that they are another member's. A zip is whole. */
function looseBeside(
  inputs: { name: string }[],
  partsOf: ArchivePart[][],
  index: number,
): ArchivePart[] {
  const own = partsOf[index] ?? [];
  return partsOf.flatMap((parts, other) => {
    const isLoose = other !== index && !/\.zip$/i.test(inputs[other]?.name ?? '');
    return isLoose && isOneMember(own, parts) ? parts : [];
  });
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:csv|zip)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

type Opened = ArchiveInput | { name: string; blob: null };

async function toInput(path: string): Promise<Opened> {
  try {
    const { mtime } = await stat(path);
    return { name: path, blob: await openAsBlob(path), modifiedAt: mtime.toISOString() };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { name: path, blob: null };
  }
}

function cannotBeRead(file: string): ArchivePart {
  const part = emptyPart(file, null);
  refuseRow(part, 0, 'file', '', { key: 'transfer.file.unreadable' });
  return part;
}

function toResult(file: string, contents: ArchiveContents) {
  return {
    file,
    counts: contents.counts,
    self: contents.self,
    people: contents.people.map(({ observed, place, ...person }) => ({
      ...person,
      fields: Object.fromEntries(
        Object.entries(observed).map(([field, seen]) => [field, seen.value]),
      ),
      line: place.line,
    })),
    touches: contents.touches.map(({ place, ...touch }) => ({ ...touch, line: place.line })),
    unusable: contents.unusable.map((row) => ({ ...row, reason: say(row.reason) })),
  };
}

function printResult(result: ReturnType<typeof toResult>): void {
  const { counts } = result;
  console.log(`${result.file}`);
  console.log(`  you: ${result.self?.name ?? 'not known'}`);
  console.log(`  people: ${counts.people}, touches: ${counts.touches}`);
  console.log(
    `  invitations: ${counts.invitations}, accepted: ${counts.acceptances}, messages: ${counts.messages}, of them replies: ${counts.replies}`,
  );
  console.log(`  rows that would not be saved: ${counts.unusable}`);
  for (const row of result.unusable) {
    console.log(
      `    ${row.line > 0 ? `line ${row.line}: ` : ''}${row.reason} ${row.row}`.trimEnd(),
    );
  }
}
