import { saveStory } from '../../utils/store/story';
import { t } from '../../utils/words/translate';
import { RadioGroup } from '../ui/RadioGroup';

/** Free or Premium: part of the story, because drafts are cut to it. */
export function AccountSetting({ account }: { account: 'free' | 'premium' }) {
  return (
    <RadioGroup
      label={t('options.account')}
      hint={t('options.account.hint')}
      value={account}
      options={(['free', 'premium'] as const).map((value) => ({
        value,
        label: t(`options.account.${value}`),
      }))}
      onChange={(chosen) => void saveStory({ account: chosen })}
    />
  );
}
