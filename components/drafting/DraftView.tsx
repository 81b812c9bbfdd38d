import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import { getContact } from '../../utils/store/contacts';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { DraftDesk } from './DraftDesk';
import type { Sent } from './mark-sent';
import { SentAlready } from './SentAlready';
import { useDraft } from './use-draft';

interface DraftViewProps {
  contactId: string | null;
  /** A message kind that was asked for from elsewhere (a follow-up). */
  wantedKind: string | null;
  today: LocalDate;
  onStory: () => void;
  onPeople: () => void;
}

/** The draft for the person in front of the user or picked from a list. */
export function DraftView({ contactId, wantedKind, today, onStory, onPeople }: DraftViewProps) {
  return (
    <Section title={t('panel.draft')} landmark titleHidden>
      {contactId === null ? (
        <EmptyState
          title={t('draft.pickPerson.title')}
          drawing="letter"
          level={3}
          action={<Button onClick={onPeople}>{t('panel.people')}</Button>}
        >
          <p>{t('draft.pickPerson.text')}</p>
        </EmptyState>
      ) : (
        <DraftFor contactId={contactId} wantedKind={wantedKind} today={today} onStory={onStory} />
      )}
    </Section>
  );
}

interface DraftForProps {
  contactId: string;
  wantedKind: string | null;
  today: LocalDate;
  onStory: () => void;
}

/** A draft until it is sent; then what comes next, until the user wants to write again. */
function DraftFor({ contactId, wantedKind, today, onStory }: DraftForProps) {
  const [sent, setSent] = useState<Sent | null>(null);
  const contact = useLiveQuery(() => getContact(contactId), [contactId]);
  if (sent) {
    return (
      <SentAlready
        name={contact?.name ?? ''}
        body={sent.body}
        nextDue={sent.nextDue}
        today={today}
        onUndo={() => void sent.takeBack().then(() => setSent(null))}
        onAnother={() => setSent(null)}
      />
    );
  }
  return (
    <DraftInWork
      contactId={contactId}
      wantedKind={wantedKind}
      today={today}
      onStory={onStory}
      onSent={setSent}
    />
  );
}

function DraftInWork(props: DraftForProps & { onSent: (sent: Sent) => void }) {
  const session = useDraft(props.contactId, props.wantedKind);
  if (!session) return <Skeleton label={t('draft.starting')} />;
  return <DraftDesk session={session} {...props} />;
}
