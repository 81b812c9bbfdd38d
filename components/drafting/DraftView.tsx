import type { LocalDate } from '../../utils/model/local-date';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { DraftDesk } from './DraftDesk';
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

function DraftFor({ contactId, wantedKind, today, onStory }: DraftForProps) {
  const session = useDraft(contactId, wantedKind);
  if (!session) return <Skeleton label={t('draft.starting')} />;
  return <DraftDesk session={session} contactId={contactId} today={today} onStory={onStory} />;
}
