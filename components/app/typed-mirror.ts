/**
 * What was typed last in a draft, kept synchronously until the store has it: a panel can be closed between a key and
 * the transaction that saves it, and nothing typed is lost.
 */
export interface TypedMirror {
  body: string;
  /** ISO 8601 UTC of the last key. */
  at: string;
}

const PREFIX = 'kith.typed.';
const keyOf = (draftId: string) => `${PREFIX}${draftId}`;

/** Notes down what stands in the field now. */
export function mirrorTyped(draftId: string, body: string): void {
  localStorage.setItem(keyOf(draftId), JSON.stringify({ body, at: new Date().toISOString() }));
}

/** What was typed and perhaps not saved; `null` when there is nothing. */
export function readTypedMirror(draftId: string): TypedMirror | null {
  const kept = localStorage.getItem(keyOf(draftId));
  if (kept === null) return null;
  try {
    const found = JSON.parse(kept) as Partial<TypedMirror>;
    return typeof found.body === 'string' && typeof found.at === 'string'
      ? { body: found.body, at: found.at }
      : null;
  } catch {
    // Half a line from a killed browser: the store has what was saved before it.
    return null;
  }
}

/** The store has it now, if what it has is what was typed last. */
export function settleTyped(draftId: string, body: string): void {
  if (readTypedMirror(draftId)?.body === body) localStorage.removeItem(keyOf(draftId));
}

/** The draft is gone: sent or thrown away. */
export function forgetTyped(draftId: string): void {
  localStorage.removeItem(keyOf(draftId));
}

/** Whoever the drafts were for is forgotten: nothing typed to them stays. `null` stands for everybody. */
export function forgetTypedTo(contactId: string | null): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(PREFIX)) continue;
    if (contactId === null || key.endsWith(`:${contactId}`)) localStorage.removeItem(key);
  }
}
