import { useEffect, useRef } from 'react';
import { followUpId } from '../../utils/following-up/apply-owed';
import type { LocalDate } from '../../utils/model/local-date';
import { addMonths, localDateOf } from '../../utils/model/local-date';
import type { MessageKind } from '../../utils/model/message-kind';
import type { Answer } from '../../utils/model/touch';
import { getFollowUp, snoozeFollowUp } from '../../utils/store/follow-ups';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './AnswerQuestion.module.css';
import { SnoozeMenu } from './SnoozeMenu';

/** The message that each answer asks for; `null`: one that follows from where things stand. */
const NEXT: Record<Answer, MessageKind | null> = {
  yes: 'reply_times',
  'times-asked': 'reply_times',
  'times-offered': 'reply_times',
  question: null,
  'not-now': 'closing',
  no: 'closing',
  unclear: null,
};

interface AnsweredProps {
  /** The reply. */
  touchId: string;
  answer: Answer;
  onDraft: (kind: MessageKind | null) => void;
  onClose: () => void;
}

/** What follows from what they said, and the draft for it; a no and a not now have a later date, which can be another. */
export function Answered({ touchId, answer, onDraft, onClose }: AnsweredProps) {
  const draft = useRef<HTMLButtonElement>(null);
  useEffect(() => draft.current?.focus(), []);
  const later = useQuery(() => getFollowUp(followUpId(touchId, 'later')), [touchId]);
  const today = localDateOf(new Date());
  const dueOn = later?.state === 'pending' ? later.dueOn : null;
  return (
    <div className={styles.answered}>
      <Notice
        tone="success"
        actions={
          <>
            <Button
              ref={draft}
              size="small"
              variant="primary"
              onClick={() => onDraft(NEXT[answer])}
            >
              {t('popup.answered.draft')}
            </Button>
            <Button size="small" variant="quiet" onClick={onClose}>
              {t('popup.answer.later')}
            </Button>
            {later && dueOn && (
              <SnoozeMenu
                label={t('popup.answered.otherDay')}
                today={today}
                choices={[
                  { label: t('popup.answered.month'), until: addMonths(today, 1) },
                  { label: t('popup.answered.threeMonths'), until: addMonths(today, 3) },
                  { label: t('popup.answered.halfYear'), until: addMonths(today, 6) },
                ]}
                onSnooze={(until) => void snoozeFollowUp(later.id, until)}
              />
            )}
          </>
        }
      >
        {whatFollows(answer, dueOn, today)}
      </Notice>
    </div>
  );
}

function whatFollows(answer: Answer, later: LocalDate | null, today: LocalDate): string {
  if (later && (answer === 'no' || answer === 'not-now')) {
    return t(`popup.answered.${answer}.later`, { day: formatDay(later, today) });
  }
  return t(`popup.answered.${answer}`);
}
