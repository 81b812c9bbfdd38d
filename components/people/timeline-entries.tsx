import {
  CalendarClock,
  Handshake,
  Heart,
  MessageCircle,
  MessageCircleQuestion,
  MessagesSquare,
  Pencil,
  Phone,
  StickyNote,
  Trash2,
  UserRoundPlus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { HeldConversation } from '../../utils/model/conversation';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import type { Touch, TouchType } from '../../utils/model/touch';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import type { TimelineEntry } from '../ui/Timeline';
import styles from './TouchForm.module.css';

const ICONS: Record<TouchType, ReactNode> = {
  invitation: <UserRoundPlus />,
  'invitation-accepted': <UserRoundPlus />,
  'invitation-withdrawn': <UserRoundPlus />,
  message: <MessageCircle />,
  reply: <MessageCircle />,
  call: <Phone />,
  meeting: <MessagesSquare />,
  thanks: <Heart />,
  introduction: <Handshake />,
  note: <StickyNote />,
};

interface TouchActions {
  /** What is open under the entry: a form or a question. */
  below: ReactNode;
  onEdit: () => void;
  onDelete: () => void;
  onAnswer: () => void;
}

/** A touch as it stands in the timeline. */
export function touchEntry(touch: Touch, today: LocalDate, actions: TouchActions): TimelineEntry {
  const title = t(`panel.touch.${touch.type}.${touch.dir}`);
  const when = formatDay(localDateOf(new Date(touch.at)), today);
  const isOpenQuestion = touch.type === 'reply' && (touch.answer ?? 'unclear') === 'unclear';
  const spoken = { what: title, day: when };
  return {
    id: touch.id,
    title,
    when,
    dateTime: touch.at,
    icon: ICONS[touch.type],
    direction: touch.type === 'note' ? 'none' : touch.dir,
    children: (
      <>
        {touch.answer && touch.answer !== 'unclear' && (
          <p>{t(`timeline.answer.${touch.answer}`)}</p>
        )}
        {touch.text && <p className={styles.said}>{touch.text}</p>}
        <p className={styles.source}>{t(`timeline.source.${touch.source}`)}</p>
      </>
    ),
    actions: actions.below ?? (
      <>
        {isOpenQuestion && (
          <Button size="small" icon={<MessageCircleQuestion />} onClick={actions.onAnswer}>
            {t('timeline.whatDidTheySay')}
          </Button>
        )}
        <IconButton
          size="small"
          icon={<Pencil />}
          label={t('timeline.edit', spoken)}
          onClick={actions.onEdit}
        />
        <IconButton
          size="small"
          icon={<Trash2 />}
          label={t('timeline.delete', spoken)}
          onClick={actions.onDelete}
        />
      </>
    ),
  };
}

/** A conversation as it stands in the timeline; one that is agreed is changed where it is planned. */
export function conversationEntry(
  one: HeldConversation,
  today: LocalDate,
  { below, onEdit }: Pick<TouchActions, 'below' | 'onEdit'>,
): TimelineEntry {
  const when = formatDay(localDateOf(new Date(one.startsAt), one.myTimeZone), today);
  return {
    id: one.id,
    title: t(`timeline.conversation.${one.state}`, { count: one.minutes }),
    when,
    dateTime: one.startsAt,
    icon: <CalendarClock />,
    direction: 'none',
    children: (
      <>
        {one.takeaway && <p>{t('timeline.takeaway', { takeaway: one.takeaway })}</p>}
        <p className={styles.source}>{t('timeline.source.you')}</p>
      </>
    ),
    actions:
      below ??
      (one.state === 'held' ? (
        <IconButton
          size="small"
          icon={<Pencil />}
          label={t('timeline.conversation.edit', { day: when })}
          onClick={onEdit}
        />
      ) : null),
  };
}
