import type { FormEvent } from 'react';
import { useState } from 'react';
import { requestPanelView } from '../../utils/browser/panel';
import { onDay } from '../../utils/following-up/describe-day';
import type { Contact } from '../../utils/model/contact';
import type { HeldConversation } from '../../utils/model/conversation';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { keepConversation, undoConversation } from '../../utils/store/keep-conversation';
import { currentLanguage, t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { useToast } from '../ui/use-toast';
import styles from './Conversations.module.css';
import { PromiseList } from './PromiseList';

interface AfterConversationProps {
  conversation: HeldConversation;
  contact: Pick<Contact, 'id' | 'name'>;
  today: LocalDate;
  /** After a change of what was noted before. */
  onClose?: () => void;
}

/** Afterwards: one takeaway, promises both ways, whom they suggested. Everything may stay empty. */
export function AfterConversation(props: AfterConversationProps) {
  const { conversation, contact, today, onClose } = props;
  const [takeaway, setTakeaway] = useState(conversation.takeaway);
  const [promises, setPromises] = useState(conversation.promises);
  const [people, setPeople] = useState(conversation.suggestedPeople.join('\n'));
  const toast = useToast();

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const kept = await keepConversation({
      ...conversation,
      state: 'held',
      takeaway: takeaway.trim(),
      promises: promises.filter((promise) => promise.text.trim() !== ''),
      suggestedPeople: people
        .split('\n')
        .map((name) => name.trim())
        .filter(Boolean),
    });
    if (!kept) return;
    tellBadge();
    const isNew = conversation.state !== 'held';
    toast({
      text: t('conversations.after.saidPlain'),
      ...(isNew
        ? {
            actionLabel: t('conversations.after.draftThanks'),
            onAction: () =>
              void requestPanelView({ view: 'draft', contactId: contact.id, kind: 'thank_you' }),
          }
        : {}),
    });
    onClose?.();
  };
  const onNotHeld = async () => {
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
    <Card tone={conversation.state === 'held' ? 'plain' : 'warm'}>
      <h4 className={styles.title}>
        <bdi>{t('conversations.after.title', { name: contact.name })}</bdi>
      </h4>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        <Field
          label={t('conversations.after.takeaway')}
          hint={t('conversations.after.takeaway.hint')}
          multiline
          rows={2}
          value={takeaway}
          onChange={setTakeaway}
        />
        <PromiseList
          by="me"
          label={t('conversations.after.mine')}
          promises={promises}
          today={today}
          onChange={setPromises}
        />
        <PromiseList
          by="them"
          label={t('conversations.after.theirs')}
          promises={promises}
          today={today}
          onChange={setPromises}
        />
        <Field
          label={t('conversations.after.people')}
          hint={t('conversations.after.people.hint')}
          multiline
          rows={2}
          value={people}
          onChange={setPeople}
        />
        <div className={styles.buttons}>
          <Button variant="primary" type="submit">
            {t('conversations.after.save')}
          </Button>
          {onClose ? (
            <Button variant="quiet" onClick={onClose}>
              {t('conversations.cancel')}
            </Button>
          ) : (
            <Button variant="quiet" onClick={() => void onNotHeld()}>
              {t('conversations.after.notHeld')}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}

/** What was noted of a conversation that was held, and the thanks that it asks for. */
export function HeldSummary({ conversation, contact, today }: AfterConversationProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <AfterConversation
        conversation={conversation}
        contact={contact}
        today={today}
        onClose={() => setOpen(false)}
      />
    );
  }
  const heldOn = localDateOf(new Date(conversation.startsAt), conversation.myTimeZone);
  const day = onDay(heldOn, today, currentLanguage());
  return (
    <Card>
      <h4 className={styles.title}>{t('conversations.held.title', { day })}</h4>
      {conversation.takeaway && (
        <p className={styles.quote} dir="auto">
          {conversation.takeaway}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
          {t('conversations.held.edit')}
        </Button>
      </div>
    </Card>
  );
}
