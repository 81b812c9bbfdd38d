import { canonicalJson } from '../model/canonical-json';
import type { Contact } from '../model/contact';
import type { Presence, Things, ThingTable } from '../model/kept-record';
import { contactSince, joinContacts } from './join-contact';

/** What two stores may know of one thing: its row, live or in the trash, and whether it is deleted. */
export interface ThingState {
  row: Things[ThingTable] | null;
  presence: Presence | null;
}

/**
 * The one merge behind restore, import, undo and healing. Commutative, associative and idempotent: rows take the
 * newest (contacts entry by entry), and what was forgotten for good stays forgotten.
 */
export function joinThings(table: ThingTable, a: ThingState, b: ThingState): ThingState {
  const presence =
    a.presence && b.presence ? joinPresence(a.presence, b.presence) : (a.presence ?? b.presence);
  const row = a.row && b.row ? joinRows(table, a.row, b.row) : (a.row ?? b.row);
  return { presence, row: row && withoutForgotten(table, row, presence?.forgottenAt ?? null) };
}

/** True for a thing that is shown; a deleted one is there again when it was changed later than it was deleted. */
export function isLive({ row, presence }: ThingState): boolean {
  return row !== null && !(presence?.deleted && presence.updatedAt >= row.updatedAt);
}

/** The later of two rows, and of two written at one instant the greater in canonical JSON. */
export function laterRow<T extends { updatedAt: string }>(a: T, b: T): T {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

function joinPresence(a: Presence, b: Presence): Presence {
  const forgottenAt = (a.forgottenAt ?? '') > (b.forgottenAt ?? '') ? a.forgottenAt : b.forgottenAt;
  return { ...laterRow({ ...a, forgottenAt }, { ...b, forgottenAt }), forgottenAt };
}

function joinRows(table: ThingTable, a: Things[ThingTable], b: Things[ThingTable]) {
  return table === 'contacts' ? joinContacts(a as Contact, b as Contact) : laterRow(a, b);
}

function withoutForgotten(
  table: ThingTable,
  row: Things[ThingTable],
  forgottenAt: string | null,
): Things[ThingTable] | null {
  if (forgottenAt === null) return row;
  if (table === 'contacts') return contactSince(row as Contact, forgottenAt);
  return row.updatedAt > forgottenAt ? row : null;
}
