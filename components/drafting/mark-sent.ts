import { touchTypeOfSent } from '../../utils/following-up/touch-of-sent';
import type { LocalDate } from '../../utils/model/local-date';
import { offeredFact } from '../../utils/model/offered-fact';
import { dropDraft, saveDraft } from '../../utils/store/drafts';
import { logTouch, removeTouch } from '../../utils/store/touches';
import { tellBadge } from '../app/tell-badge';
import { forgetTyped } from '../app/typed-mirror';
import type { DraftSession } from './use-draft';

/** What came of "I sent it". */
export interface Sent {
  /** The day on which Kith will speak of it again, `null` when never by itself. */
  nextDue: LocalDate | null;
  body: string;
  takeBack(): Promise<void>;
}

/** Logs that the user sent this text: the touch, the follow-up it leads to, and the end of the draft, as one. */
export async function markSent(session: DraftSession, contactId: string): Promise<Sent> {
  const { choices, body, spans, draftId } = session;
  const logged = await logTouch({
    contactId,
    type: touchTypeOfSent(choices.kind, choices.channel),
    dir: 'out',
    at: new Date().toISOString(),
    kind: choices.kind,
    channel: choices.channel,
    text: body,
    facts: factsOf(session),
    ...guessOf(choices.inputs.guess),
    answer: null,
    source: 'you',
    externalId: null,
  });
  await dropDraft(draftId);
  forgetTyped(draftId);
  tellBadge();
  return {
    nextDue: logged?.nextDue ?? null,
    body,
    async takeBack() {
      if (logged) await removeTouch(logged.touch.id);
      await saveDraft({
        id: draftId,
        contactId,
        ...choices,
        subject: session.subject,
        body,
        spans,
        edited: true,
        copiedAt: null,
      });
      tellBadge();
    },
  };
}

/** What the user thought of the chances; nothing where they did not say, or where nothing was asked. */
function guessOf(guess: string | undefined): { guess?: number } {
  return guess ? { guess: Number(guess) } : {};
}

/** What the text rests on; the hours that it offers too, so that nobody else is offered the same. */
function factsOf({ spans, composed }: DraftSession): string[] {
  const ids = [...new Set(spans.flatMap((span) => span.facts))].filter((id) => id !== 'you');
  const offers = ids.some((id) => id.startsWith('slot:')) ? (composed.offered ?? []) : [];
  return [...ids, ...offers.map(offeredFact)];
}
