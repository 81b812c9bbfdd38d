import { CHANNEL_LIMITS, countAsLinkedIn } from '../../utils/model/channel';
import type { Situation } from '../../utils/model/situation';
import { t } from '../../utils/words/translate';
import { Meter } from '../ui/Meter';

/** How much of the channel's limit the text takes, counted as LinkedIn most likely counts. */
export function LengthMeter({ situation, body }: { situation: Situation; body: string }) {
  const { channel } = situation.intent;
  const { limit, unit } = { ...CHANNEL_LIMITS[channel], ...situation.limits[channel] };
  const count = countAsLinkedIn(body, unit);
  if (limit === null) return <p>{t('draft.countNoLimit', { count })}</p>;
  return (
    <Meter
      label={t('draft.text')}
      used={count}
      limit={limit}
      text={t('draft.count', { count, limit })}
      nearText={t('draft.near', { count: limit - count })}
      overText={t('draft.over', { count: count - limit })}
    />
  );
}
