import { useState } from 'react';
import { rememberNotThem } from '../../utils/browser/not-them';
import type { OpenPage } from '../../utils/browser/open-page';
import { describeDay } from '../../utils/following-up/describe-day';
import type { ThreadLook } from '../../utils/messages/protocol';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import type { MessageKind } from '../../utils/model/message-kind';
import type { Answer } from '../../utils/model/touch';
import { logNoticed, rememberAlias, unlogNoticed } from '../../utils/store/noticed';
import { currentLanguage, say, t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useToast } from '../ui/use-toast';
import { Answered } from './Answered';
import { AnswerQuestion } from './AnswerQuestion';
import { useThreadLook } from './use-thread-look';
import { WhoIsThis } from './WhoIsThis';

interface ThreadNoticeProps {
  page: OpenPage | null;
  today: LocalDate;
  onDraft: (contactId: string, kind: MessageKind | null) => void;
}

interface Logged {
  contactId: string;
  name: string;
  text: string;
  /** The reply, and what it said where the words themselves say it; `null` where the user wrote last. */
  reply: { touchId: string; answer: Answer } | null;
}

/** What the conversation in front says of somebody who is saved: "Priya replied yesterday. Log it?" */
export function ThreadNotice({ page, today, onDraft }: ThreadNoticeProps) {
  const { look, lookAgain, forget } = useThreadLook(page);
  const [logged, setLogged] = useState<(Logged & { url: string | null }) | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const toast = useToast();
  const day = (at: string) => describeDay(localDateOf(new Date(at)), today, currentLanguage());

  const onLog = async (found: ThreadLook & { status: 'new' }) => {
    const { touchIds } = await logNoticed(found.noticed);
    const text = t(`today.thread.logged.${found.newest}`, { name: found.name, day: day(found.at) });
    const newest = found.newest === 'in' ? touchIds.at(-1) : undefined;
    const reply = newest ? { touchId: newest, answer: found.answer ?? 'unclear' } : null;
    const { contactId, name } = found;
    setLogged({
      contactId,
      name,
      text,
      reply,
      url: page?.url ?? null,
    });
    tellBadge();
    lookAgain();
    toast({
      text,
      actionLabel: t('popup.undo'),
      onAction: () =>
        void unlogNoticed(touchIds).then(() => {
          setLogged(null);
          tellBadge();
          lookAgain();
        }),
    });
  };

  const takeBack = (touchIds: string[]) =>
    void unlogNoticed(touchIds).then(() => {
      tellBadge();
      forget();
    });

  const shown = content();
  return shown && <section aria-label={t('today.thread.label')}>{shown}</section>;

  function content() {
    if (logged && logged.url === page?.url && look?.status !== 'new') {
      const next = {
        onDraft: (kind: MessageKind | null) => {
          // The draft says the same at its head.
          setLogged(null);
          onDraft(logged.contactId, kind);
        },
        onClose: () => setLogged(null),
      };
      // What the words themselves say needs no question.
      if (logged.reply && logged.reply.answer !== 'unclear') {
        return <Answered {...logged.reply} {...next} />;
      }
      return logged.reply ? (
        <AnswerQuestion touchId={logged.reply.touchId} name={logged.name} {...next} />
      ) : (
        <Done text={logged.text} onDraft={() => onDraft(logged.contactId, null)} />
      );
    }
    switch (look?.status) {
      case 'new': {
        if (dismissed === look.at) return null;
        const key = look.newest === 'in' ? 'today.thread.replied' : 'today.thread.wrote';
        return (
          <Notice
            tone="info"
            actions={
              <>
                <Button size="small" variant="primary" onClick={() => void onLog(look)}>
                  {t('today.thread.log')}
                </Button>
                <Button size="small" variant="quiet" onClick={() => setDismissed(look.at)}>
                  {t('today.thread.notNow')}
                </Button>
              </>
            }
          >
            {t(key, { name: look.name, day: day(look.at) })}
          </Notice>
        );
      }
      case 'logged': {
        const key = `today.thread.logged.${look.newest}` as const;
        return (
          <Done
            text={t(key, { name: look.name, day: day(look.at) })}
            onDraft={() => onDraft(look.contactId, null)}
            onUndo={() => takeBack(look.logged.touchIds)}
          />
        );
      }
      case 'accepted':
        return (
          <Done
            text={t('today.thread.accepted', { name: look.name })}
            onDraft={() => onDraft(look.contactId, null)}
            onUndo={() => takeBack([look.touchId])}
          />
        );
      case 'unconfirmed':
        return (
          <WhoIsThis
            people={look.people}
            onYes={(contactId) => void rememberAlias(contactId, look.alias).then(lookAgain)}
            onNo={() => void rememberNotThem(look.alias).then(lookAgain)}
          />
        );
      case 'refused':
        return (
          <Notice tone="info" announce={false}>
            {say(look.reason)}
          </Notice>
        );
      default:
        return null;
    }
  }
}

interface DoneProps {
  text: string;
  onDraft: () => void;
  onUndo?: () => void;
}

function Done({ text, onDraft, onUndo }: DoneProps) {
  return (
    <Notice
      tone="success"
      actions={
        <>
          <Button size="small" variant="primary" onClick={onDraft}>
            {t('popup.answered.draft')}
          </Button>
          {onUndo && (
            <Button size="small" variant="quiet" onClick={onUndo}>
              {t('popup.undo')}
            </Button>
          )}
        </>
      }
    >
      {text}
    </Notice>
  );
}
