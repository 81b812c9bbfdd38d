import { useLiveQuery } from 'dexie-react-hooks';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { checkConversationEntry } from '../../utils/following-up/validate-entry';
import type { Contact } from '../../utils/model/contact';
import type { LocalDate } from '../../utils/model/local-date';
import { addByHand } from '../../utils/store/add-by-hand';
import { findByName } from '../../utils/store/find-by-name';
import { keepConversation } from '../../utils/store/keep-conversation';
import { say, t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Chip } from '../ui/Chip';
import { DateField } from '../ui/DateField';
import { Field } from '../ui/Field';
import styles from './Method.module.css';

const OFFERED = 4;
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
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Contact | null>(null);
  const [day, setDay] = useState(today);
  const [time, setTime] = useState('12:00');
  const [isAsked, setAsked] = useState(false);
  const typed = name.trim();
  const found = useLiveQuery(
    async () => (typed.length < 2 ? [] : findByName(typed, OFFERED)),
    [typed],
  );
  const entry = { day, time, minutes: MINUTES, timeZone: zone, theirTimeZone: null };
  const planned = checkConversationEntry(entry, 'planned', new Date());
  const held = checkConversationEntry(entry, 'held', new Date());
  const checked = planned.status === 'fine' ? planned : held;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (typed === '' || checked.status !== 'fine') return;
    const added = chosen ? null : await addByHand({ name: typed, address: '', note: '' });
    if (added?.status === 'refused') return;
    await keepConversation({
      contactId: chosen?.id ?? added?.contactId ?? '',
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
        <Field
          label={t('method.office.who')}
          value={name}
          onChange={(value) => {
            setName(value);
            setChosen(null);
          }}
          error={isAsked && typed === '' ? t('method.intro.whom.missing') : null}
        />
        {found && found.length > 0 && (
          <fieldset>
            <legend className={styles.soft}>{t('method.intro.isThis')}</legend>
            <div className={styles.chips}>
              {found.map((one) => (
                <Chip
                  key={one.id}
                  pressed={chosen?.id === one.id}
                  onChange={(isOn) => setChosen(isOn ? one : null)}
                >
                  {[one.name, one.profile.currentCompany].filter(Boolean).join(', ')}
                </Chip>
              ))}
            </div>
          </fieldset>
        )}
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
