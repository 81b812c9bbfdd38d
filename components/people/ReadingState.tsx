import type { OpenPage } from '../../utils/browser/open-page';
import type { Contact } from '../../utils/model/contact';
import { parseProfileAddress } from '../../utils/model/profile-address';
import { say, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { listWords } from './list-words';
import styles from './ReadingState.module.css';
import { usePageState } from './use-page-state';
import { useSavePage } from './use-save-page';

interface ReadingStateProps {
  contact: Contact;
  page: OpenPage | null;
}

/** What the last look at this person's page yielded and what it did not, while that page is in front. */
export function ReadingState({ contact, page }: ReadingStateProps) {
  const state = usePageState(page?.tabId ?? null);
  const { isSaving, outcome, save } = useSavePage();
  const address = page?.url ? parseProfileAddress(page.url) : null;
  const isTheirPage =
    address !== null &&
    contact.aliases.some(
      (alias) => alias === `in:${address.slug}` || alias === `id:${address.memberId}`,
    );
  if (!page || !isTheirPage) return null;
  const isRead = state?.contactId === contact.id;

  return (
    <div className={styles.state} aria-live="polite">
      {isRead && state.notLoaded.length > 0 && (
        <Notice tone="info" announce={false}>
          {t('panel.read.listening', {
            sections: listWords(state.notLoaded.map((section) => t(`panel.field.${section}`))),
          })}
        </Notice>
      )}
      {isRead && state.unread.length > 0 && (
        <Notice tone="warning" announce={false}>
          {t('panel.read.unread', {
            fields: listWords(state.unread.map((field) => t(`panel.field.${field}`))),
          })}
        </Notice>
      )}
      {isRead && state.notLoaded.length === 0 && state.unread.length === 0 && (
        <p className={styles.complete}>{t('panel.read.complete')}</p>
      )}
      {outcome?.status === 'refused' && <Notice tone="warning">{say(outcome.reason)}</Notice>}
      <Button
        size="small"
        variant="quiet"
        busy={isSaving}
        onClick={() => void save(page.tabId, false)}
      >
        {t('panel.readAgain')}
      </Button>
    </div>
  );
}
