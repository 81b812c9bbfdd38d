import type { KeyValue } from '../model/keeping';

/**
 * The journal: every commit once more, outside IndexedDB, until a verified snapshot holds it. The canary beside it
 * says which database it belongs to and how far that one has come (reliability.md, 3.2).
 */
export interface Canary {
  epoch: string;
  seq: number;
  /** Rows of all tables after that commit: what a healed store must have at least. */
  rows: number;
}

export interface JournalEntry {
  epoch: string;
  seq: number;
  records: unknown[];
}

/** Where an entry lies, and which commit it is. */
export interface JournalKey {
  key: string;
  epoch: string;
  seq: number;
}

export const CANARY_KEY = 'canary';
const PREFIX = 'j:';
const KEY = /^j:(.+):(\d+)$/;

/** Journal keys sort by time within one epoch. */
export function journalKey(epoch: string, seq: number): string {
  return `${PREFIX}${epoch}:${String(seq).padStart(12, '0')}`;
}

/** Writes one commit and the canary together; a save may be called saved when this has resolved. */
export async function writeJournal(
  keyValue: KeyValue,
  entry: JournalEntry,
  rows: number,
): Promise<void> {
  const { epoch, seq } = entry;
  await keyValue.set({
    [journalKey(epoch, seq)]: entry,
    [CANARY_KEY]: { epoch, seq, rows } satisfies Canary,
  });
}

/** The canary, `null` when there is none or it cannot be understood. */
export function canaryIn(items: Record<string, unknown>): Canary | null {
  const found = items[CANARY_KEY];
  if (typeof found !== 'object' || found === null) return null;
  const { epoch, seq, rows } = found as Partial<Canary>;
  return typeof epoch === 'string' && typeof seq === 'number' && typeof rows === 'number'
    ? { epoch, seq, rows }
    : null;
}

/** All that the journal holds, oldest first per epoch. */
export async function readJournal(keyValue: KeyValue): Promise<JournalEntry[]> {
  const items = await keyValue.get(null);
  return Object.keys(items)
    .filter((key) => key.startsWith(PREFIX))
    .sort()
    .flatMap((key) => {
      const entry = items[key] as Partial<JournalEntry> | null;
      return entry && typeof entry.epoch === 'string' && typeof entry.seq === 'number'
        ? [{ epoch: entry.epoch, seq: entry.seq, records: entry.records ?? [] }]
        : [];
    });
}

/** Which entries the journal holds, without what is in them: after a change of thousands that is many megabytes. */
export async function journalKeys(keyValue: KeyValue): Promise<JournalKey[]> {
  return (await keyValue.keys()).flatMap((key) => {
    const [, epoch, seq] = KEY.exec(key) ?? [];
    return epoch && seq ? [{ key, epoch, seq: Number(seq) }] : [];
  });
}

/** Drops entries that a verified snapshot holds. */
export async function pruneJournal(keyValue: KeyValue, covered: JournalKey[]): Promise<void> {
  if (covered.length > 0) await keyValue.remove(covered.map(({ key }) => key));
}
