import type { FormEvent } from 'react';
import { useState } from 'react';
import { checkTouchEntry } from '../../utils/following-up/validate-entry';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import type { Touch } from '../../utils/model/touch';
import { correctTouch } from '../../utils/store/correct-touch';
import { logTouch } from '../../utils/store/touches';
import { formatDay } from '../../utils/words/format-day';
import { say, t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { focusFirstProblem } from '../follow-ups/focus-first-problem';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { DateField } from '../ui/DateField';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { useToast } from '../ui/use-toast';
import styles from './TouchForm.module.css';
import type { TouchChoiceId } from './touch-choices';
import { TOUCH_CHOICES } from './touch-choices';

interface TouchFormProps {
  contactId: string;
  /** The touch to change, `null` for a new one. */
  touch: Touch | null;
  /** Everything that is known with this contact, to check against. */
  touches: Touch[];
  today: LocalDate;
  onClose: () => void;
}

type Problems = Partial<Record<'day' | 'time', string>>;

/** What happened, when, and in the user's words; what is wrong is said at its field, and nothing typed is lost. */
export function TouchForm({ contactId, touch, touches, today, onClose }: TouchFormProps) {
  const begun = touch ? new Date(touch.at) : new Date();
  const was =
    touch && TOUCH_CHOICES.find(({ type, dir }) => type === touch.type && dir === touch.dir);
  const [choice, setChoice] = useState<TouchChoiceId>(
    was?.id ?? (touches.some(isOut) ? 'reply' : 'message'),
  );
  const [day, setDay] = useState(localDateOf(begun));
  const [time, setTime] = useState(clockOf(begun));
  const [text, setText] = useState(touch?.text ?? '');
  const [problems, setProblems] = useState<Problems>({});
  const toast = useToast();

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = TOUCH_CHOICES.find((one) => one.id === choice) ?? TOUCH_CHOICES[0];
    // What is not among the choices (a reply of the user's own, from an archive) stays what it is.
    const { type, dir } = touch && !was ? touch : chosen;
    const isUntouched =
      touch && touch.type === type && day === localDateOf(begun) && time === clockOf(begun);
    const others = touches.filter((one) => one.id !== touch?.id);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const checked = checkTouchEntry({ day, time, type, dir }, others, new Date(), zone);
    if (checked.status === 'problems' && !isUntouched) {
      setProblems(
        Object.fromEntries(checked.problems.map(({ field, problem }) => [field, say(problem)])),
      );
      focusFirstProblem(event.currentTarget);
      return;
    }
    // A day that was not changed keeps its seconds.
    const at = isUntouched || checked.status === 'problems' ? (touch?.at ?? '') : checked.at;
    const words = text.trim() || null;
    if (touch) {
      await correctTouch(touch.id, { type, dir, at, text: words });
      toast({ text: t('timeline.changed.said') });
    } else {
      const logged = await logTouch({
        contactId,
        type,
        dir,
        at,
        kind: null,
        channel: null,
        text: words,
        facts: [],
        answer: null,
        source: 'you',
        externalId: null,
      });
      const next = logged?.nextDue;
      toast({
        text: next
          ? t('timeline.added.said', { day: formatDay(next, today) })
          : t('timeline.added.saidPlain'),
      });
    }
    tellBadge();
    onClose();
  };

  return (
    <Card>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        {(!touch || was) && (
          <Select<TouchChoiceId>
            label={t('timeline.what')}
            value={choice}
            options={TOUCH_CHOICES.map(({ id, label }) => ({ value: id, label: t(label) }))}
            onChange={setChoice}
          />
        )}
        <div className={styles.pair}>
          <DateField
            label={t('timeline.day')}
            value={day}
            onChange={setDay}
            error={problems.day ?? null}
          />
          <Field
            label={t('timeline.time')}
            type="time"
            value={time}
            onChange={setTime}
            error={problems.time ?? null}
          />
        </div>
        <Field
          label={t('timeline.text')}
          hint={t('timeline.text.hint')}
          multiline
          value={text}
          onChange={setText}
        />
        <div className={styles.buttons}>
          <Button size="small" variant="primary" type="submit">
            {t(touch ? 'timeline.saveChange' : 'timeline.save')}
          </Button>
          <Button size="small" variant="quiet" onClick={onClose}>
            {t('timeline.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function isOut(touch: Touch): boolean {
  return touch.dir === 'out' && touch.type !== 'note';
}

/** `HH:MM` on the user's own clock. */
function clockOf(instant: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(instant.getHours())}:${two(instant.getMinutes())}`;
}
