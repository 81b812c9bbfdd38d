import { useState } from 'react';
import { giveBackNotifications, requestNotifications } from '../../utils/browser/notifications';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { useQuery } from '../app/use-query';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import styles from './TodayView.module.css';

const FIRST_CHOICE = '09:00';

/** The optional notice of the day: the browser is asked only when it is switched on here. */
export function DailyNotice() {
  const settings = useQuery(() => getSettings(), []);
  const [isRefused, setRefused] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  if (settings === undefined) return null;
  const { notifyAt } = settings;

  const keep = async (time: string | null) => {
    await saveSettings({ notifyAt: time });
    tellBadge();
  };
  const onSwitch = (isOn: boolean) => {
    if (!isOn) {
      void keep(null).then(giveBackNotifications);
      return;
    }
    // Asked in the click itself, before anything is awaited.
    void requestNotifications().then((isAllowed) => {
      setRefused(!isAllowed);
      if (isAllowed) void keep(FIRST_CHOICE);
    });
  };
  const onTime = (time: string) => {
    setTyped(time);
    if (isTime(time)) void keep(time);
  };

  return (
    <div className={styles.notice}>
      <Switch
        label={t('today.notice.label')}
        hint={t('today.notice.hint')}
        checked={notifyAt !== null}
        onChange={onSwitch}
      />
      {isRefused && <Notice tone="warning">{t('today.notice.refused')}</Notice>}
      {notifyAt !== null && (
        <Field
          className={styles.time}
          label={t('today.notice.time')}
          type="time"
          value={typed ?? notifyAt}
          error={typed !== null && !isTime(typed) ? t('today.notice.badTime') : null}
          onChange={onTime}
        />
      )}
    </div>
  );
}

function isTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}
