import type { FormEvent } from 'react';
import { useMemo, useState } from 'react';
import { questionBank } from '../../utils/following-up/question-bank';
import { checkConversationEntry } from '../../utils/following-up/validate-entry';
import type { Contact } from '../../utils/model/contact';
import type { HeldConversation } from '../../utils/model/conversation';
import type { LocalDate } from '../../utils/model/local-date';
import { addDays, localDateOf } from '../../utils/model/local-date';
import type { KeptConversation } from '../../utils/store/keep-conversation';
import { keepConversation } from '../../utils/store/keep-conversation';
import { listPersonas } from '../../utils/store/personas';
import { getStory } from '../../utils/store/story';
import { say, t } from '../../utils/words/translate';
import { zoneOptions } from '../app/time-zones';
import { useQuery } from '../app/use-query';
import { focusFirstProblem } from '../follow-ups/focus-first-problem';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { DateField } from '../ui/DateField';
import { Field } from '../ui/Field';
import { Section } from '../ui/Section';
import { Select } from '../ui/Select';
import styles from './Conversations.module.css';
import { formatMoment } from './format-moment';
import { QuestionPicker } from './QuestionPicker';
import { RoomAround } from './RoomAround';

/** Long enough for three questions, short enough to say yes to. */
const USUAL_MINUTES = 20;

interface PlanFormProps {
  contact: Contact;
  /** The conversation to change, `null` for a new one. */
  conversation: HeldConversation | null;
  today: LocalDate;
  onKept: (kept: KeptConversation) => void;
  onClose: () => void;
}

type Problems = Partial<Record<'day' | 'time' | 'minutes' | 'timeZone', string>>;

/** When, how long, where and what to ask. What cannot be is said at its field, and nothing typed is lost. */
export function PlanForm({ contact, conversation, today, onKept, onClose }: PlanFormProps) {
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [myTimeZone, setMine] = useState(conversation?.myTimeZone ?? browserZone);
  const [theirTimeZone, setTheirs] = useState(
    conversation ? (conversation.theirTimeZone ?? '') : (contact.about.timeZone ?? ''),
  );
  const begun = conversation && wallClock(conversation.startsAt, conversation.myTimeZone);
  const [day, setDay] = useState(begun?.day ?? addDays(today, 1));
  const [time, setTime] = useState(begun?.time ?? '16:00');
  const [minutes, setMinutes] = useState(String(conversation?.minutes ?? USUAL_MINUTES));
  const [place, setPlace] = useState(conversation?.place ?? '');
  const [officeHours, setOfficeHours] = useState(conversation?.officeHours ?? false);
  const hasLink = useQuery(async () => (await getStory()).bookingLink !== '', []);
  const [questions, setQuestions] = useState(conversation?.questions ?? []);
  const [problems, setProblems] = useState<Problems>({});
  const personas = useQuery(() => listPersonas(), []);
  const bank = useMemo(() => questionBank(contact, personas ?? []), [contact, personas]);
  const zones = useMemo(
    () => zoneOptions([browserZone, myTimeZone, theirTimeZone]),
    [browserZone, myTimeZone, theirTimeZone],
  );
  const checked = checkConversationEntry(
    {
      day,
      time,
      minutes: Number(minutes),
      timeZone: myTimeZone,
      theirTimeZone: theirTimeZone || null,
    },
    'planned',
    new Date(),
  );

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (checked.status === 'problems') {
      setProblems(
        Object.fromEntries(checked.problems.map(({ field, problem }) => [field, say(problem)])),
      );
      focusFirstProblem(event.currentTarget);
      return;
    }
    const kept = await keepConversation({
      ...(conversation ?? { state: 'planned', takeaway: '', promises: [], suggestedPeople: [] }),
      contactId: contact.id,
      startsAt: checked.at,
      minutes: Number(minutes),
      myTimeZone,
      theirTimeZone: theirTimeZone || null,
      place: place.trim(),
      questions,
      ...(officeHours || conversation?.officeHours !== undefined ? { officeHours } : {}),
    });
    if (kept) onKept(kept);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <div className={styles.when}>
        <DateField
          label={t('conversations.day')}
          value={day}
          min={today}
          onChange={setDay}
          error={problems.day ?? null}
        />
        <Field
          label={t('conversations.time')}
          type="time"
          value={time}
          onChange={setTime}
          error={problems.time ?? null}
        />
        <Field
          label={t('conversations.minutes')}
          type="number"
          min={5}
          max={240}
          step={5}
          value={minutes}
          onChange={setMinutes}
          error={problems.minutes ?? null}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label={t('conversations.myZone')}
          value={myTimeZone}
          options={zones}
          onChange={setMine}
          error={problems.timeZone ?? null}
        />
        <Select
          label={t('conversations.theirZone')}
          value={theirTimeZone}
          options={[{ value: '', label: t('conversations.zoneUnknown') }, ...zones]}
          onChange={setTheirs}
        />
      </div>
      {checked.status === 'fine' && theirTimeZone && theirTimeZone !== myTimeZone && (
        <p className={styles.both} role="status">
          <bdi>
            {t('conversations.both', {
              mine: formatMoment(checked.at, myTimeZone),
              theirs: formatMoment(checked.at, theirTimeZone),
              name: contact.name,
            })}
          </bdi>
        </p>
      )}
      <RoomAround contactId={contact.id} day={day} />
      <Field
        label={t('conversations.place')}
        hint={t('conversations.place.hint')}
        value={place}
        onChange={setPlace}
      />
      {(hasLink || officeHours) && (
        <Checkbox
          label={t('method.office.booked')}
          checked={officeHours}
          onChange={setOfficeHours}
        />
      )}
      <Section title={t('conversations.questions')} level={4}>
        <QuestionPicker chosen={questions} bank={bank} onChange={setQuestions} />
      </Section>
      <div className={styles.buttons}>
        <Button variant="primary" type="submit">
          {t('conversations.save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('conversations.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The day and clock time of an instant in a zone. */
function wallClock(instant: string, timeZone: string): { day: LocalDate; time: string } {
  const time = new Date(instant).toLocaleTimeString('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  });
  return { day: localDateOf(new Date(instant), timeZone), time };
}
