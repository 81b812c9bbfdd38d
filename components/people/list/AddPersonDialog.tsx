import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { addByHand } from '../../../utils/store/add-by-hand';
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

const EMPTY = { name: '', address: '', note: '' };
const PROBLEMS = {
  'no-name': 'people.add.noName',
  'unknown-address': 'people.add.unknownAddress',
  forgotten: 'people.add.forgotten',
} as const;

/** Adds somebody by hand: a name, an address if they have one, a note. */
export function AddPersonDialog({ open, onOpenChange, onPerson }: AddPersonDialogProps) {
  const toast = useToast();
  const [typed, setTyped] = useState(EMPTY);
  const [problem, setProblem] = useState<keyof typeof PROBLEMS | null>(null);
  const [busy, setBusy] = useState(false);
  const formId = useId();
  const type = (change: Partial<typeof EMPTY>) => {
    setTyped({ ...typed, ...change });
    setProblem(null);
  };

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const outcome = await addByHand(typed).finally(() => setBusy(false));
    if (outcome.status === 'refused') return setProblem(outcome.reason);
    const key = outcome.status === 'added' ? 'people.added' : 'people.addedKnown';
    toast({ text: t(key, { name: outcome.name }) });
    setTyped(EMPTY);
    onOpenChange(false);
    onPerson(outcome.contactId);
  }

  const error = problem && t(PROBLEMS[problem]);
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
      <form id={formId} className={styles.tools} onSubmit={(event) => void onSubmit(event)}>
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
