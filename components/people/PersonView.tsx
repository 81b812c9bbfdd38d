import type { OpenPage } from '../../utils/browser/open-page';
import type { Contact } from '../../utils/model/contact';
import type { LocalDate } from '../../utils/model/local-date';
import { parseProfileAddress } from '../../utils/model/profile-address';
import { getContact } from '../../utils/store/contacts';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { NotSavedYet } from './NotSavedYet';
import { SavedPerson } from './SavedPerson';
import { useOpenedBeforeUpdate } from './use-opened-before-update';

interface PersonViewProps {
  page: OpenPage | null;
  contactId: string | null;
  /** The contact of the page in front, shown until the store has answered for this view; `undefined` while looking. */
  first: Contact | null | undefined;
  today: LocalDate;
  onDraft: (contactId: string) => void;
  onStory: () => void;
}

/** "This person": who is in front of the user, saved or not, and what to do next. */
export function PersonView({ page, contactId, first, today, onDraft, onStory }: PersonViewProps) {
  const found = useQuery(
    async () => ({ contactId, contact: contactId === null ? null : await getContact(contactId) }),
    [contactId],
  );
  // Until the new answer is there, the query gives that of the person before.
  let contact = found?.contactId === contactId ? found.contact : undefined;
  if (contactId === null) contact = first === undefined ? undefined : null;
  else if (contact === undefined && first?.id === contactId) contact = first;
  const isOld = useOpenedBeforeUpdate(page?.tabId ?? null);
  const isProfile = page?.url != null && parseProfileAddress(page.url) !== null;
  return (
    <Section title={t('panel.person')} landmark titleHidden>
      {isOld && isProfile && (
        <Notice tone="info" announce={false}>
          {t('panel.updated.reload')}
        </Notice>
      )}
      {contact === undefined ? (
        <Skeleton label={t('panel.loading')} />
      ) : contact ? (
        <SavedPerson
          contact={contact}
          page={page}
          today={today}
          onDraft={() => onDraft(contact.id)}
          onStory={onStory}
        />
      ) : (
        <NobodySaved page={page} isOld={isOld} />
      )}
    </Section>
  );
}

function NobodySaved({ page, isOld }: { page: OpenPage | null; isOld: boolean }) {
  if (page && page.url === null) {
    return (
      <EmptyState
        title={t(isOld ? 'panel.updated.title' : 'panel.noAccess.title')}
        drawing="page"
        level={3}
      >
        <p>{t(isOld ? 'panel.updated.text' : 'panel.noAccess.text')}</p>
      </EmptyState>
    );
  }
  const address = page?.url ? parseProfileAddress(page.url) : null;
  if (page && address) return <NotSavedYet key={page.url} page={page} />;
  return (
    <EmptyState title={t('panel.noPage.title')} drawing="page" level={3}>
      <p>{t('panel.noPage.text')}</p>
    </EmptyState>
  );
}
