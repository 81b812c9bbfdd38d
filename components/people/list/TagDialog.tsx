import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { cleanText } from '../../../utils/model/text-hygiene';
import { t } from '../../../utils/words/translate';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

interface TagDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onTag: (tag: string) => void;
}

/** Asks for the tag that several people are to get. */
export function TagDialog({ open, onOpenChange, onTag }: TagDialogProps) {
  const [tag, setTag] = useState('');
  const [isMissing, setMissing] = useState(false);
  const formId = useId();

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const clean = cleanText(tag);
    if (clean === '') return setMissing(true);
    onTag(clean);
    setTag('');
    onOpenChange(false);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('people.tag.title')}
      closeLabel={t('people.close')}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('people.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary">
            {t('people.tag.add')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={onSubmit}>
        <Field
          label={t('people.tag.label')}
          hint={t('people.tag.hint')}
          value={tag}
          maxLength={60}
          error={isMissing ? t('people.tag.missing') : null}
          onChange={(value) => {
            setTag(value);
            setMissing(false);
          }}
        />
      </form>
    </Dialog>
  );
}
