import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { addByHand } from '../../../utils/store/add-by-hand';
import type { TypedPerson } from '../../../utils/transfer/typed-person';
import {
  NOBODY_TYPED,
  personFromText,
  personFromVcard,
} from '../../../utils/transfer/typed-person';
import { t } from '../../../utils/words/translate';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { useToast } from '../../ui/use-toast';
import styles from './PeopleTools.module.css';

interface AddPersonDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPerson: (contactId: string) => void;
}

const WORDS = ['title', 'company', 'location'] as const;
const PROBLEMS = {
  'no-name': 'people.add.noName',
  'unknown-address': 'people.add.unknownAddress',
  forgotten: 'people.add.forgotten',
} as const;

/** Adds somebody by hand: typed, from some pasted lines, or from a vCard; looked over before anything is kept. */
export function AddPersonDialog({ open, onOpenChange, onPerson }: AddPersonDialogProps) {
  const toast = useToast();
  const [typed, setTyped] = useState<TypedPerson>(NOBODY_TYPED);
  const [filled, setFilled] = useState<TypedPerson>(NOBODY_TYPED);
  const [pasted, setPasted] = useState('');
  const [noCard, setNoCard] = useState(false);
  const [problem, setProblem] = useState<keyof typeof PROBLEMS | null>(null);
  const [busy, setBusy] = useState(false);
  const formId = useId();
  const type = (change: Partial<TypedPerson>) => {
    setTyped({ ...typed, ...change });
    setProblem(null);
  };

  /** What the lines or the card say fills what is empty, or was filled by them before; what was typed stays. */
  function fill(found: TypedPerson) {
    const parts = Object.keys(found) as (keyof TypedPerson)[];
    const free = parts.filter(
      (part) => typed[part].length === 0 || String(typed[part]) === String(filled[part]),
    );
    setFilled(found);
    type(Object.fromEntries(free.map((part) => [part, found[part]])));
  }

  async function onFile(file: File | undefined) {
    if (!file) return;
    const found = personFromVcard(await file.text());
    setNoCard(found === null);
    if (!found) return;
    // The card takes the place of lines pasted before, of which nothing is left in the fields.
    setPasted('');
    fill(found);
  }

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const outcome = await addByHand(typed).finally(() => setBusy(false));
    if (outcome.status === 'refused') return setProblem(outcome.reason);
    const key = outcome.status === 'added' ? 'people.added' : 'people.addedKnown';
    toast({ text: t(key, { name: outcome.name }) });
    setTyped(NOBODY_TYPED);
    setFilled(NOBODY_TYPED);
    setPasted('');
    onOpenChange(false);
    onPerson(outcome.contactId);
  }

  const error = problem && t(PROBLEMS[problem]);
  const also = [...typed.emails, ...typed.phones].filter((one) => one !== typed.address).join(', ');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('people.add.title')}
      description={t('people.add.text')}
      closeLabel={t('people.close')}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('people.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            {t('people.add.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.tools}
        onSubmit={(event) => void onSubmit(event)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          if (event.dataTransfer.files.length === 0) return;
          event.preventDefault();
          void onFile(event.dataTransfer.files[0]);
        }}
      >
        <Field
          label={t('people.add.paste')}
          hint={t('people.add.paste.hint')}
          value={pasted}
          multiline
          error={noCard ? t('people.add.noCard') : null}
          onChange={(text) => {
            setPasted(text);
            setNoCard(false);
            const card = personFromVcard(text);
            if (text.trim() !== '') fill(card ?? personFromText(text));
          }}
        />
        <label className={styles.file}>
          {t('people.add.vcard')}
          <input
            type="file"
            accept=".vcf,text/vcard"
            onChange={(event) => {
              void onFile(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        <Field
          label={t('people.add.name')}
          value={typed.name}
          autoComplete="off"
          error={problem === 'no-name' ? error : null}
          onChange={(name) => type({ name })}
        />
        <Field
          label={t('people.add.address')}
          hint={t('people.add.address.hint')}
          value={typed.address}
          autoComplete="off"
          inputMode="url"
          error={problem === 'no-name' ? null : error}
          onChange={(address) => type({ address })}
        />
        {WORDS.map((part) => (
          <Field
            key={part}
            label={t(part === 'title' ? 'people.add.title.label' : `people.add.${part}`)}
            value={typed[part]}
            autoComplete="off"
            onChange={(words) => type({ [part]: words })}
          />
        ))}
        {also !== '' && <p className={styles.also}>{t('people.add.also', { values: also })}</p>}
        <Field
          label={t('people.add.note')}
          value={typed.note}
          multiline
          onChange={(note) => type({ note })}
        />
      </form>
    </Dialog>
  );
}
