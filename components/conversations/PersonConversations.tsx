import { CalendarClock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Suspense, useState } from 'react';
import type { Contact } from '../../utils/model/contact';
import type { LocalDate } from '../../utils/model/local-date';
import { addDays } from '../../utils/model/local-date';
import { conversationsOf } from '../../utils/store/conversations';
import { followUpsOf } from '../../utils/store/follow-ups';
import type { KeptConversation } from '../../utils/store/keep-conversation';
import { undoConversation } from '../../utils/store/keep-conversation';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useToast } from '../ui/use-toast';
import styles from './Conversations.module.css';
import { HeldSummary, PlanForm, PlannedConversation } from './later-parts';
import { useNow } from './use-now';

/** A held one stays in sight until the thanks are likely to be written. */
const SHOWN_FOR_DAYS = 7;

interface PersonConversationsProps {
  contact: Contact;
  today: LocalDate;
  /** What stands between what was agreed and the way to plan more: one writes first, then one meets. */
  children?: ReactNode;
}

/** The conversations with one person: the agreed ones, the one just held, and a way to plan another. */
export function PersonConversations({ contact, today, children }: PersonConversationsProps) {
  const conversations = useQuery(() => conversationsOf(contact.id), [contact.id]);
  const [isPlanning, setPlanning] = useState(false);
  const [justPlanned, setJustPlanned] = useState<string | null>(null);
  const now = useNow();
  const toast = useToast();
  if (conversations === undefined || contact.about.ratherNot) return children;
  const planned = conversations.filter((one) => one.state === 'planned');
  const held = conversations.findLast(
    (one) => one.state === 'held' && one.startsAt > addDays(today, -SHOWN_FOR_DAYS),
  );

  const onKept = async (kept: KeptConversation) => {
    setJustPlanned(kept.conversation.id);
    setPlanning(false);
    tellBadge();
    const followUps = await followUpsOf(contact.id);
    const prepare = followUps.find(
      (one) => one.fromId === kept.conversation.id && one.reason === 'prepare-conversation',
    );
    toast({
      text: t('conversations.saved.said', { day: formatDay(prepare?.dueOn ?? today, today) }),
      actionLabel: t('conversations.undo'),
      onAction: () => void undoConversation(kept).then(tellBadge),
    });
  };

  return (
    <div className={styles.stack}>
      <Suspense>
        {planned.map((conversation) => (
          <PlannedConversation
            key={conversation.id}
            conversation={conversation}
            contact={contact}
            today={today}
            now={now}
            isNew={conversation.id === justPlanned}
          />
        ))}
        {held && planned.length === 0 && (
          <HeldSummary key={held.id} conversation={held} contact={contact} today={today} />
        )}
      </Suspense>
      {children}
      {isPlanning ? (
        <Card>
          <h4 className={styles.title}>
            <bdi>{t('conversations.plan.title', { name: contact.name })}</bdi>
          </h4>
          <Suspense>
            <PlanForm
              contact={contact}
              conversation={null}
              today={today}
              onKept={(kept) => void onKept(kept)}
              onClose={() => setPlanning(false)}
            />
          </Suspense>
        </Card>
      ) : (
        planned.length === 0 && (
          <Button wide icon={<CalendarClock />} onClick={() => setPlanning(true)}>
            {t('conversations.plan')}
          </Button>
        )
      )}
    </div>
  );
}
