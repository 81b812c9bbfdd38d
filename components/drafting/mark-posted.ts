import { dropDraft, saveDraft } from '../../utils/store/drafts';
import { logPost, removePost } from '../../utils/store/sent-texts';
import { forgetTyped } from '../app/typed-mirror';
import type { Sent } from './mark-sent';
import type { DraftSession } from './use-draft';

/** Keeps a post that the user has published, so that no other message repeats it; nothing is owed for it. */
export async function markPosted(session: DraftSession): Promise<Sent> {
  const { choices, body, spans, draftId } = session;
  const facts = [...new Set(spans.flatMap((span) => span.facts))].filter((id) => id !== 'you');
  const post = await logPost({
    kind: choices.kind,
    text: body,
    facts,
    at: new Date().toISOString(),
  });
  await dropDraft(draftId);
  forgetTyped(draftId);
  return {
    nextDue: null,
    body,
    async takeBack() {
      await removePost(post.id);
      await saveDraft({
        id: draftId,
        contactId: null,
        ...choices,
        subject: null,
        body,
        spans,
        edited: true,
        copiedAt: null,
      });
    },
  };
}
