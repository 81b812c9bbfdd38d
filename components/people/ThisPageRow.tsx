import { useLiveQuery } from 'dexie-react-hooks';
import { UserRoundCheck, UserRoundPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { OpenPage } from '../../utils/browser/open-page';
import { openPanel, requestPanelView } from '../../utils/browser/panel';
import { type Glance, sendMessage } from '../../utils/messages/protocol';
import type { LocalDate } from '../../utils/model/local-date';
import { nameFromTitle } from '../../utils/model/page-title';
import { parseProfileAddress } from '../../utils/model/profile-address';
import { findContactByAddress } from '../../utils/store/contacts';
import { getSettings } from '../../utils/store/settings';
import { say, t } from '../../utils/words/translate';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { ConsentText } from './ConsentText';
import { StandingLine } from './StandingLine';
import styles from './ThisPageRow.module.css';
import { useSavePage } from './use-save-page';

interface ThisPageRowProps {
  page: OpenPage;
  today: LocalDate;
}

/** The first row of the popup on a profile: that person, to save or as they stand. Nothing elsewhere. */
export function ThisPageRow({ page, today }: ThisPageRowProps) {
  const address = page.url === null ? null : parseProfileAddress(page.url);
  const url = address?.url ?? null;
  const contact = useLiveQuery(
    async () => (url === null ? null : await findContactByAddress(url)),
    [url],
  );
  const settings = useLiveQuery(() => getSettings(), []);
  const { isSaving, outcome, save } = useSavePage();
  const isConsented = settings?.consentedAt != null;
  const glance = useGlance(page.tabId, url !== null && contact === null && isConsented);

  if (url === null || contact === undefined || settings === undefined) return null;

  const name =
    contact?.name ??
    (glance?.status === 'profile' ? glance.name : null) ??
    nameFromTitle(page.title) ??
    t('popup.thisPerson');
  const show = (view: 'person' | 'draft') => {
    void openPanel(page.windowId);
    void requestPanelView({ view, contactId: contact?.id ?? null, kind: null });
  };

  return (
    <section aria-label={t('popup.thisPage')}>
      <Card tone="accent">
        <div className={styles.person}>
          <Avatar name={name} />
          <div className={styles.words}>
            <p className={styles.name}>
              <bdi>{name}</bdi>
            </p>
            {contact ? (
              <StandingLine contactId={contact.id} today={today} />
            ) : (
              glance?.status === 'profile' && <p className={styles.headline}>{glance.headline}</p>
            )}
          </div>
        </div>
        {!contact && !isConsented && <ConsentText />}
        {outcome?.status === 'refused' && <Notice tone="warning">{say(outcome.reason)}</Notice>}
        {!contact && glance?.status === 'refused' && outcome === null && (
          <Notice tone="info">{say(glance.reason)}</Notice>
        )}
        <div className={styles.actions}>
          {contact ? (
            <>
              <Button
                variant="primary"
                icon={<UserRoundCheck />}
                onClick={() => show('person')}
              >
                {t('panel.person')}
              </Button>
              <Button onClick={() => show('draft')}>{t('popup.draft')}</Button>
            </>
          ) : (
            <Button
              variant="primary"
              wide
              icon={<UserRoundPlus />}
              busy={isSaving}
              onClick={() => void save(page.tabId, !isConsented)}
            >
              {t(isConsented ? 'popup.save' : 'popup.agreeAndSave', { name })}
            </Button>
          )}
        </div>
      </Card>
    </section>
  );
}

/** Looks at the page once, because opening the popup is the user's asking; stores nothing. */
function useGlance(tabId: number, isWanted: boolean): Glance | null {
  const [glance, setGlance] = useState<Glance | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const look = () => sendMessage('glanceAtPage', { tabId });
    look()
      // A worker that was just being stopped may not have answered.
      .catch(look)
      .then((found) => {
        if (isCurrent) setGlance(found);
      })
      .catch(() => setGlance(null));
    return () => {
      isCurrent = false;
    };
  }, [tabId, isWanted]);
  return glance;
}
