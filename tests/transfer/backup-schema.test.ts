import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { backupJsonSchema } from '../../scripts/backup-schema/backup-json-schema';

it('the published JSON Schema is that of the code (else: npx tsx scripts/backup-schema.ts)', () => {
  const published = JSON.parse(readFileSync('docs/kith-backup.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(backupJsonSchema())));
});
