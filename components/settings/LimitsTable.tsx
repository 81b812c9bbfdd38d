import type { Channel } from '../../utils/model/channel';
import { CHANNEL_LIMITS } from '../../utils/model/channel';
import { t } from '../../utils/words/translate';
import styles from './LimitsTable.module.css';

/** The limits that hold for this kind of account. LinkedIn sets them, so they are shown and not asked for. */
export function LimitsTable({ account }: { account: 'free' | 'premium' }) {
  const channels: [keyof typeof NAMES, Channel][] = [
    ['note', account === 'premium' ? 'invite_premium' : 'invite_free'],
    ['message', 'message'],
    ['inmail', 'inmail'],
    ['email', 'email'],
    ['post', 'post'],
  ];
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
            const { limit, softLimit } = CHANNEL_LIMITS[channel];
            return (
              <tr key={channel}>
                <th scope="row">{t(NAMES[name])}</th>
                <td className={styles.figure}>
                  {limit === null ? t('options.limits.none') : characters(limit)}
                </td>
                <td className={styles.figure}>{characters(softLimit)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const NAMES = {
  note: 'options.channel.note',
  message: 'options.channel.message',
  inmail: 'options.channel.inmail',
  email: 'options.channel.email',
  post: 'options.channel.post',
} as const;

function characters(count: number): string {
  return t('options.limits.characters', { count });
}
