import { keptSchemas } from '../model/kept-record';
import { z } from '../zod';

/** The name and version of Kith's own file; documented in docs/store.md, its JSON Schema in docs/kith-backup.schema.json. */
export const BACKUP_FORMAT = 'kith-backup';
/** 2: look backs and experiments came with it; a file of version 1 is read as it is. */
export const BACKUP_VERSION = 2;

/** The members of the zip. Nothing else is ever read out of one. */
export const MANIFEST_FILE = 'manifest.json';
export const RECORDS_FILE = 'records.jsonl';
export const SEALED_FILE = 'sealed.bin';

/** OWASP's floor for PBKDF2-SHA-256 (reliability.md, T11); a file that asks for less was not made by Kith. */
export const LEAST_ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

/** What the file holds: read before anything else, and held against what is really in it. */
export const openManifestSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number(),
  /** ISO 8601 UTC. */
  createdAt: z.string(),
  /** Records per table. */
  counts: z.record(z.string(), z.number()),
  /** Of `records.jsonl`, in hex. */
  sha256: hash,
});
export type OpenManifest = z.infer<typeof openManifestSchema>;

/** The manifest of a file locked with a passphrase: all else is sealed, the other manifest too. */
export const sealedManifestSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number(),
  sealed: z.object({
    kdf: z.literal('PBKDF2-SHA-256'),
    iterations: z.number().check(z.gte(LEAST_ITERATIONS), z.lte(MOST_ITERATIONS)),
    salt: base64,
    cipher: z.literal('AES-256-GCM'),
    iv: base64,
    /** Tells a wrong passphrase from a damaged file; follows from the passphrase, not from the content. */
    check: base64,
  }),
});
export type SealedManifest = z.infer<typeof sealedManifestSchema>;

export const manifestSchema = z.union([sealedManifestSchema, openManifestSchema]);

/** One line of `records.jsonl`. */
export const recordSchema = z.discriminatedUnion('table', [
  line('contacts'),
  line('touches'),
  line('followUps'),
  line('conversations'),
  line('introductions'),
  line('gives'),
  line('drafts'),
  line('posts'),
  line('purposes'),
  line('personas'),
  line('lookBacks'),
  line('experiments'),
  line('singles'),
  line('presence'),
  line('trash'),
  line('changes'),
  line('forgotten'),
]);

function line<N extends keyof typeof keptSchemas>(table: N) {
  return z.object({ table: z.literal(table), row: keptSchemas[table] });
}
