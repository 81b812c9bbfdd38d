import { t } from '../../utils/words/translate';
import { classNames } from '../ui/class-names';
import type { FirstRunStep } from './first-run-steps';
import { FIRST_RUN_STEPS } from './first-run-steps';
import styles from './StepMarks.module.css';

interface StepMarksProps {
  step: FirstRunStep;
  onStep: (step: FirstRunStep) => void;
}

/** Where one is among the steps, and the way to any of them. */
export function StepMarks({ step, onStep }: StepMarksProps) {
  const at = FIRST_RUN_STEPS.indexOf(step);
  return (
    <nav className={styles.marks} aria-label={t('firstRun.steps')}>
      <ol className={styles.list}>
        {FIRST_RUN_STEPS.map((one, index) => (
          <li key={one} className={styles.item}>
            <button
              type="button"
              className={classNames(styles.mark, index <= at && styles.reached)}
              aria-current={one === step ? 'step' : undefined}
              aria-label={t(`firstRun.${one}.short`)}
              title={t(`firstRun.${one}.short`)}
              onClick={() => onStep(one)}
            />
          </li>
        ))}
      </ol>
      <p className={styles.where}>
        {t('firstRun.where', { step: at + 1, steps: FIRST_RUN_STEPS.length })}
      </p>
    </nav>
  );
}
