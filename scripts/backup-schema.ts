/** Writes docs/kith-backup.schema.json from the Zod schemas; a test says when it is out of date. `npx tsx scripts/backup-schema.ts` */
import { writeFileSync } from 'node:fs';
import { backupJsonSchema } from './backup-schema/backup-json-schema';

const FILE = 'docs/kith-backup.schema.json';
writeFileSync(FILE, `${JSON.stringify(backupJsonSchema(), null, 2)}\n`);
console.error(`Written: ${FILE}`);
