import { useEffect, useRef } from 'react';
import { localDateOf } from '../../utils/model/local-date';
import type { MessageKind } from '../../utils/model/message-kind';
import type { Answer } from '../../utils/model/touch';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './AnswerQuestion.module.css';

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
  answer: Answer;
  /** The later date that was set, where they said not now. */
  later: string | null;
  onDraft: (kind: MessageKind | null) => void;
  onClose: () => void;
}

/** What follows from what they said, and the draft for it. */
export function Answered({ answer, later, onDraft, onClose }: AnsweredProps) {
  const draft = useRef<HTMLButtonElement>(null);
  useEffect(() => draft.current?.focus(), []);
  const day = later ? formatDay(later, localDateOf(new Date())) : null;
  const key =
    answer === 'not-now' && day === null
      ? 'popup.answered.no'
      : (`popup.answered.${answer}` as const);
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
          </>
        }
      >
        {t(key, { day: day ?? '' })}
      </Notice>
    </div>
  );
}
