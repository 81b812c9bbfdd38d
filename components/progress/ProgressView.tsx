import type { LocalDate } from '../../utils/model/local-date';
import type { ProgressRecords } from '../../utils/store/progress-records';
import { t } from '../../utils/words/translate';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { CoachPage } from './CoachPage';
import { Experiments } from './Experiments';
import { GivenAndAsked } from './GivenAndAsked';
import { Guesses } from './Guesses';
import { LookBackPart } from './LookBackPart';
import { MadeForOthers } from './MadeForOthers';
import styles from './Progress.module.css';
import { Replies } from './Replies';
import { Takeaways } from './Takeaways';
import type { Progress } from './use-progress';
import { useOutcomes, useProgress } from './use-progress';
import { WeekPart } from './WeekPart';
import { WhoLedToWhom } from './WhoLedToWhom';

interface ProgressViewProps {
  today: LocalDate;
  onPerson: (contactId: string) => void;
}

/** "Progress": what was tried, what came of it, what was heard and given, and a look back now and then. */
export function ProgressView({ today, onPerson }: ProgressViewProps) {
  const progress = useProgress(today);
  return (
    <Section title={t('progress.title')} landmark titleHidden>
      {progress === undefined ? (
        <Skeleton label={t('progress.loading')} rows={6} />
      ) : (
        <div className={styles.parts}>
          <WeekPart progress={progress} today={today} />
          {isEmpty(progress.records) ? (
            <EmptyState title={t('progress.empty.title')} drawing="letter" level={3}>
              {t('progress.empty.text')}
            </EmptyState>
          ) : (
            <>
              <LookBackPart progress={progress} today={today} onPerson={onPerson} />
              <WhatCame progress={progress} today={today} onPerson={onPerson} />
            </>
          )}
        </div>
      )}
    </Section>
  );
}

/** All that needs what was sent: with thousands of messages it stands here a moment after the rest. */
function WhatCame({ progress, today, onPerson }: ProgressViewProps & { progress: Progress }) {
  const came = useOutcomes(today, progress.settings.followUps);
  if (came === undefined) return <Skeleton label={t('progress.loading')} rows={6} />;
  const { outcomes, written } = came;
  return (
    <>
      <Replies outcomes={outcomes} />
      <Guesses outcomes={outcomes} />
      <Takeaways progress={progress} today={today} onPerson={onPerson} />
      <GivenAndAsked gives={progress.records.gives} written={written} />
      <MadeForOthers progress={progress} />
      <WhoLedToWhom progress={progress} onPerson={onPerson} />
      <Experiments outcomes={outcomes} today={today} />
      <CoachPage progress={progress} outcomes={outcomes} today={today} />
    </>
  );
}

/** True before there is anything: an introduction or a gift may come before the first message. */
function isEmpty({ firstTouchAt, conversations, gives, introductions }: ProgressRecords): boolean {
  return firstTouchAt === null && conversations.length + gives.length + introductions.length === 0;
}
