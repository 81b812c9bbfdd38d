import { useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import { POST_KINDS } from '../../utils/model/message-kind';
import { getContact } from '../../utils/store/contacts';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
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
  onPost: (kind: string) => void;
}

/** The draft for the person in front of the user or picked from a list. */
export function DraftView({
  contactId,
  wantedKind,
  today,
  onStory,
  onPeople,
  onPost,
}: DraftViewProps) {
  return (
    <Section title={t('panel.draft')} landmark titleHidden>
      {isPost(wantedKind) ? (
        <>
          <DraftFor contactId={null} wantedKind={wantedKind} today={today} onStory={onStory} />
          <Button size="small" variant="quiet" onClick={onPeople}>
            {t('draft.toPerson')}
          </Button>
        </>
      ) : contactId === null ? (
        <EmptyState
          title={t('draft.pickPerson.title')}
          drawing="letter"
          level={3}
          action={
            <>
              <Button onClick={onPeople}>{t('panel.people')}</Button>
              {POST_KINDS.map((kind) => (
                <Button key={kind} variant="quiet" onClick={() => onPost(kind)}>
                  {t(`kind.${kind}`)}
                </Button>
              ))}
            </>
          }
        >
          <p>{t('draft.pickPerson.text')}</p>
        </EmptyState>
      ) : (
        <DraftFor contactId={contactId} wantedKind={wantedKind} today={today} onStory={onStory} />
      )}
    </Section>
  );
}

const isPost = (kind: string | null) => POST_KINDS.some((known) => known === kind);

interface DraftForProps {
  /** `null` for a post. */
  contactId: string | null;
  wantedKind: string | null;
  today: LocalDate;
  onStory: () => void;
}

/** A draft until it is sent; then what comes next, until the user wants to write again. */
function DraftFor({ contactId, wantedKind, today, onStory }: DraftForProps) {
  const [sent, setSent] = useState<Sent | null>(null);
  const contact = useQuery(
    async () => (contactId === null ? null : await getContact(contactId)),
    [contactId],
  );
  if (sent) {
    return (
      <SentAlready
        name={contactId === null ? null : (contact?.name ?? '')}
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
