import { hopesForAnswer } from '../../utils/following-up/exchange';
import { currentLanguage, t } from '../../utils/words/translate';
import { SegmentedControl } from '../ui/SegmentedControl';
import styles from './GuessLine.module.css';
import type { DraftSession } from './use-draft';

/** Five steps are as fine as anybody guesses. */
const GUESSES = ['0.1', '0.3', '0.5', '0.7', '0.9'] as const;

/** "How likely is an answer?": the user's own guess before sending. May be left alone; Progress shows what came. */
export function GuessLine({ session }: { session: DraftSession }) {
  const { choices } = session;
  if (!hopesForAnswer(choices.kind)) return null;
  const percent = new Intl.NumberFormat(currentLanguage(), { style: 'percent' });
  return (
    <div className={styles.guess}>
      <SegmentedControl<string>
        label={t('method.guess')}
        value={choices.inputs.guess ?? ''}
        options={GUESSES.map((guess) => ({ value: guess, label: percent.format(Number(guess)) }))}
        onChange={(guess) => session.change({ inputs: { ...choices.inputs, guess } })}
      />
      <p className={styles.hint}>{t('method.guess.hint')}</p>
    </div>
  );
}
