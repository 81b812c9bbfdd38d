import { CalendarPlus } from 'lucide-react';
import type { Ref } from 'react';
import { useEffect, useRef, useState } from 'react';
import { describeDay } from '../../utils/following-up/describe-day';
import type { Contact } from '../../utils/model/contact';
import type { HeldConversation } from '../../utils/model/conversation';
import type { LocalDate } from '../../utils/model/local-date';
import { addDays, localDateOf } from '../../utils/model/local-date';
import { keepConversation, undoConversation } from '../../utils/store/keep-conversation';
import { currentLanguage, say, t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Disclosure } from '../ui/Disclosure';
import { Link } from '../ui/Link';
import { useToast } from '../ui/use-toast';
import { AfterConversation } from './AfterConversation';
import styles from './Conversations.module.css';
import { downloadText } from './download-text';
import { formatClock } from './format-moment';
import { PlanForm } from './PlanForm';
import { Preparation } from './Preparation';

interface PlannedConversationProps {
  conversation: HeldConversation;
  contact: Contact;
  today: LocalDate;
  now: Date;
  /** Planned a moment ago, in a form further down: it comes into sight. */
  isNew?: boolean;
}

/** A conversation that is agreed: when, where, how long; preparing it, and noting what came of it. */
export function PlannedConversation(props: PlannedConversationProps) {
  const { conversation, contact, today, now } = props;
  const [view, setView] = useState<'card' | 'change' | 'after'>('card');
  const toast = useToast();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.isNew) title.current?.focus();
  }, [props.isNew]);
  const day = localDateOf(new Date(conversation.startsAt), conversation.myTimeZone);
  const hasBegun = conversation.startsAt <= now.toISOString();

  if (view === 'change') {
    return (
      <Card>
        <h4 className={styles.title}>{t('conversations.change.title', { name: contact.name })}</h4>
        <PlanForm
          contact={contact}
          conversation={conversation}
          today={today}
          onKept={() => {
            setView('card');
            tellBadge();
            toast({ text: t('conversations.changed.said') });
          }}
          onClose={() => setView('card')}
        />
      </Card>
    );
  }
  const ended = Date.parse(conversation.startsAt) + conversation.minutes * 60_000 < now.getTime();
  if (view === 'after' || ended) {
    return <AfterConversation conversation={conversation} contact={contact} today={today} />;
  }

  const onCalendar = async () => {
    // The library for calendar files brings schemas of its own; most conversations are looked at without one.
    const { calendarInvite } = await import('../../utils/transfer/calendar-invite');
    const invite = calendarInvite(conversation, contact.name, {
      say,
      language: currentLanguage(),
    });
    if (invite.status === 'refused') {
      toast({ text: say(invite.reason), tone: 'problem' });
      return;
    }
    downloadText(invite.fileName, invite.text, 'text/calendar');
    toast({ text: t('conversations.calendar.said') });
  };
  const onCallOff = async () => {
    const kept = await keepConversation({ ...conversation, state: 'cancelled' });
    if (!kept) return;
    tellBadge();
    toast({
      text: t('conversations.calledOff.said'),
      actionLabel: t('conversations.undo'),
      onAction: () => void undoConversation(kept).then(tellBadge),
    });
  };

  return (
    <Card>
      <When title={title} conversation={conversation} today={today} />
      <div className={styles.buttons}>
        {hasBegun && (
          <Button size="small" variant="primary" onClick={() => setView('after')}>
            {t('conversations.itHappened')}
          </Button>
        )}
        <Button size="small" icon={<CalendarPlus />} onClick={() => void onCalendar()}>
          {t('conversations.calendar')}
        </Button>
        <Button size="small" onClick={() => setView('change')}>
          {t('conversations.change')}
        </Button>
        <Button size="small" variant="quiet" onClick={() => void onCallOff()}>
          {t('conversations.callOff')}
        </Button>
      </div>
      <Disclosure summary={t('conversations.prepare')} defaultOpen={day <= addDays(today, 1)}>
        <Preparation conversation={conversation} contact={contact} />
      </Disclosure>
    </Card>
  );
}

function When({
  title,
  conversation,
  today,
}: Pick<PlannedConversationProps, 'conversation' | 'today'> & { title: Ref<HTMLHeadingElement> }) {
  const { startsAt, minutes, myTimeZone, theirTimeZone, place } = conversation;
  const day = localDateOf(new Date(startsAt), myTimeZone);
  return (
    <div>
      <h4 ref={title} tabIndex={-1} className={styles.title}>
        {t('conversations.when', {
          day: describeDay(day, today, currentLanguage()),
          time: formatClock(startsAt, myTimeZone),
        })}
      </h4>
      <p className={styles.detail}>
        {t('conversations.length', { count: minutes })}
        {theirTimeZone && theirTimeZone !== myTimeZone && (
          <>
            {' · '}
            <bdi>
              {t('conversations.when.theirs', {
                time: formatClock(startsAt, theirTimeZone, myTimeZone),
              })}
            </bdi>
          </>
        )}
      </p>
      {place && (
        <p className={styles.detail} dir="auto">
          {/^https:\/\//.test(place) ? (
            <Link href={place} newTabLabel={t('conversations.newTab')}>
              {place}
            </Link>
          ) : (
            place
          )}
        </p>
      )}
    </div>
  );
}
