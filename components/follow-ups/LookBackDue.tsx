import { requestPanelView } from '../../utils/browser/panel';
import type { LocalDate } from '../../utils/model/local-date';
import { isPaused } from '../../utils/model/settings';
import { firstDayToLookBackOn, nextLookBack } from '../../utils/progress/look-back-due';
import { heldConversations } from '../../utils/store/conversations';
import { listLookBacks } from '../../utils/store/look-backs';
import { getSettings } from '../../utils/store/settings';
import { firstTouchAt } from '../../utils/store/touches';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Eight make a look back due; how many more there are does not matter. */
const LOOKED_AT = 12;

/** Every two weeks or after eight conversations: a line on Today, and the way to the look back. */
export function LookBackDue({ today }: { today: LocalDate }) {
  const since = useQuery(async () => {
    const [lookBacks, held, first, settings] = await Promise.all([
      listLookBacks(),
      heldConversations(LOOKED_AT),
      firstTouchAt(),
      getSettings(),
    ]);
    // A pause is a pause.
    if (isPaused(settings, today)) return null;
    const firstDay = firstDayToLookBackOn(first, settings.consentedAt);
    const next = nextLookBack(lookBacks, held, firstDay, today);
    return next.isDue ? next.from : null;
  }, [today]);
  if (!since) return null;
  return (
    <Notice
      tone="info"
      announce={false}
      actions={
        <Button
          size="small"
          onClick={() => void requestPanelView({ view: 'progress', contactId: null, kind: null })}
        >
          {t('progress.back.begin')}
        </Button>
      }
    >
      {t('progress.back.due', { day: formatDay(since, today) })}
    </Notice>
  );
}
