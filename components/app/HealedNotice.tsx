import { useEffect, useState } from 'react';
import { localDateOf } from '../../utils/model/local-date';
import type { Healing } from '../../utils/store/check-store';
import { dismissHealing, healingNotice, unseenHealing } from '../../utils/store/open-store';
import { formatDate } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says once that the browser lost the data and what was put back, whichever window or worker did it. */
export function HealedNotice() {
  const [healing, setHealing] = useState<Healing | null>(null);
  useEffect(() => void unseenHealing().then(setHealing), []);
  if (!healing) return null;
  const dismiss = () => {
    setHealing(null);
    void dismissHealing();
  };
  return (
    <Notice
      tone={healing.complete ? 'info' : 'warning'}
      actions={
        <Button size="small" onClick={dismiss}>
          {t('app.healed.seen')}
        </Button>
      }
    >
      {inWords(healing)}
    </Notice>
  );
}

function inWords(healing: Healing): string {
  const { key, values } = healingNotice(healing);
  const copiedAt = healing.snapshotAt;
  return t(key, {
    ...values,
    ...(copiedAt ? { day: formatDate(localDateOf(new Date(copiedAt))) } : {}),
  });
}
