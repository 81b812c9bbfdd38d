import { Plus, Trash2 } from 'lucide-react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Contact } from '../../../utils/model/contact';
import type { GiveOrAsk, Introduction } from '../../../utils/model/conversation';
import type { LocalDate } from '../../../utils/model/local-date';
import { localDateOf } from '../../../utils/model/local-date';
import { addGive, changeGive, removeGive } from '../../../utils/store/gives';
import { formatDay } from '../../../utils/words/format-day';
import { t } from '../../../utils/words/translate';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Field } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { useKeep } from '../../ui/use-keep';
import { useToast } from '../../ui/use-toast';
import styles from './BetweenYou.module.css';

const SORTS = ['give', 'offer', 'ask', 'howCanIHelp'] as const;
type Sort = (typeof SORTS)[number];

interface GivesPartProps {
  contact: Contact;
  gives: GiveOrAsk[];
  introductions: Introduction[];
  today: LocalDate;
}

/** What was given, offered and asked outside of messages, and what they said to "how can I help you?". */
export function GivesPart({ contact, gives, introductions, today }: GivesPartProps) {
  const [isOpen, setOpen] = useState(false);
  const toast = useToast();
  const remove = async (give: GiveOrAsk) => {
    await removeGive(give.id);
    toast({
      text: t('method.gives.removed'),
      actionLabel: t('popup.undo'),
      onAction: () => void addGive(give),
    });
  };
  const wordsOf = (give: GiveOrAsk): string => {
    if (give.helpWanted !== undefined) return t('method.gives.howCanIHelp');
    // Kept by `keepIntroduction` under the introduction's own id.
    const isIntroduction = introductions.some((one) => give.id === `${one.id}/${contact.id}`);
    return isIntroduction ? t('method.gives.introduced', { name: give.text }) : give.text;
  };
  return (
    <Section title={t('method.gives')} level={4}>
      {gives.length > 0 && (
        <ul className={styles.list}>
          {[...gives].reverse().map((give) => (
            <li key={give.id} className={styles.entry}>
              <div className={styles.words}>
                <p dir="auto">{wordsOf(give)}</p>
                <p className={styles.soft}>
                  {t(`method.gives.was.${give.type}`)} ·{' '}
                  {formatDay(localDateOf(new Date(give.at)), today)}
                </p>
              </div>
              <IconButton
                size="small"
                icon={<Trash2 />}
                label={t('method.gives.remove', {
                  what: wordsOf(give),
                })}
                onClick={() => void remove(give)}
              />
              {give.helpWanted !== undefined && <HelpWanted give={give} />}
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <GiveForm contact={contact} onClose={() => setOpen(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" icon={<Plus />} onClick={() => setOpen(true)}>
            {t('method.gives.add')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Their answer to "how can I help you?", kept as one types. */
function HelpWanted({ give }: { give: GiveOrAsk }) {
  const [answer, setAnswer] = useState(give.helpWanted ?? '');
  useKeep(answer, (text) => changeGive(give.id, { helpWanted: text.trim() }));
  return (
    <Field
      label={t('method.gives.answer')}
      value={answer}
      onChange={setAnswer}
      multiline
      rows={1}
    />
  );
}

function GiveForm({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const [sort, setSort] = useState<Sort>('give');
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isQuestion = sort === 'howCanIHelp';
  const isMissing = !isQuestion && text.trim() === '';
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isMissing) return;
    await addGive({
      contactId: contact.id,
      type: isQuestion ? 'offer' : sort,
      text: isQuestion ? '' : text.trim(),
      ...(isQuestion ? { helpWanted: text.trim() } : {}),
      at: new Date().toISOString(),
    });
    onClose();
  };
  return (
    <Card>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        <Select<Sort>
          label={t('method.gives.sort')}
          value={sort}
          options={SORTS.map((value) => ({ value, label: t(`method.gives.sort.${value}`) }))}
          onChange={setSort}
        />
        <Field
          label={t(isQuestion ? 'method.gives.answer' : 'method.gives.what')}
          hint={isQuestion ? t('method.gives.answer.hint') : undefined}
          value={text}
          onChange={setText}
          error={isAsked && isMissing ? t('method.gives.what.missing') : null}
        />
        <div className={styles.buttons}>
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
