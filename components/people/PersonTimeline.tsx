import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { requestPanelView } from '../../utils/browser/panel';
import { talkTouchId } from '../../utils/following-up/touch-of-talk';
import type { Contact } from '../../utils/model/contact';
import type { HeldConversation } from '../../utils/model/conversation';
import type { LocalDate } from '../../utils/model/local-date';
import type { Touch } from '../../utils/model/touch';
import { conversationsOf } from '../../utils/store/conversations';
import { logTouch, removeTouch, touchesOf } from '../../utils/store/touches';
import { t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { useQuery } from '../app/use-query';
import { AfterConversation } from '../conversations/later-parts';
import { AnswerQuestion } from '../follow-ups/AnswerQuestion';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { Timeline } from '../ui/Timeline';
import { useToast } from '../ui/use-toast';
import styles from './CommonGround.module.css';
import { TouchForm } from './later-parts';
import { RelationshipPicture } from './RelationshipPicture';
import { conversationEntry, touchEntry } from './timeline-entries';

/** As much of a long history as one reads at a time. */
const SHOWN_FIRST = 20;

/** What is open in the timeline: a new entry, one being changed, or the question what a reply said. */
type Open = { what: 'new' } | { what: 'edit' | 'answer' | 'conversation'; id: string } | null;

interface PersonTimelineProps {
  contact: Pick<Contact, 'id' | 'name'>;
  today: LocalDate;
}

/** Everything in and out between the two, newest first, with where it is known from; all of it can be corrected. */
export function PersonTimeline({ contact, today }: PersonTimelineProps) {
  const contactId = contact.id;
  const found = useQuery(
    async () => ({
      touches: await touchesOf(contactId),
      conversations: await conversationsOf(contactId),
    }),
    [contactId],
  );
  const [open, setOpen] = useState<Open>(null);
  const [limit, setLimit] = useState(SHOWN_FIRST);
  const toast = useToast();
  if (found === undefined) return null;
  const { touches, conversations } = found;
  // A conversation stands there as itself, not again as the touch that it left.
  const talks = new Set(conversations.map((one) => talkTouchId(one.id)));

  const onDelete = async (touch: Touch) => {
    await removeTouch(touch.id);
    tellBadge();
    toast({
      text: t('timeline.deleted.said'),
      actionLabel: t('popup.undo'),
      onAction: () => void logTouch(touch).then(tellBadge),
    });
  };
  const entries = [
    ...touches
      .filter((touch) => !talks.has(touch.id))
      .map((touch) =>
        touchEntry(touch, today, {
          below: isOpen(touch.id) ? <Suspense>{below(touch)}</Suspense> : null,
          onEdit: () => setOpen({ what: 'edit', id: touch.id }),
          onDelete: () => void onDelete(touch),
          onAnswer: () => setOpen({ what: 'answer', id: touch.id }),
        }),
      ),
    ...conversations.map((one) =>
      conversationEntry(one, today, {
        below: isOpen(one.id) ? <Suspense>{notes(one)}</Suspense> : null,
        onEdit: () => setOpen({ what: 'conversation', id: one.id }),
      }),
    ),
  ].sort((a, b) => (a.dateTime > b.dateTime ? -1 : 1));

  function isOpen(id: string) {
    return open !== null && open.what !== 'new' && open.id === id;
  }

  function notes(conversation: HeldConversation) {
    return (
      <AfterConversation
        conversation={conversation}
        contact={contact}
        today={today}
        onClose={() => setOpen(null)}
      />
    );
  }

  function below(touch: Touch) {
    return open?.what === 'answer' ? (
      <AnswerQuestion
        touchId={touch.id}
        name={contact.name}
        focusFirst
        onDraft={(kind) => void requestPanelView({ view: 'draft', contactId, kind })}
        onClose={() => setOpen(null)}
      />
    ) : (
      <TouchForm
        contactId={contactId}
        touch={touch}
        touches={touches}
        today={today}
        onClose={() => setOpen(null)}
      />
    );
  }

  return (
    <Section
      title={t('panel.timeline')}
      level={3}
      aside={
        <Button size="small" icon={<Plus />} onClick={() => setOpen({ what: 'new' })}>
          {t('timeline.add')}
        </Button>
      }
    >
      {open?.what === 'new' && (
        <Suspense>
          <TouchForm
            contactId={contactId}
            touch={null}
            touches={touches}
            today={today}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
      {entries.length === 0 ? (
        <p className={styles.none}>{t('panel.timeline.empty')}</p>
      ) : (
        <>
          <RelationshipPicture moments={entries} today={today} />
          <Timeline label={t('panel.timeline')} entries={entries.slice(0, limit)} />
        </>
      )}
      {entries.length > limit && (
        <Button wide variant="quiet" onClick={() => setLimit(limit + SHOWN_FIRST * 2)}>
          {t('popup.more', { count: entries.length - limit })}
        </Button>
      )}
    </Section>
  );
}
