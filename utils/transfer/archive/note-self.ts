import type { ArchivePart, RowAddress } from './archive-part';

/** Notes that an address in this file must be the user's own. */
export function noteSelf(part: ArchivePart, address: RowAddress, name: string): void {
  const { aliases, urls } = part.selfHints;
  aliases.set(address.alias, (aliases.get(address.alias) ?? 0) + 1);
  urls.set(address.alias, address.url);
  part.selfHints.name ??= name || null;
}
