import type { FormEvent } from 'react';
import { useState } from 'react';
import { checkConversationEntry } from '../../utils/following-up/validate-entry';
import type { LocalDate } from '../../utils/model/local-date';
import { addByHand } from '../../utils/store/add-by-hand';
import { keepConversation } from '../../utils/store/keep-conversation';
import { say, t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import type { NamedPerson } from '../people/WhichPerson';
import { WhichPerson } from '../people/WhichPerson';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { DateField } from '../ui/DateField';
import { Field } from '../ui/Field';
import styles from './Method.module.css';

const MINUTES = 20;

/** A booking from the user's own link, kept as a conversation; somebody new is added by name. */
export function SomebodyBooked({ today }: { today: LocalDate }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <BookingForm today={today} onClose={() => setOpen(false)} />;
  return (
    <div className={styles.chips}>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('method.office.add')}
      </Button>
    </div>
  );
}

function BookingForm({ today, onClose }: { today: LocalDate; onClose: () => void }) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [who, setWho] = useState<NamedPerson>({ name: '', contact: null });
  // A name of nothing that can be seen is none.
  const [isRefused, setRefused] = useState(false);
  const [day, setDay] = useState(today);
  const [time, setTime] = useState('12:00');
  const [isAsked, setAsked] = useState(false);
  const typed = who.name.trim();
  const entry = { day, time, minutes: MINUTES, timeZone: zone, theirTimeZone: null };
  const planned = checkConversationEntry(entry, 'planned', new Date());
  const held = checkConversationEntry(entry, 'held', new Date());
  const checked = planned.status === 'fine' ? planned : held;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (typed === '' || checked.status !== 'fine') return;
    const added = who.contact ? null : await addByHand({ name: typed, address: '', note: '' });
    if (added?.status === 'refused') return setRefused(true);
    await keepConversation({
      contactId: who.contact?.id ?? added?.contactId ?? '',
      startsAt: checked.at,
      minutes: MINUTES,
      myTimeZone: zone,
      theirTimeZone: null,
      place: '',
      questions: [],
      state: planned.status === 'fine' ? 'planned' : 'held',
      takeaway: '',
      promises: [],
      suggestedPeople: [],
      officeHours: true,
    });
    tellBadge();
    onClose();
  };
  const wrong = checked.status === 'fine' ? undefined : checked.problems[0]?.problem;
  const problem = wrong ? say(wrong) : null;
  return (
    <Card>
      <form className={styles.fields} onSubmit={(event) => void onSubmit(event)} noValidate>
        <WhichPerson
          label={t('method.office.who')}
          value={who}
          error={isRefused || (isAsked && typed === '') ? t('method.intro.whom.missing') : null}
          onChange={(next) => {
            setWho(next);
            setRefused(false);
          }}
        />
        <DateField
          label={t('conversations.day')}
          value={day}
          onChange={setDay}
          error={isAsked ? problem : null}
        />
        <Field label={t('conversations.time')} type="time" value={time} onChange={setTime} />
        <div className={styles.chips}>
          <Button size="small" variant="primary" type="submit">
            {t('method.keep')}
          </Button>
          <Button size="small" variant="quiet" onClick={onClose}>
            {t('method.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
