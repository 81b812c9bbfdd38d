import {
  BACKUP_VERSION,
  manifestSchema,
  openManifestSchema,
  recordSchema,
  sealedManifestSchema,
} from '../../utils/transfer/backup-format';
import { z } from '../../utils/zod';

/** The JSON Schema of the parts of a `kith-backup` file, from the very schemas that read it. */
export function backupJsonSchema(): Record<string, unknown> {
  const schemaOf = (schema: z.ZodMiniType) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    return rest;
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `kith-backup, version ${BACKUP_VERSION}`,
    description:
      'A zip with manifest.json ($defs.manifest) and either records.jsonl (each line $defs.record) or, locked with a passphrase, sealed.bin: such a zip, encrypted (docs/store.md).',
    ...schemaOf(manifestSchema),
    $defs: {
      manifest: schemaOf(openManifestSchema),
      sealedManifest: schemaOf(sealedManifestSchema),
      record: schemaOf(recordSchema),
    },
  };
}
