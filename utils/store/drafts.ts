import type { MessageKind } from '../model/message-kind';
import type { StoredDraft } from '../model/stored-draft';
import { commit } from './commit';
import { db } from './database';
import { removeThing } from './things';

/** A draft as the panel hands it over; the store adds when it was begun and last changed. */
export type DraftToSave = Omit<StoredDraft, 'id' | 'emptied' | 'createdAt' | 'updatedAt'> & {
  id?: string;
};

/**
 * Keeps a draft as one types. One per contact and kind (per kind for posts): saving again changes it. Never completes
 * half: what was typed up to the last call that resolved is there after a crash.
 */
export async function saveDraft(draft: DraftToSave, now: Date = new Date()): Promise<StoredDraft> {
  return commit(
    ['drafts'],
    async (tx) => {
      const id = draft.id ?? draftIdFor(draft.contactId, draft.kind);
      const before = await db.drafts.get(id);
      const updatedAt = now.toISOString();
      const isDeleted = draft.edited && draft.body.trim() === '' && before?.body.trim();
      const emptied = (before?.emptied ?? 0) + (isDeleted ? 1 : 0);
      return tx.put('drafts', {
        ...draft,
        ...(emptied > 0 ? { emptied } : {}),
        id,
        // Of another kind it is another message, begun now.
        createdAt: before?.kind === draft.kind ? before.createdAt : updatedAt,
        updatedAt,
      });
    },
    now,
  );
}

/** The draft for a contact (`null`: a post) of a kind, or the one changed last; `null` when there is none. */
export async function draftFor(
  contactId: string | null,
  kind?: MessageKind,
): Promise<StoredDraft | null> {
  const drafts = await draftsOf(contactId);
  return drafts.find((draft) => kind === undefined || draft.kind === kind) ?? null;
}

/** All drafts for a contact (`null`: posts), the one changed last first. */
export async function draftsOf(contactId: string | null): Promise<StoredDraft[]> {
  // IndexedDB cannot index `null`; drafts that wait at any time are few.
  const drafts =
    contactId === null
      ? (await db.drafts.toArray()).filter((draft) => draft.contactId === null)
      : await db.drafts.where('contactId').equals(contactId).toArray();
  return drafts.sort((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1));
}

/** The drafts changed last, newest first. */
export async function recentDrafts(limit: number): Promise<StoredDraft[]> {
  return db.drafts.orderBy('updatedAt').reverse().limit(limit).toArray();
}

/** Moves a draft to the trash: sent, or not wanted. */
export async function dropDraft(id: string, now: Date = new Date()): Promise<boolean> {
  return removeThing('drafts', id, now);
}

function draftIdFor(contactId: string | null, kind: MessageKind): string {
  return `${contactId ?? 'post'}:${kind}`;
}
