import type { Channel } from '../../utils/model/channel';
import { CHANNEL_LIMITS, COUNTING_UNITS } from '../../utils/model/channel';
import type { OwnLimits } from '../../utils/model/settings';
import { saveSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { SegmentedControl } from '../ui/SegmentedControl';
import { LimitField } from './LimitField';
import styles from './LimitsTable.module.css';

/**
 * The limits that hold for this kind of account, and how characters are counted. LinkedIn sets both and says neither,
 * so the user may correct what they see in LinkedIn's own box.
 */
export function LimitsTable({ account, own }: { account: 'free' | 'premium'; own: OwnLimits }) {
  const channels: [keyof typeof NAMES, Channel][] = [
    ['note', account === 'premium' ? 'invite_premium' : 'invite_free'],
    ['message', 'message'],
    ['inmail', 'inmail'],
    ['email', 'email'],
    ['post', 'post'],
  ];
  const keep = (channel: Channel, change: { limit?: number; softLimit?: number }) =>
    keepLimits((now) => ({ ...now, [channel]: { ...now[channel], ...change } }));
  return (
    <div className={styles.box}>
      <p className={styles.title} id="limits">
        {t('options.limits')}
      </p>
      <p className={styles.hint}>{t('options.limits.hint')}</p>
      <table className={styles.table} aria-labelledby="limits">
        <thead>
          <tr>
            <th scope="col">{t('options.limits.channel')}</th>
            <th scope="col" className={styles.figure}>
              {t('options.limits.most')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('options.limits.good')}
            </th>
          </tr>
        </thead>
        <tbody>
          {channels.map(([name, channel]) => {
            const standard = CHANNEL_LIMITS[channel];
            const limit = own[channel]?.limit ?? standard.limit;
            const where = t(NAMES[name]);
            return (
              <tr key={channel}>
                <th scope="row">{where}</th>
                <td className={styles.figure}>
                  {limit === null || standard.limit === null ? (
                    t('options.limits.none')
                  ) : (
                    <LimitField
                      label={`${where}, ${t('options.limits.most')}`}
                      value={limit}
                      standard={standard.limit}
                      onChange={(next) => keep(channel, { limit: next })}
                    />
                  )}
                </td>
                <td className={styles.figure}>
                  <LimitField
                    label={`${where}, ${t('options.limits.good')}`}
                    value={own[channel]?.softLimit ?? standard.softLimit}
                    standard={standard.softLimit}
                    onChange={(next) => keep(channel, { softLimit: next })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <SegmentedControl
        label={t('options.limits.unit')}
        value={own.unit ?? 'utf16'}
        options={COUNTING_UNITS.map((value) => ({
          value,
          label: t(`options.limits.unit.${value}`),
        }))}
        onChange={(unit) => keepLimits((now) => ({ ...now, unit }))}
      />
      <p className={styles.hint}>{t('options.limits.unit.hint')}</p>
    </div>
  );
}

/** From what is kept, not from what is shown: two quick changes must not undo each other. */
function keepLimits(change: (now: OwnLimits) => OwnLimits): void {
  void saveSettings(({ limits }) => ({ limits: change(limits) }));
}

const NAMES = {
  note: 'options.channel.note',
  message: 'options.channel.message',
  inmail: 'options.channel.inmail',
  email: 'options.channel.email',
  post: 'options.channel.post',
} as const;
