import { t } from '../../utils/words/translate';
import { Switch } from '../ui/Switch';

interface SwitchSettingProps {
  name: 'skipWeekends' | 'keepReplyText' | 'logRepliesAtOnce';
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A setting that is on or off. */
export function SwitchSetting({ name, checked, onChange }: SwitchSettingProps) {
  return (
    <Switch
      label={t(`options.${name}`)}
      hint={t(`options.${name}.hint`)}
      checked={checked}
      onChange={onChange}
    />
  );
}
