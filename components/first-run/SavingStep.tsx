import { useEffect, useState } from 'react';
import { listShortcuts } from '../../utils/browser/shortcut-keys';
import { t } from '../../utils/words/translate';
import { ProfileButton } from './ProfileButton';
import { SiteAccess } from './SiteAccess';
import styles from './Steps.module.css';

/** Step 6: how a person is saved, whether Kith may follow on LinkedIn, and the button on profiles. */
export function SavingStep() {
  const keys = useSaveKeys();
  return (
    <>
      <ol className={styles.numbered}>
        <li>{t('firstRun.saving.1')}</li>
        <li>{keys ? t('firstRun.saving.2', { keys }) : t('firstRun.saving.2.noKeys')}</li>
        <li>{t('firstRun.saving.3')}</li>
      </ol>
      <SiteAccess />
      <ProfileButton />
    </>
  );
}

/** The keys that save at once, as text; `null` when there are none. */
function useSaveKeys(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void listShortcuts().then((all) => {
      const found = all.find(({ name }) => name === 'save-person');
      setKeys(found && found.keys.length > 0 ? found.keys.join('+') : null);
    });
  }, []);
  return keys;
}
