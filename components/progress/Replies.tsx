import { useMemo, useState } from 'react';
import type { Compared, Comparison } from '../../utils/progress/compare-outcomes';
import {
  COMPARISONS,
  compareOutcomes,
  countOutcomes,
  outcomesByMonth,
} from '../../utils/progress/compare-outcomes';
import type { Outcome } from '../../utils/progress/outcome';
import type { WordKey } from '../../utils/words/en';
import { currentLanguage, t } from '../../utils/words/translate';
import { Disclosure } from '../ui/Disclosure';
import { ProgressBar } from '../ui/ProgressBar';
import { Section } from '../ui/Section';
import { Select } from '../ui/Select';
import styles from './Progress.module.css';
import { ShareTable } from './ShareTable';
import { useTies } from './use-ties';

/** Where the words of a sort stand in the catalogue. */
const WORDS: Record<Comparison, string> = {
  kind: 'kind.',
  tie: 'panel.tie.',
  channel: 'channel.',
  ground: 'progress.ground.',
  length: 'progress.length.',
  opener: 'progress.opener.',
};

/** What was answered, compared by one thing at a time, with how sure that is. */
export function Replies({ outcomes }: { outcomes: Outcome[] }) {
  const [by, setBy] = useState<Comparison>('kind');
  const ties = useTies(outcomes, by === 'tie');
  const compared = by === 'tie' ? ties.outcomes : outcomes;
  const rows = useMemo(() => (compared ? compareOutcomes(compared, by) : []), [compared, by]);
  const months = useMemo(
    () => outcomesByMonth(outcomes).map((one) => ({ label: monthName(one.value), compared: one })),
    [outcomes],
  );
  const all = useMemo(() => countOutcomes(outcomes, 'all'), [outcomes]);
  if (outcomes.length === 0) {
    return (
      <Section title={t('progress.replies.title')} level={3}>
        <p className={styles.soft}>{t('progress.replies.none')}</p>
      </Section>
    );
  }
  const labelled = (row: Compared) => ({
    // The sorts are those of the model: each has its words.
    label: t(`${WORDS[by]}${row.value}` as WordKey),
    compared: row,
  });
  return (
    <Section title={t('progress.replies.title')} level={3} intro={t('progress.replies.intro')}>
      <Select<Comparison>
        label={t('progress.replies.by')}
        value={by}
        options={COMPARISONS.map((value) => ({ value, label: t(`progress.by.${value}`) }))}
        onChange={setBy}
      />
      <ShareTable
        caption={t('progress.replies.title')}
        rows={[{ label: t('progress.replies.all'), compared: all }, ...rows.map(labelled)]}
      />
      {compared === null && <ProgressBar label={t('progress.loading')} value={ties.share} />}
      <p className={styles.soft}>{t('progress.replies.note')}</p>
      <Disclosure summary={t('progress.replies.months')}>
        <ShareTable caption={t('progress.replies.months')} rows={months} />
      </Disclosure>
    </Section>
  );
}

function monthName(month: string): string {
  return new Date(`${month}-15T12:00:00Z`).toLocaleDateString(currentLanguage(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
