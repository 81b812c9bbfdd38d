import type { Settings } from '../../utils/model/settings';
import { saveSettings } from '../../utils/store/settings';
import { LANGUAGE_NAMES, LANGUAGES } from '../../utils/words/languages';
import { t } from '../../utils/words/translate';
import { applyLanguage } from '../app/language';
import { RadioGroup } from '../ui/RadioGroup';
import { Select } from '../ui/Select';
import { applyTheme } from '../ui/theme';

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

/** The language of Kith's own words; spoken at once, in every window of Kith. */
export function LanguageSetting({ language }: { language: string | null }) {
  return (
    <Select
      label={t('options.language')}
      hint={t('options.language.hint')}
      value={language ?? ''}
      options={[
        { value: '', label: t('options.language.browser') },
        ...LANGUAGES.map((tag) => ({ value: tag, label: LANGUAGE_NAMES[tag] })),
      ]}
      onChange={(chosen) => {
        const setting = chosen || null;
        void applyLanguage(setting);
        void saveSettings({ language: setting });
      }}
    />
  );
}
