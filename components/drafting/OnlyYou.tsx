import { UserRoundCheck, UsersRound } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import type { CheckInput } from '../../utils/checking/check-input';
import { onlyYouTest } from '../../utils/checking/only-you-test';
import { say } from '../../utils/words/translate';
import styles from './DraftFindings.module.css';

/** Whether the message would fit with another name on it: the sentence that makes it theirs, or that there is none. */
export function OnlyYou({ checked }: { checked: CheckInput }) {
  const body = useDeferredValue(checked.body);
  const { situation } = checked;
  const answer = useMemo(
    () => (situation.person && body.trim() ? onlyYouTest(body, situation) : null),
    [body, situation],
  );
  if (!answer) return null;
  const Icon = answer.status === 'theirs' ? UserRoundCheck : UsersRound;
  return (
    <div className={styles.only}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <p>{say(answer.message)}</p>
        {answer.status !== 'nobody' && (
          <q className={styles.quoted} dir="auto">
            {answer.sentence}
          </q>
        )}
      </div>
    </div>
  );
}
