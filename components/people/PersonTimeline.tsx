import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { requestPanelView } from '../../utils/browser/panel';
import type { LocalDate } from '../../utils/model/local-date';
import type { Touch } from '../../utils/model/touch';
import { conversationsOf } from '../../utils/store/conversations';
import { logTouch, removeTouch, touchesOf } from '../../utils/store/touches';
import { t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { AnswerQuestion } from '../follow-ups/AnswerQuestion';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { Timeline } from '../ui/Timeline';
import { useToast } from '../ui/use-toast';
import styles from './CommonGround.module.css';
import { TouchForm } from './TouchForm';
import { conversationEntry, touchEntry } from './timeline-entries';

/** As much of a long history as one reads at a time. */
const SHOWN_FIRST = 20;

/** What is open in the timeline: a new entry, one being changed, or the question what a reply said. */
type Open = { what: 'new' } | { what: 'edit' | 'answer'; touch: Touch } | null;

/** Everything in and out between the two, newest first, with where it is known from; all of it can be corrected. */
export function PersonTimeline({ contactId, today }: { contactId: string; today: LocalDate }) {
  const found = useLiveQuery(
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
    ...touches.map((touch) => {
      const isOpen = open !== null && open.what !== 'new' && open.touch.id === touch.id;
      return touchEntry(touch, today, {
        below: isOpen ? below(touch) : null,
        onEdit: () => setOpen({ what: 'edit', touch }),
        onDelete: () => void onDelete(touch),
        onAnswer: () => setOpen({ what: 'answer', touch }),
      });
    }),
    ...conversations.map((one) => conversationEntry(one, today)),
  ].sort((a, b) => (a.dateTime > b.dateTime ? -1 : 1));

  function below(touch: Touch) {
    return open?.what === 'answer' ? (
      <AnswerQuestion
        touchId={touch.id}
        name={t('timeline.they')}
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
        <TouchForm
          contactId={contactId}
          touch={null}
          touches={touches}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
      {entries.length === 0 ? (
        <p className={styles.none}>{t('panel.timeline.empty')}</p>
      ) : (
        <Timeline label={t('panel.timeline')} entries={entries.slice(0, limit)} />
      )}
      {entries.length > limit && (
        <Button wide variant="quiet" onClick={() => setLimit(limit + SHOWN_FIRST * 2)}>
          {t('popup.more', { count: entries.length - limit })}
        </Button>
      )}
    </Section>
  );
}
