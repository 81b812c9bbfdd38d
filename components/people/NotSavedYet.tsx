import { UserRoundPlus } from 'lucide-react';
import type { OpenPage } from '../../utils/browser/open-page';
import { nameFromTitle } from '../../utils/model/page-title';
import { getSettings } from '../../utils/store/settings';
import { say, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { useToast } from '../ui/use-toast';
import { ConsentText } from './ConsentText';
import styles from './NotSavedYet.module.css';
import { SaveAddressOnly } from './SaveAddressOnly';
import { useSavePage } from './use-save-page';

/** A profile that is open and not in Kith: one click saves it. The name is the tab's; nothing has been read yet. */
export function NotSavedYet({ page }: { page: OpenPage }) {
  const settings = useQuery(() => getSettings(), []);
  const { isSaving, outcome, save } = useSavePage();
  const toast = useToast();
  if (settings === undefined) return null;

  const isConsented = settings.consentedAt !== null;
  const titled = nameFromTitle(page.title);
  const name = titled ?? t('panel.thisPerson');
  const onSave = async () => {
    const answer = await save(page.tabId, !isConsented);
    if (answer.status === 'saved') toast({ text: t('panel.saved', { name: answer.name }) });
  };

  return (
    <Card tone="accent">
      <div className={styles.person}>
        <Avatar name={titled ?? ''} size="large" />
        <h3 className={styles.name}>
          <bdi>{titled ?? t('panel.person')}</bdi>
        </h3>
      </div>
      {isConsented ? <p className={styles.text}>{t('panel.notSaved.text')}</p> : <ConsentText />}
      <Button
        variant="primary"
        wide
        icon={<UserRoundPlus />}
        busy={isSaving}
        onClick={() => void onSave()}
      >
        {t(isConsented ? 'panel.save' : 'panel.agreeAndSave', { name })}
      </Button>
      {isSaving && (
        <p className={styles.text} role="status">
          {t('panel.saving')}
        </p>
      )}
      {!isSaving && outcome?.status === 'refused' && (
        <div className={styles.outcome}>
          <Notice
            tone="warning"
            actions={
              outcome.reason.key.startsWith('reading.refused.layout-unknown') && (
                <SaveAddressOnly page={page} name={titled} />
              )
            }
          >
            {say(outcome.reason)}
          </Notice>
        </div>
      )}
    </Card>
  );
}
