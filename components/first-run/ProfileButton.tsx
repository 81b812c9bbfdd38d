import { useState } from 'react';
import { requestSiteAccess } from '../../utils/browser/site-access';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Section } from '../ui/Section';
import { Switch } from '../ui/Switch';
import { ForAndAgainst } from './ForAndAgainst';
import styles from './Steps.module.css';
import { useSiteAccess } from './use-site-access';

/** The button on profiles: off unless asked for; the browser is asked for the access that it needs in that very click. */
export function ProfileButton() {
  const isAllowed = useSiteAccess();
  const settings = useQuery(() => getSettings(), []);
  const [wasRefused, setRefused] = useState(false);
  const change = async (isOn: boolean) => {
    const mayBe = !isOn || (await requestSiteAccess());
    setRefused(!mayBe);
    if (mayBe) await saveSettings({ profileButton: isOn });
  };
  return (
    <Section
      card
      title={t('firstRun.saving.button.title')}
      intro={t('firstRun.saving.button.intro')}
    >
      <ForAndAgainst
        reasonsFor={[
          // Firefox opens its sidebar only for its own controls, not for a button in a page.
          t(
            import.meta.env.FIREFOX
              ? 'firstRun.saving.button.for.1.firefox'
              : 'firstRun.saving.button.for.1',
          ),
          t('firstRun.saving.button.for.2'),
        ]}
        reasonsAgainst={[
          t('firstRun.saving.button.against.1'),
          t('firstRun.saving.button.against.2'),
        ]}
      />
      <Switch
        label={t('firstRun.saving.button.show')}
        hint={t('firstRun.saving.button.show.hint')}
        checked={Boolean(settings?.profileButton && isAllowed)}
        disabled={settings === undefined || isAllowed === null}
        onChange={(isOn) => void change(isOn)}
      />
      {wasRefused && (
        <p className={styles.soft} role="status">
          {t('firstRun.saving.access.refused')}
        </p>
      )}
    </Section>
  );
}
