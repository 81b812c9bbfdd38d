import { useState } from 'react';
import { saveFile } from '../../utils/browser/save-file';
import type { LocalDate } from '../../utils/model/local-date';
import { addDays, localDateOf, mondayOf } from '../../utils/model/local-date';
import type { Outcome } from '../../utils/progress/outcome';
import { weeksBefore } from '../../utils/progress/week-so-far';
import { foldedNames } from '../../utils/store/contacts';
import { listLookBacks } from '../../utils/store/look-backs';
import { listPersonas } from '../../utils/store/personas';
import { currentPurpose } from '../../utils/store/purposes';
import { historiesInTurns } from '../../utils/store/touches';
import { printablePage } from '../../utils/transfer/printable-page';
import { formatDate } from '../../utils/words/format-day';
import { currentLanguage, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Section } from '../ui/Section';
import { useToast } from '../ui/use-toast';
import { coachParts } from './coach-parts';
import styles from './Progress.module.css';
import type { Progress } from './use-progress';

/** What a coach looks back over: about a quarter of a year. */
const WEEKS = 12;

interface CoachPageProps {
  progress: Progress;
  outcomes: readonly Outcome[];
  today: LocalDate;
}

/** A page for a coach that the user saves and shares, or does not. */
export function CoachPage({ progress, outcomes, today }: CoachPageProps) {
  const [withNames, setWithNames] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const toast = useToast();
  const save = async () => {
    setMaking(true);
    await make().finally(() => setMaking(false));
  };
  const make = async () => {
    const firstMonday = addDays(mondayOf(today), -7 * WEEKS);
    const [purpose, personas, lookBacks, names, histories] = await Promise.all([
      currentPurpose(),
      listPersonas(),
      listLookBacks(),
      foldedNames(),
      historiesInTurns(firstMonday),
    ]);
    const { conversations, firstTouchAt } = progress.records;
    const firstDay = firstTouchAt === null ? today : localDateOf(new Date(firstTouchAt));
    const weeks = weeksBefore(histories, conversations, firstDay, today, WEEKS);
    const page = printablePage({
      language: currentLanguage(),
      title: t('progress.coach.heading'),
      note: t('progress.coach.made', { day: formatDate(today) }),
      parts: coachParts({
        progress,
        outcomes,
        purpose,
        personas,
        lookBacks,
        weeks,
        names,
        withNames,
      }),
    });
    saveFile(`kith-for-a-coach-${today}.html`, page, 'text/html;charset=utf-8');
    toast({ text: t('progress.coach.saved') });
  };
  return (
    <Section title={t('progress.coach.title')} level={3} intro={t('progress.coach.intro')}>
      <Checkbox label={t('progress.coach.names')} checked={withNames} onChange={setWithNames} />
      <div className={styles.buttons}>
        <Button size="small" busy={isMaking} onClick={() => void save()}>
          {t('progress.coach.save')}
        </Button>
      </div>
    </Section>
  );
}
