import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { BUILT, ROOT } from '../../../scripts/launch-kith';

/** Where the frozen files lie; README.md there says how they were made. */
export const FROZEN = join(ROOT, 'tests/e2e/frozen');

/** Makes the id of the extension that of the frozen profiles: `ghfkppgmkdjaiadonpookopjailmmgdo`. A public key alone. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAurrb/cpgi7kaKM5op1QPMea5UdM7oTUsydwjnvWDs8Jezrb/bQTtJjeEbZcRQwMSBFZjV/NeuPaarjole+41+uXDzNkZIupQtEPYL8v0ULHBmI4pbYKFAKj8tt+f2RME8p3do9MFfKMlXGWk/9b0n6YLgTmTgEVNFTyg+s+9Uo0+XxcjfhdoX9UF9bU74h6GCR3mTkTYohdHVkiLOYFH6QpHQOxbw2x4BSkTIsaFxipa3TrCSRKhi8j2oUqUHIkePUW7ohRL3JJEiZ27V094MYXdhnY0k08IwMaMsXxe2KO9ylAYhvxNYon+yOCroKEPJO8jxaYhSU7AE7p3jSzzmwIDAQAB';

type Rows = Record<string, { id?: string }[]>;

/** A browser's profile as an older Kith left it, unpacked, with the rows that were in it. */
export function frozenProfile(version: number): { profile: string; rows: Rows } {
  const files = unzipSync(readFileSync(join(FROZEN, `profile-${version}.zip`)));
  const profile = mkdtempSync(join(tmpdir(), 'kith-frozen-'));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(profile, name)), { recursive: true });
    writeFileSync(join(profile, name), bytes);
  }
  return { profile, rows: JSON.parse(strFromU8(files['rows.json'] ?? new Uint8Array())) };
}

/** The built extension under the id of the frozen profiles. */
export function builtWithFrozenId(): string {
  const extension = mkdtempSync(join(tmpdir(), 'kith-built-'));
  cpSync(BUILT, extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, key: KEY }));
  return extension;
}
