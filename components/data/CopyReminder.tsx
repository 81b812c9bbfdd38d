import { useState } from 'react';
import { openExtensionPage } from '../../utils/browser/extension-pages';
import { peopleToRemindOf, putOffReminder } from '../../utils/store/outside-copy';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says, where one looks every day, that so many people are only in this browser. */
export function CopyReminder() {
  const [isPutOff, setPutOff] = useState(false);
  const people = useQuery(() => peopleToRemindOf(), []) ?? 0;
  if (people === 0 || isPutOff) return null;
  const putOff = () => {
    setPutOff(true);
    void putOffReminder();
  };
  return (
    <Notice
      tone="warning"
      announce={false}
      actions={
        <>
          <Button size="small" onClick={() => void openExtensionPage('options', 'copies')}>
            {t('data.reminder.make')}
          </Button>
          <Button size="small" variant="quiet" onClick={putOff}>
            {t('data.reminder.later')}
          </Button>
        </>
      }
    >
      {t('data.copies.outside.reminder', { count: people })}
    </Notice>
  );
}
