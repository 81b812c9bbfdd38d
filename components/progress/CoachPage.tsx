import { useState } from 'react';
import { saveFile } from '../../utils/browser/save-file';
import type { LocalDate } from '../../utils/model/local-date';
import { listLookBacks } from '../../utils/store/look-backs';
import { listPersonas } from '../../utils/store/personas';
import { currentPurpose } from '../../utils/store/purposes';
import { printablePage } from '../../utils/transfer/printable-page';
import { currentLanguage, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Section } from '../ui/Section';
import { useToast } from '../ui/use-toast';
import { coachParts } from './coach-parts';
import styles from './Progress.module.css';
import type { Progress } from './use-progress';

/** A page for a coach that the user saves and shares, or does not. */
export function CoachPage({ progress, today }: { progress: Progress; today: LocalDate }) {
  const [withNames, setWithNames] = useState(false);
  const toast = useToast();
  const save = async () => {
    const [purpose, personas, lookBacks] = await Promise.all([
      currentPurpose(),
      listPersonas(),
      listLookBacks(),
    ]);
    const page = printablePage({
      language: currentLanguage(),
      title: t('progress.coach.heading'),
      note: t('progress.coach.made', { day: today }),
      parts: coachParts({ progress, purpose, personas, lookBacks, withNames, today }),
    });
    saveFile(`kith-for-a-coach-${today}.html`, page, 'text/html;charset=utf-8');
    toast({ text: t('progress.coach.saved') });
  };
  return (
    <Section title={t('progress.coach.title')} level={3} intro={t('progress.coach.intro')}>
      <Checkbox label={t('progress.coach.names')} checked={withNames} onChange={setWithNames} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void save()}>
          {t('progress.coach.save')}
        </Button>
      </div>
    </Section>
  );
}
