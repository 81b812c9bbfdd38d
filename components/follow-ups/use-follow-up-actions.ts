import { useCallback, useRef } from 'react';
import { browser } from '#imports';
import { openPanelOn, requestPanelView } from '../../utils/browser/panel';
import { onDay } from '../../utils/following-up/describe-day';
import { localDateOf } from '../../utils/model/local-date';
import type { MessageKind } from '../../utils/model/message-kind';
import { completeFollowUp, reopenFollowUp, snoozeFollowUp } from '../../utils/store/follow-ups';
import { letRest, undoLetRest } from '../../utils/store/let-it-rest';
import { logAcceptance, logReply, removeTouch } from '../../utils/store/touches';
import { formatDay } from '../../utils/words/format-day';
import { currentLanguage, t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import type { ToastMessage } from '../ui/use-toast';
import { useToast } from '../ui/use-toast';
import type { FollowUpActions } from './follow-up-actions';

/** `openDraft` shows the draft where this surface shows drafts; the popup opens the panel for it. */
export function useFollowUpActions(
  windowId: number | null,
  openDraft?: (contactId: string, kind: string | null) => void,
): FollowUpActions {
  const toast = useToast();
  /** What can be taken back, the last step last. */
  const undo = useRef<(() => Promise<unknown>)[]>([]);
  /** Takes away what was said last: in a small popup two messages would cover the list. */
  const hush = useRef<() => void>(() => {});
  const tell = useCallback(
    (message: ToastMessage) => {
      hush.current();
      hush.current = toast(message);
    },
    [toast],
  );

  const saidWithUndo = (message: string, takeBack: () => Promise<unknown>) => {
    const onUndo = () => {
      undo.current = undo.current.filter((one) => one !== takeBack);
      void takeBack().then(tellBadge);
    };
    undo.current.push(takeBack);
    tellBadge();
    tell({ text: message, actionLabel: t('popup.undo'), onAction: onUndo });
  };
  const undoLast = useCallback(() => {
    const takeBack = undo.current.pop();
    if (!takeBack) return void tell({ text: t('popup.nothingToUndo') });
    void takeBack().then(() => {
      tellBadge();
      tell({ text: t('popup.undone.said') });
    });
  }, [tell]);

  const show = (request: Parameters<typeof requestPanelView>[0]) =>
    void (openDraft || windowId === null
      ? requestPanelView(request)
      : openPanelOn(windowId, request));
  const draftKind = (contactId: string, kind: MessageKind | null) => {
    if (openDraft) return openDraft(contactId, kind);
    show({ view: 'draft', contactId, kind });
  };

  return {
    draftKind,
    draft: ({ followUp }) => draftKind(followUp.contactId, followUp.suggests),
    showPerson(contactId) {
      show({ view: 'person', contactId, kind: null });
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
      const day = onDay(until, localDateOf(new Date()), currentLanguage());
      saidWithUndo(t('popup.snoozed.said', { name: contact.name, day }), () =>
        reopenFollowUp(followUp),
      );
    },
    async letRest({ contact }) {
      const applied = await letRest(contact.id);
      if (!applied) return;
      const later = applied.later;
      const { name } = contact;
      const said = later
        ? t('popup.letRest.said', { name, day: formatDay(later, localDateOf(new Date())) })
        : t('popup.letRest.saidPlain', { name });
      saidWithUndo(said, () => undoLetRest(applied));
    },
    async replied({ followUp, contact }) {
      const logged = await logReply(followUp.contactId);
      if (!logged) return null;
      const today = localDateOf(new Date());
      const day = formatDay(logged.nextDue ?? today, today);
      saidWithUndo(t('popup.replied.said', { name: contact.name, day }), () =>
        removeTouch(logged.touch.id),
      );
      return logged.touch.id;
    },
    async accepted({ followUp, contact }) {
      const logged = await logAcceptance(followUp.contactId);
      if (!logged) return;
      const today = localDateOf(new Date());
      const day = formatDay(logged.nextDue ?? today, today);
      saidWithUndo(t('popup.accepted.said', { name: contact.name, day }), () =>
        removeTouch(logged.touch.id),
      );
    },
    undoLast,
  };
}
