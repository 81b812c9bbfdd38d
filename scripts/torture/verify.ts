import { findContactByAddress } from '../../utils/store/contacts';
import { db } from '../../utils/store/database';
import { draftFor } from '../../utils/store/drafts';
import type { Acknowledged } from './acknowledged';

/** Everything acknowledged that the open store does not have, or has only in an older version. */
export async function findLost(acknowledged: Acknowledged[]): Promise<Acknowledged[]> {
  const lost: Acknowledged[] = [];
  const trashed = new Set(acknowledged.flatMap((ack) => (ack.kind === 'trash' ? [ack.slug] : [])));
  const bulk = acknowledged.filter((ack) => ack.kind === 'bulk');
  const there = await db.contacts.bulkGet(bulk.map(({ id }) => id));
  lost.push(...bulk.filter((_, index) => !there[index]));
  for (const ack of acknowledged) {
    if (ack.kind !== 'bulk' && !(await isThere(ack, trashed))) lost.push(ack);
  }
  return lost;
}

async function isThere(
  ack: Exclude<Acknowledged, { kind: 'bulk' }>,
  trashed: Set<string>,
): Promise<boolean> {
  const contact = await findContactByAddress(addressOf(ack.slug));
  if (ack.kind === 'trash') return contact === null && (await isInTrash(ack.slug));
  // What was deleted and acknowledged as deleted is in the trash, with all that belongs to it.
  if (!contact) return trashed.has(ack.slug) || (await isInTrash(ack.slug));
  if (ack.kind === 'contact') return versionIn(contact.profile.headline) >= ack.version;
  if (ack.kind === 'touch') return (await db.touches.get(ack.id)) !== undefined;
  return versionIn((await draftFor(contact.id))?.body ?? null) >= ack.version;
}

let trashedSlugs: { count: number; slugs: Set<string> } = { count: -1, slugs: new Set() };

async function isInTrash(slug: string): Promise<boolean> {
  const count = await db.trash.count();
  if (count !== trashedSlugs.count) {
    const rows = await db.trash.filter(({ table }) => table === 'contacts').toArray();
    const aliases = rows.flatMap(({ row }) => row.aliases as string[]);
    trashedSlugs = { count, slugs: new Set(aliases) };
  }
  return trashedSlugs.slugs.has(`in:${slug}`);
}

export function addressOf(slug: string): string {
  return `https://www.linkedin.com/in/${slug}/`;
}

/** The number after the last space: "Analyst 7" is version 7. */
function versionIn(text: string | null): number {
  return Number(text?.split(' ').at(-1) ?? 0);
}
