import type { Settings } from '../../utils/model/settings';
import { saveSettings } from '../../utils/store/settings';
import { knownLanguages, t } from '../../utils/words/translate';
import { RadioGroup } from '../ui/RadioGroup';
import { Select } from '../ui/Select';
import { applyTheme } from '../ui/theme';
import styles from './SettingsView.module.css';

/** Light, dark or as the browser; seen at once, in every window of Kith. */
export function ThemeSetting({ theme }: { theme: Settings['theme'] }) {
  return (
    <RadioGroup
      label={t('options.theme')}
      hint={t('options.theme.hint')}
      value={theme}
      options={(['system', 'light', 'dark'] as const).map((value) => ({
        value,
        label: t(`options.theme.${value}`),
      }))}
      onChange={(chosen) => {
        applyTheme(chosen);
        void saveSettings({ theme: chosen });
      }}
    />
  );
}

/** The interface language. A choice only where there is one. */
export function LanguageSetting({ language }: { language: string | null }) {
  const languages = knownLanguages();
  if (languages.length < 2) {
    return (
      <div>
        <p>{t('options.language')}</p>
        <p className={styles.soft}>{t('options.language.only')}</p>
      </div>
    );
  }
  return (
    <Select
      label={t('options.language')}
      hint={t('options.language.hint')}
      value={language ?? ''}
      options={[
        { value: '', label: t('options.language.browser') },
        ...languages.map((tag) => ({ value: tag, label: nameOf(tag) })),
      ]}
      onChange={(chosen) => void saveSettings({ language: chosen || null })}
    />
  );
}

/** A language as its own speakers call it. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
