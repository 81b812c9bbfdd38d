import { conversationsOf } from '../../utils/store/conversations';
import { draftFor, saveDraft } from '../../utils/store/drafts';
import { draftIdFor } from '../drafting/use-draft';

/**
 * Puts the takeaway of the last conversation into the draft of thanks or of an update that is about to be shown. A draft
 * that the user's hand has changed is left as it is.
 */
export async function primeDraft(contactId: string, kind: string | null): Promise<void> {
  if (kind !== 'thank_you' && kind !== 'update') return;
  const held = (await conversationsOf(contactId)).filter((one) => one.state === 'held');
  const takeaway = held.at(-1)?.takeaway;
  if (!takeaway) return;
  const known = await draftFor(contactId);
  if (known?.edited || (known?.kind === kind && known.inputs.takeaway)) return;
  await saveDraft({
    id: known?.id ?? draftIdFor(contactId),
    contactId,
    kind,
    channel: 'message',
    subject: null,
    body: '',
    spans: [],
    attempt: 0,
    inputs: { takeaway },
    withoutFacts: [],
    overridden: {},
    edited: false,
    copiedAt: null,
  });
}
