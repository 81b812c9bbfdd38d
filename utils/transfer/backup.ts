import { canonicalJson } from '../model/canonical-json';
import type { KeptRecord } from '../model/kept-record';
import type { LongWork } from '../model/long-work';
import type { Phrase } from '../model/phrase';
import type { OpenManifest, SealedManifest } from './backup-format';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  LEAST_ITERATIONS,
  MANIFEST_FILE,
  manifestSchema,
  openManifestSchema,
  RECORDS_FILE,
  recordSchema,
  SEALED_FILE,
} from './backup-format';
import { seal, unseal } from './seal';
import { encodeInPieces, linesInPieces } from './text-in-pieces';
import { pacer, unzipFiles, zipFiles } from './zip-files';

export interface BackupOptions extends LongWork {
  /** Locks the file; `undefined` or empty leaves it open. */
  passphrase?: string;
  now?: Date;
  /** Only ever more than the floor. */
  iterations?: number;
}

/** What is to be backed up, as the store's `readEverything` gives it: JSON Lines in a canonical order. */
export interface BackupContents {
  lines: string[];
  counts: Record<string, number>;
}

export type BackupReading =
  | { status: 'read'; records: KeptRecord[]; manifest: OpenManifest }
  /** Ask for the passphrase and read again. */
  | { status: 'locked' }
  | { status: 'wrong-passphrase'; reason: Phrase }
  /** Not a Kith backup, damaged, or of a newer Kith; `line` of the records where one is at fault. */
  | { status: 'refused'; reason: Phrase; line: number | null };

/** Far more than 50,000 people need; a zip that holds more is no backup. */
const MOST_BYTES = 2 ** 30;
const LINES_AT_ONCE = 20;

/** Makes the bytes of a `kith-backup` file. Equal contents and time give equal bytes, unless locked. */
export async function writeBackup(
  { lines, counts }: BackupContents,
  { passphrase, now = new Date(), iterations = LEAST_ITERATIONS, ...work }: BackupOptions = {},
): Promise<Uint8Array> {
  const records = await encodeInPieces(lines, work.signal);
  const manifest: OpenManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt: now.toISOString(),
    counts,
    sha256: await sha256(records),
  };
  const open = await zipFiles(
    [
      { name: MANIFEST_FILE, bytes: jsonBytes(manifest), packed: false },
      { name: RECORDS_FILE, bytes: records, packed: true },
    ],
    work,
  );
  if (!passphrase) return open;
  const locked = await seal(open, passphrase, iterations, (sealed) =>
    jsonBytes({ format: BACKUP_FORMAT, version: BACKUP_VERSION, sealed } satisfies SealedManifest),
  );
  return zipFiles([
    { name: MANIFEST_FILE, bytes: locked.manifest, packed: false },
    { name: SEALED_FILE, bytes: locked.sealedBytes, packed: false },
  ]);
}

/** Reads and checks a whole backup before anything is stored: a damaged file changes nothing. */
export async function readBackup(
  bytes: Uint8Array,
  { passphrase, ...work }: Pick<BackupOptions, 'passphrase' | 'onProgress' | 'signal'> = {},
): Promise<BackupReading> {
  const files = await unzipFiles(
    bytes,
    [MANIFEST_FILE, RECORDS_FILE, SEALED_FILE],
    MOST_BYTES,
    work,
  );
  const manifestBytes = files?.get(MANIFEST_FILE);
  if (!files || !manifestBytes) return refused('transfer.backup.notABackup');
  const parsed = manifestSchema.safeParse(parseJson(manifestBytes));
  if (!parsed.success) return refused('transfer.backup.notABackup');
  const manifest = parsed.data;
  if (manifest.version > BACKUP_VERSION) return refused('transfer.backup.newer');
  if (!('sealed' in manifest)) return readOpen(files, manifest, work);

  const sealedBytes = files.get(SEALED_FILE);
  if (!sealedBytes) return refused('transfer.backup.damaged');
  if (!passphrase) return { status: 'locked' };
  const unsealed = await unseal(sealedBytes, passphrase, manifest.sealed, manifestBytes);
  if (unsealed.status === 'wrong-passphrase') {
    return { status: 'wrong-passphrase', reason: { key: 'transfer.backup.wrongPassphrase' } };
  }
  if (unsealed.status === 'damaged') return refused('transfer.backup.damaged');
  const inner = await unzipFiles(unsealed.bytes, [MANIFEST_FILE, RECORDS_FILE], MOST_BYTES, work);
  const innerManifest = openManifestSchema.safeParse(parseJson(inner?.get(MANIFEST_FILE)));
  if (!inner || !innerManifest.success) return refused('transfer.backup.damaged');
  return readOpen(inner, innerManifest.data, work);
}

async function readOpen(
  files: Map<string, Uint8Array>,
  manifest: OpenManifest,
  { signal, onProgress }: LongWork,
): Promise<BackupReading> {
  const bytes = files.get(RECORDS_FILE);
  if (!bytes) return refused('transfer.backup.damaged');
  const isWhole = (await sha256(bytes)) === manifest.sha256;
  const records: KeptRecord[] = [];
  const counts: Record<string, number> = {};
  const breathe = pacer(signal);
  let number = 0;
  for (const { lines, share } of linesInPieces(bytes)) {
    onProgress?.(share);
    for (const line of lines) {
      number += 1;
      if (line === '') continue;
      if (number % LINES_AT_ONCE === 0) await breathe();
      const found = parseJson(line);
      const record = recordSchema.safeParse(found);
      if (!record.success) return badLine(number, found, record.error.issues[0]?.path ?? []);
      records.push(record.data as KeptRecord);
      counts[record.data.table] = (counts[record.data.table] ?? 0) + 1;
    }
  }
  if (!isWhole) return refused('transfer.backup.changed');
  const expected = Object.entries(manifest.counts).filter(([, count]) => count > 0);
  const asExpected = canonicalJson(Object.fromEntries(expected)) === canonicalJson(counts);
  return asExpected ? { status: 'read', records, manifest } : refused('transfer.backup.damaged');
}

function badLine(line: number, found: unknown, path: PropertyKey[]): BackupReading {
  const where = found === undefined ? '' : path.map(String).join('.');
  return {
    status: 'refused',
    line,
    reason: where
      ? { key: 'transfer.backup.badField', values: { line, where } }
      : { key: 'transfer.backup.badLine', values: { line } },
  };
}

function refused(key: Phrase['key']): BackupReading {
  return { status: 'refused', reason: { key }, line: null };
}

/** `undefined` for what is not JSON. */
function parseJson(text: string | Uint8Array | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${canonicalJson(value)}\n`);
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
