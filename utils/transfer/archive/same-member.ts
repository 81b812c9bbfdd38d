import type { ArchivePart } from './archive-part';

/**
 * Whether two sets of files can be one member's. They are told apart only when both say who the member is and neither
 * address nor name agrees: a slug may have been changed between two exports, a name may have gained a title.
 */
export function isOneMember(some: ArchivePart[], others: ArchivePart[]): boolean {
  const one = whoIs(some);
  const other = whoIs(others);
  if (isUnknown(one) || isUnknown(other)) return true;
  return overlap(one.aliases, other.aliases) || overlap(one.names, other.names);
}

interface Who {
  aliases: Set<string>;
  names: Set<string>;
}

function whoIs(parts: ArchivePart[]): Who {
  return {
    aliases: new Set(parts.flatMap((part) => [...part.selfHints.aliases.keys()])),
    names: new Set(parts.flatMap((part) => part.selfHints.name ?? [])),
  };
}

function isUnknown(who: Who): boolean {
  return who.aliases.size === 0 && who.names.size === 0;
}

function overlap(one: Set<string>, other: Set<string>): boolean {
  for (const item of one) if (other.has(item)) return true;
  return false;
}
