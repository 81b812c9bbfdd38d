import type { ArchivePart, RowAddress } from './archive-part';

/** Who the user is, by every name that the files show. */
export interface SelfFound {
  aliases: Set<string>;
  url: string | null;
  name: string | null;
}

/**
 * Finds the user among the people of the files. Invitations and drafts say it outright; else it is whoever has a part
 * in every message. With a single conversation both have: then the one who has the profile's name, or who is no
 * connection of the user's (nobody is their own).
 * @param known aliases that are the user's from an earlier import
 */
export function findSelf(parts: ArchivePart[], known: string[] = []): SelfFound {
  const name = parts.find((part) => part.own)?.own?.name ?? null;
  const hinted = new Map<string, string>();
  for (const part of parts) {
    for (const [alias, url] of part.selfHints.urls) hinted.set(alias, url);
  }
  const aliases = new Set([...known, ...hinted.keys()]);
  let url = hinted.values().next().value ?? null;
  if (aliases.size === 0) {
    const found = inEveryMessage(parts, name);
    if (found) {
      aliases.add(found.alias);
      url = found.url;
    }
  }
  return { aliases, url, name: name ?? nameInMessages(parts, aliases) };
}

function inEveryMessage(parts: ArchivePart[], name: string | null): RowAddress | null {
  const times = new Map<string, { address: RowAddress; count: number; names: Set<string> }>();
  let rows = 0;
  for (const part of parts) {
    for (const row of part.messages) {
      if (!row.sender || row.recipients.length === 0) continue;
      rows += 1;
      for (const address of new Set([row.sender, ...row.recipients])) {
        const seen = times.get(address.alias) ?? { address, count: 0, names: new Set() };
        seen.count += 1;
        if (address === row.sender) seen.names.add(row.from);
        times.set(address.alias, seen);
      }
    }
  }
  const everywhere = [...times.values()].filter((seen) => seen.count === rows);
  if (everywhere.length === 1) return everywhere[0]?.address ?? null;
  const named = everywhere.filter((seen) => name !== null && seen.names.has(name));
  if (named.length === 1) return named[0]?.address ?? null;
  const connected = new Set(
    parts.flatMap((part) => part.connections.map((row) => row.address?.alias)),
  );
  const unconnected = everywhere.filter((seen) => !connected.has(seen.address.alias));
  const isCertain = everywhere.length === 2 && unconnected.length === 1;
  return isCertain ? (unconnected[0]?.address ?? null) : null;
}

function nameInMessages(parts: ArchivePart[], aliases: Set<string>): string | null {
  for (const part of parts) {
    if (part.selfHints.name) return part.selfHints.name;
    const own = part.messages.find((row) => row.sender && aliases.has(row.sender.alias));
    if (own) return own.from;
  }
  return null;
}
