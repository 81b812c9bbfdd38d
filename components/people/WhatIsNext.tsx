import { useLiveQuery } from 'dexie-react-hooks';
import { sendMessage } from '../../utils/messages/protocol';
import type { Contact } from '../../utils/model/contact';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { nextFollowUpOf } from '../../utils/store/pending';
import { logReply, removeTouch } from '../../utils/store/touches';
import { formatDay } from '../../utils/words/format-day';
import { say, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useToast } from '../ui/use-toast';
import styles from './WhatIsNext.module.css';

/** What is owed or awaited with this person, and one tap for "they replied". */
export function WhatIsNext({ contact, today }: { contact: Contact; today: LocalDate }) {
  const next = useLiveQuery(() => nextFollowUpOf(contact.id, today), [contact.id, today]);
  const toast = useToast();
  if (next === undefined || next === null) return null;

  const onReplied = async () => {
    const logged = await logReply(contact.id);
    if (!logged) return;
    const day = formatDay(logged.nextDue ?? localDateOf(new Date()), today);
    toast({
      text: t('panel.theyReplied.said', { day }),
      actionLabel: t('panel.logged.undo'),
      onAction: () => void removeTouch(logged.touch.id).then(tellBadge),
    });
    tellBadge();
  };

  return (
    <Card tone={next.followUp.dueOn <= today ? 'warm' : 'plain'}>
      <h3 className={styles.title}>{t('panel.next')}</h3>
      <p>{say(next.why)}</p>
      <p className={styles.due}>
        {t('popup.dueOn', { day: formatDay(next.followUp.dueOn, today) })}
      </p>
      {next.isWaiting && (
        <Button size="small" onClick={() => void onReplied()}>
          {t('panel.theyReplied')}
        </Button>
      )}
    </Card>
  );
}

function tellBadge(): void {
  // The worker also counts at every alarm; a lost message costs minutes, not truth.
  void sendMessage('refreshBadge').catch(() => undefined);
}
