import { PenLine, UserRoundPlus } from 'lucide-react';
import type { OpenPage } from '../../utils/browser/open-page';
import { openPanelOn } from '../../utils/browser/panel';
import type { LocalDate } from '../../utils/model/local-date';
import { nameFromTitle } from '../../utils/model/page-title';
import { parseProfileAddress } from '../../utils/model/profile-address';
import { findContactByAddress } from '../../utils/store/contacts';
import { getSettings } from '../../utils/store/settings';
import { say, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { useToast } from '../ui/use-toast';
import { ConsentText } from './ConsentText';
import { PersonPlace } from './PersonPlace';
import { SaveAddressOnly } from './SaveAddressOnly';
import { StandingLine } from './StandingLine';
import styles from './ThisPageRow.module.css';
import { useGlance } from './use-glance';
import { useSavePage } from './use-save-page';

interface ThisPageRowProps {
  page: OpenPage;
  today: LocalDate;
}

/** The first row of the popup on LinkedIn: the person in front, to save or as they stand, or why there is nobody. */
export function ThisPageRow({ page, today }: ThisPageRowProps) {
  if (page.url === null || !isLinkedIn(page.url)) return null;
  return parseProfileAddress(page.url) ? (
    <PersonInFront page={page} today={today} />
  ) : (
    <NobodyInFront page={page} />
  );
}

function PersonInFront({ page, today }: ThisPageRowProps) {
  const url = page.url === null ? null : (parseProfileAddress(page.url)?.url ?? null);
  const contact = useQuery(
    async () => (url === null ? null : await findContactByAddress(url)),
    [url],
  );
  const settings = useQuery(() => getSettings(), []);
  const { isSaving, outcome, save } = useSavePage();
  const toast = useToast();
  const isConsented = settings?.consentedAt != null;
  const glance = useGlance(page.tabId, url !== null && contact === null && isConsented);

  if (url === null || contact === undefined || settings === undefined) {
    return <PersonPlace page={page} />;
  }

  const known =
    contact?.name ??
    (glance?.status === 'profile' ? glance.name : null) ??
    nameFromTitle(page.title);
  const name = known ?? t('popup.thisPerson');
  // Reading it again would end as it ended: what can be kept of the person comes first.
  const isUnreadable =
    !contact &&
    outcome === null &&
    glance?.status === 'refused' &&
    glance.reason.key === 'reading.refused.layout-unknown';
  const show = (view: 'person' | 'draft') =>
    void openPanelOn(page.windowId, { view, contactId: contact?.id ?? null, kind: null });

  const onSave = async () => {
    const answer = await save(page.tabId, !isConsented);
    if (answer.status === 'saved') toast({ text: t('panel.saved', { name: answer.name }) });
  };

  return (
    <section aria-label={t('popup.thisPage')}>
      <Card tone="accent">
        <div className={styles.person}>
          <Avatar name={known ?? ''} />
          <div className={styles.words}>
            <p className={styles.name}>
              <bdi>{known ?? t('panel.person')}</bdi>
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
          <Notice
            tone="info"
            actions={
              isUnreadable && <SaveAddressOnly page={page} name={nameFromTitle(page.title)} />
            }
          >
            {say(glance.reason)}
          </Notice>
        )}
        <div className={styles.actions}>
          {/* One button in two roles, so that the focus stays on it when Save has done its work. */}
          <Button
            variant={isUnreadable ? 'secondary' : 'primary'}
            wide={!contact}
            icon={contact ? <PenLine /> : <UserRoundPlus />}
            busy={isSaving && !contact}
            onClick={() => (contact ? show('draft') : void onSave())}
          >
            {contact
              ? t('popup.draft')
              : t(isConsented ? 'popup.save' : 'popup.agreeAndSave', { name })}
          </Button>
          {contact && <Button onClick={() => show('person')}>{t('panel.person')}</Button>}
        </div>
      </Card>
    </section>
  );
}

/** Another page of LinkedIn: says in a line why nobody can be saved from it. */
function NobodyInFront({ page }: { page: OpenPage }) {
  const settings = useQuery(() => getSettings(), []);
  const glance = useGlance(page.tabId, settings?.consentedAt != null);
  if (glance?.status !== 'refused') return null;
  return (
    <section aria-label={t('popup.thisPage')}>
      <p className={styles.headline}>{say(glance.reason)}</p>
    </section>
  );
}

function isLinkedIn(url: string): boolean {
  return /^https:\/\/([a-z]{2,3}\.)?linkedin\.com\//.test(url);
}
