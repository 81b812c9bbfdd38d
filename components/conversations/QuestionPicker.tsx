import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { BankQuestion } from '../../utils/following-up/question-bank';
import { say, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { IconButton } from '../ui/IconButton';
import styles from './QuestionPicker.module.css';

interface QuestionPickerProps {
  chosen: string[];
  bank: BankQuestion[];
  onChange: (questions: string[]) => void;
}

/** What the user wants to ask: chosen from the bank or their own, in the order in which they want to ask it. */
export function QuestionPicker({ chosen, bank, onChange }: QuestionPickerProps) {
  const [own, setOwn] = useState('');
  const ownField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const left = bank.filter((question) => !chosen.includes(say(question.text)));
  const groups = [...new Set(left.map((question) => question.about))];
  const addOwn = () => {
    const question = own.trim();
    if (question && !chosen.includes(question)) onChange([...chosen, question]);
    setOwn('');
    ownField.current?.focus();
  };
  return (
    <div className={styles.picker}>
      {chosen.length === 0 ? (
        <p className={styles.none}>{t('conversations.questions.none')}</p>
      ) : (
        <ol className={styles.chosen} aria-label={t('conversations.questions')}>
          {chosen.map((question, index) => (
            <li key={question} className={styles.question}>
              <span className={styles.words} dir="auto">
                {question}
              </span>
              <IconButton
                size="small"
                icon={<ArrowUp />}
                label={t('conversations.question.up', { question })}
                disabled={index === 0}
                onClick={() => onChange(swapped(chosen, index, index - 1))}
              />
              <IconButton
                size="small"
                icon={<ArrowDown />}
                label={t('conversations.question.down', { question })}
                disabled={index === chosen.length - 1}
                onClick={() => onChange(swapped(chosen, index, index + 1))}
              />
              <IconButton
                size="small"
                icon={<X />}
                label={t('conversations.question.remove', { question })}
                onClick={() => onChange(chosen.filter((one) => one !== question))}
              />
            </li>
          ))}
        </ol>
      )}
      <Disclosure summary={t('conversations.bank')} defaultOpen={chosen.length === 0}>
        {left.length === 0 && <p className={styles.none}>{t('conversations.bank.empty')}</p>}
        {groups.map((about) => (
          <div key={about} className={styles.group}>
            <p className={styles.about}>{t(`conversations.about.${about}`)}</p>
            <ul className={styles.bank}>
              {left
                .filter((question) => question.about === about)
                .map((question) => (
                  <li key={question.id}>
                    <button
                      type="button"
                      className={styles.add}
                      aria-label={t('conversations.bank.add', { question: say(question.text) })}
                      onClick={() => onChange([...chosen, say(question.text)])}
                    >
                      <Plus aria-hidden="true" />
                      <span dir="auto">{say(question.text)}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </Disclosure>
      <div className={styles.own}>
        <Field
          className={styles.ownField}
          label={t('conversations.own')}
          value={own}
          inputRef={ownField}
          onChange={setOwn}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Enter in here adds the question; it does not send the form around it.
            event.preventDefault();
            addOwn();
          }}
        />
        <Button onClick={addOwn}>{t('conversations.own.add')}</Button>
      </div>
    </div>
  );
}

function swapped(questions: string[], one: number, other: number): string[] {
  const result = [...questions];
  [result[one], result[other]] = [questions[other] ?? '', questions[one] ?? ''];
  return result;
}
