import { useMemo } from 'react';
import { guessOutcomes } from '../../utils/progress/guess-outcomes';
import type { Outcome } from '../../utils/progress/outcome';
import { currentLanguage, t } from '../../utils/words/translate';
import { Section } from '../ui/Section';
import { ShareTable } from './ShareTable';

/** What the user thought before sending, beside what came; nothing while there was no guess. */
export function Guesses({ outcomes }: { outcomes: Outcome[] }) {
  const found = useMemo(() => guessOutcomes(outcomes), [outcomes]);
  if (found.byGuess.length === 0) return null;
  const percent = new Intl.NumberFormat(currentLanguage(), {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return (
    <Section title={t('progress.guess.title')} level={3}>
      <p>
        {found.guessed === null
          ? t('progress.guess.open')
          : t('progress.guess.mean', {
              guessed: percent.format(found.guessed),
              answered: found.all.answered,
              counted: found.all.counted,
            })}{' '}
        {found.came !== null && t(`progress.guess.${found.came}`)}
        {found.guessed !== null && found.came === null && t('progress.guess.tooFew')}
      </p>
      <ShareTable
        caption={t('progress.guess.title')}
        rows={[
          { label: t('progress.replies.all'), compared: found.all },
          ...found.byGuess.map((row) => ({
            label: t('progress.guess.row', { guess: percent.format(Number(row.value)) }),
            compared: row,
          })),
        ]}
      />
    </Section>
  );
}
