import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { requestPanelView } from '../../utils/browser/panel';
import type { Contact } from '../../utils/model/contact';
import type { FollowUpReason } from '../../utils/model/follow-up';
import type { LocalDate } from '../../utils/model/local-date';
import type { PendingRow } from '../../utils/model/pending';
import { getConversation } from '../../utils/store/conversations';
import { nextFollowUpOf } from '../../utils/store/pending';
import { touchesOf } from '../../utils/store/touches';
import { formatDay } from '../../utils/words/format-day';
import { currentLanguage, say, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { PersonConversations } from '../conversations/PersonConversations';
import { AnswerQuestion } from '../follow-ups/AnswerQuestion';
import { SnoozeMenu } from '../follow-ups/SnoozeMenu';
import { useFollowUpActions } from '../follow-ups/use-follow-up-actions';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { IconButton } from '../ui/IconButton';
import styles from './WhatIsNext.module.css';

/** The first step that the card offers: a draft, another step, or none. */
type OfferedAbove = 'draft' | 'step' | null;

interface WhatIsNextProps {
  contact: Contact;
  today: LocalDate;
  /** The way to write, which comes before the way to plan a conversation; told what is offered above it. */
  children: (above: OfferedAbove) => ReactNode;
}

/** What is owed or awaited with this person, one tap for "they replied", and the conversations agreed. */
export function WhatIsNext({ contact, today, children }: WhatIsNextProps) {
  const language = currentLanguage();
  const next = useQuery(async () => {
    const found = await nextFollowUpOf(contact.id, today, language);
    const fromId = found?.followUp.fromId ?? null;
    // The conversation's own card stands below and says it better.
    const planned = fromId !== null && (await getConversation(fromId))?.state === 'planned';
    return planned ? null : found;
  }, [contact.id, today, language]);
  return (
    <div className={styles.next}>
      <NextFollowUp contact={contact} next={next ?? null} today={today} />
      <PersonConversations contact={contact} today={today}>
        {children(next ? offeredBy(next.followUp.reason) : null)}
      </PersonConversations>
    </div>
  );
}

function offeredBy(reason: FollowUpReason): OfferedAbove {
  if (reason === 'let-it-rest') return null;
  return reason === 'invitation-pending' ? 'step' : 'draft';
}

interface NextFollowUpProps {
  contact: Contact;
  next: PendingRow | null;
  today: LocalDate;
}

function NextFollowUp({ contact, next, today }: NextFollowUpProps) {
  const openDraft = (contactId: string, kind: string | null) =>
    void requestPanelView({ view: 'draft', contactId, kind });
  const actions = useFollowUpActions(null, openDraft);
  const [asked, setAsked] = useState<string | null>(null);
  // A reply of which nobody has said yet what it says, logged just now or last week.
  const unsaid = useQuery(async () => {
    const reply = (await touchesOf(contact.id)).findLast((touch) => touch.dir === 'in');
    return reply?.type === 'reply' && reply.answer === null ? reply.id : null;
  }, [contact.id]);
  const waitsForAnswer = next?.followUp.reason === 'answer-reply' ? unsaid : null;

  return (
    <>
      {next && (
        <NextCard
          next={next}
          today={today}
          actions={actions}
          onReplied={setAsked}
          onAnswer={waitsForAnswer && asked === null ? () => setAsked(waitsForAnswer) : null}
        />
      )}
      {asked && (
        <AnswerQuestion
          touchId={asked}
          name={contact.name}
          focusFirst
          onDraft={(kind) => openDraft(contact.id, kind)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

/** Where waiting any longer may end. */
const RESTABLE: ReadonlySet<FollowUpReason> = new Set([
  'let-it-rest',
  'no-reply-2',
  'invitation-pending',
]);

interface NextCardProps {
  next: PendingRow;
  today: LocalDate;
  actions: ReturnType<typeof useFollowUpActions>;
  onReplied: (touchId: string) => void;
  onAnswer: (() => void) | null;
}

function NextCard({ next, today, actions, onReplied, onAnswer }: NextCardProps) {
  const snoozeButton = useRef<HTMLButtonElement>(null);
  const { reason, dueOn } = next.followUp;
  return (
    <Card tone={dueOn <= today ? 'warm' : 'plain'}>
      <div>
        <h3 className={styles.title}>{t('panel.next')}</h3>
        <p dir="auto">{say(next.why)}</p>
        <p className={styles.due}>{t('popup.dueOn', { day: formatDay(dueOn, today) })}</p>
      </div>
      <div className={styles.actions}>
        {reason === 'invitation-pending' && (
          <Button size="small" variant="primary" onClick={() => void actions.accepted(next)}>
            {t('popup.theyAccepted')}
          </Button>
        )}
        {offeredBy(reason) === 'draft' && (
          <Button size="small" variant="primary" onClick={() => actions.draft(next)}>
            {t('popup.draft')}
          </Button>
        )}
        {next.isWaiting && reason !== 'invitation-pending' && (
          <Button
            size="small"
            onClick={() =>
              void actions.replied(next).then((touchId) => touchId && onReplied(touchId))
            }
          >
            {t('panel.theyReplied')}
          </Button>
        )}
        {RESTABLE.has(reason) && (
          <Button size="small" onClick={() => void actions.letRest(next)}>
            {t('popup.letRest')}
          </Button>
        )}
        {onAnswer && (
          <Button size="small" onClick={onAnswer}>
            {t('timeline.whatDidTheySay')}
          </Button>
        )}
        <span className={styles.quiet}>
          <SnoozeMenu
            buttonRef={snoozeButton}
            today={today}
            onSnooze={(day) => void actions.snooze(next, day)}
          />
          <IconButton
            size="small"
            icon={<Check />}
            label={t('popup.done')}
            onClick={() => void actions.done(next)}
          />
        </span>
      </div>
    </Card>
  );
}
