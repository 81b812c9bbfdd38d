import { useEffect, useRef, useState } from 'react';
import type { Settings } from '../../utils/model/settings';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Skeleton } from '../ui/Skeleton';
import { ConsentStep } from './ConsentStep';
import { DoneStep } from './DoneStep';
import type { FirstRunStep } from './first-run-steps';
import { stepAfterConsent, stepBeside, stepToOpen } from './first-run-steps';
import { PeopleStep } from './PeopleStep';
import { PersonaStep } from './PersonaStep';
import { PromisesStep } from './PromisesStep';
import { SavingStep } from './SavingStep';
import { StepMarks } from './StepMarks';
import { StoryStep } from './StoryStep';
import styles from './Welcome.module.css';
import { WhyStep } from './WhyStep';

interface WelcomeProps {
  onArchive: () => void;
  /** All is said: on to LinkedIn. */
  onFinish: () => void;
}

/** The first run: a step at a time, every one can be skipped, and it goes on where it was left. */
export function Welcome(props: WelcomeProps) {
  const settings = useQuery(() => getSettings(), []);
  return settings ? (
    <Steps settings={settings} {...props} />
  ) : (
    <Skeleton label={t('firstRun.loading')} rows={6} />
  );
}

function Steps({ settings, onArchive, onFinish }: WelcomeProps & { settings: Settings }) {
  const [step, setStep] = useState(() =>
    stepToOpen(settings.firstRunStep, settings.consentedAt !== null),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [step]);

  const go = (next: FirstRunStep | null) => {
    if (next === null) return;
    setStep(next);
    void saveSettings({ firstRunStep: next, ...(next === 'done' ? { firstRunDone: true } : {}) });
  };
  const next = stepBeside(step, 1);
  const before = stepBeside(step, -1);
  const decidesItself = step === 'consent' && settings.consentedAt === null;
  return (
    <>
      <StepMarks step={step} onStep={go} />
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t(`firstRun.${step}.title`)}
      </h1>
      <div className={styles.body}>
        {step === 'promises' && <PromisesStep />}
        {step === 'consent' && (
          <ConsentStep onDecided={() => go(stepAfterConsent(settings.firstRunStep))} />
        )}
        {step === 'story' && <StoryStep />}
        {step === 'why' && <WhyStep />}
        {step === 'persona' && <PersonaStep />}
        {step === 'saving' && <SavingStep />}
        {step === 'people' && <PeopleStep onArchive={onArchive} />}
        {step === 'done' && <DoneStep />}
      </div>
      <div className={styles.foot}>
        {before && (
          <Button variant="quiet" onClick={() => go(before)}>
            {t('firstRun.back')}
          </Button>
        )}
        <span className={styles.gap} />
        {next && CAN_SKIP.includes(step) && (
          <Button variant="quiet" onClick={() => go(next)}>
            {t('firstRun.skip')}
          </Button>
        )}
        {/* The consent has buttons of its own: nobody agrees by going on. */}
        {next && !decidesItself && (
          <Button variant="primary" onClick={() => go(next)}>
            {t('firstRun.next')}
          </Button>
        )}
        {!next && (
          <Button variant="primary" onClick={onFinish}>
            {t('firstRun.done.openLinkedIn')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Steps with something to fill in. Going on without it is the same; the word says that it is meant so. */
const CAN_SKIP: FirstRunStep[] = ['story', 'why', 'persona', 'people'];
