import { useEffect, useRef, useState } from 'react';
import { recogniseAnswer } from '../../utils/following-up/recognise-answer';
import type { MessageKind } from '../../utils/model/message-kind';
import type { Answer } from '../../utils/model/touch';
import { correctTouch } from '../../utils/store/correct-touch';
import { getSettings } from '../../utils/store/settings';
import { getStory } from '../../utils/store/story';
import { t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { Answered } from './Answered';
import styles from './AnswerQuestion.module.css';

/** In the order in which they are most likely. */
const CHOICES: Answer[] = [
  'yes',
  'times-asked',
  'times-offered',
  'question',
  'not-now',
  'no',
  'unclear',
];

interface AnswerQuestionProps {
  /** The reply that was logged. */
  touchId: string;
  name: string;
  /** Takes the focus: what was pressed has gone from the page. */
  focusFirst?: boolean;
  onDraft: (kind: MessageKind | null) => void;
  onClose: () => void;
}

/** What did they say? Optional: one tap logged the reply, this only makes the next step the right one. */
export function AnswerQuestion(props: AnswerQuestionProps) {
  const { touchId, name, focusFirst = false, onDraft, onClose } = props;
  const [pasted, setPasted] = useState('');
  const [answered, setAnswered] = useState<Answer | null>(null);
  const known = useQuery(
    async () => ({ settings: await getSettings(), story: await getStory() }),
    [],
  );
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (focusFirst) question.current?.focus();
  }, [focusFirst]);

  const keepsText = known?.settings.keepReplyText ?? false;
  const proposed = pasted.trim() ? recognise(pasted, known?.story.languages ?? []) : null;
  const choose = async (answer: Answer) => {
    const text = keepsText && pasted.trim() ? { text: pasted.trim() } : {};
    await correctTouch(touchId, { answer, ...text });
    tellBadge();
    setAnswered(answer);
  };

  if (answered) {
    return <Answered touchId={touchId} answer={answered} onDraft={onDraft} onClose={onClose} />;
  }
  return (
    <Card tone="accent">
      <div>
        <p className={styles.question} ref={question} tabIndex={-1}>
          <bdi>{t('popup.answer.title', { name })}</bdi>
        </p>
        <p className={styles.hint}>{t('popup.answer.hint')}</p>
      </div>
      <fieldset className={styles.choices} aria-label={t('popup.answer.title', { name })}>
        {CHOICES.map((answer) => (
          <Button
            key={answer}
            size="small"
            variant={answer === proposed && answer !== 'unclear' ? 'primary' : 'secondary'}
            onClick={() => void choose(answer)}
          >
            {t(`popup.answer.${answer}`)}
          </Button>
        ))}
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('popup.answer.later')}
        </Button>
      </fieldset>
      <Disclosure summary={t('popup.answer.paste')}>
        <Field
          label={t('popup.answer.paste')}
          labelHidden
          multiline
          hint={t(keepsText ? 'popup.answer.paste.kept' : 'popup.answer.paste.notKept')}
          value={pasted}
          onChange={setPasted}
        />
        <p className={styles.hint} role="status">
          {proposed === null
            ? ''
            : proposed === 'unclear'
              ? t('popup.answer.soundsUnclear')
              : t('popup.answer.soundsLike', { answer: t(`popup.answer.${proposed}`) })}
        </p>
      </Disclosure>
    </Card>
  );
}

function recognise(text: string, languages: string[]): Answer {
  const answers = [...new Set(['en', ...languages])].map(
    (one) => recogniseAnswer(text, one).answer,
  );
  return answers.find((answer) => answer !== 'unclear') ?? 'unclear';
}
