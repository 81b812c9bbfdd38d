import { useRef } from 'react';
import { browser } from '#imports';
import { openPanel, requestPanelView } from '../../utils/browser/panel';
import { sendMessage } from '../../utils/messages/protocol';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { completeFollowUp, reopenFollowUp, snoozeFollowUp } from '../../utils/store/follow-ups';
import type { PendingRow } from '../../utils/store/pending';
import { logReply, removeTouch } from '../../utils/store/touches';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useToast } from '../ui/use-toast';

/** What one can do about a follow-up. Each says what it did, with a way back. */
export interface FollowUpActions {
  draft(row: PendingRow): void;
  openProfile(row: PendingRow): void;
  done(row: PendingRow): Promise<void>;
  snooze(row: PendingRow, until: LocalDate): Promise<void>;
  replied(row: PendingRow): Promise<void>;
  undoLast(): void;
}

/** `openDraft` shows the draft where this surface shows drafts; the popup opens the panel for it. */
export function useFollowUpActions(
  windowId: number | null,
  openDraft?: (contactId: string, kind: string | null) => void,
): FollowUpActions {
  const toast = useToast();
  const undo = useRef<(() => Promise<unknown>) | null>(null);

  const saidWithUndo = (message: string, takeBack: () => Promise<unknown>) => {
    const onUndo = () => {
      undo.current = null;
      void takeBack().then(tellBadge);
    };
    undo.current = takeBack;
    tellBadge();
    toast({ text: message, actionLabel: t('popup.undo'), onAction: onUndo });
  };

  return {
    draft({ followUp }) {
      if (openDraft) return openDraft(followUp.contactId, followUp.suggests);
      // The panel opens first, in the click itself; the browser allows it only then.
      if (windowId !== null) void openPanel(windowId);
      void requestPanelView({
        view: 'draft',
        contactId: followUp.contactId,
        kind: followUp.suggests,
      });
    },
    openProfile({ contact }) {
      if (contact.profileUrl) void browser.tabs.create({ url: contact.profileUrl });
    },
    async done({ followUp, contact }) {
      await completeFollowUp(followUp.id);
      saidWithUndo(t('popup.done.said', { name: contact.name }), () => reopenFollowUp(followUp));
    },
    async snooze({ followUp, contact }, until) {
      await snoozeFollowUp(followUp.id, until);
      const day = formatDay(until, localDateOf(new Date()));
      saidWithUndo(t('popup.snoozed.said', { name: contact.name, day }), () =>
        reopenFollowUp(followUp),
      );
    },
    async replied({ followUp, contact }) {
      const logged = await logReply(followUp.contactId);
      if (!logged) return;
      const today = localDateOf(new Date());
      const day = formatDay(logged.nextDue ?? today, today);
      saidWithUndo(t('popup.replied.said', { name: contact.name, day }), () =>
        removeTouch(logged.touch.id),
      );
    },
    undoLast() {
      const takeBack = undo.current;
      undo.current = null;
      if (takeBack) void takeBack().then(tellBadge);
    },
  };
}

function tellBadge(): void {
  // The worker also counts at every alarm; a lost message costs minutes, not truth.
  void sendMessage('refreshBadge').catch(() => undefined);
}
