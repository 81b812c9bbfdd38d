import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Contact, ContactField, Source } from '../../utils/model/contact';
import type { EditableField, EntryPart } from '../../utils/model/field-lines';
import {
  fieldFromText,
  hasLines,
  isEditable,
  partsOf,
  textOfField,
} from '../../utils/model/field-lines';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { editField, seenBeside, useSeenValue as takeSeenValue } from '../../utils/store/contacts';
import { shownSource } from '../../utils/store/derive-contact';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { FieldValue } from './FieldValue';
import styles from './WhatWasRead.module.css';

interface KnownFieldProps {
  contact: Contact;
  field: ContactField;
  today: LocalDate;
  /** The user asked for it, to type it in. */
  isNew?: boolean;
}

/** One field of a person: its value, where that comes from, what it was before, what others say, and a way to correct it. */
export function KnownField({ contact, field, today, isNew = false }: KnownFieldProps) {
  const [isEditing, setEditing] = useState(isNew);
  const label = t(`panel.field.${field}`);
  if (isEditing && isEditable(field)) {
    return (
      <EditField contact={contact} field={field} label={label} onDone={() => setEditing(false)} />
    );
  }
  const day = (at: string) => formatDay(localDateOf(new Date(at)), today);
  const source = shownSource(contact.observed, field);
  const seen = source && contact.observed[field]?.[source];
  const beside = seenBeside(contact, field);
  const before = contact.earlier.filter(
    (one) => one.field === field && one.value !== contact.profile[field],
  );
  return (
    <div className={styles.field}>
      <dt>{label}</dt>
      <dd>
        <FieldValue field={field} value={contact.profile[field]} />
        {seen && (
          <span className={styles.source}>
            {t(SOURCE_WORDS[source], { day: day(seen.seenAt) })}
          </span>
        )}
        {before.map(({ value, seenAt }) => (
          <span key={`${value} ${seenAt}`} className={styles.source} dir="auto">
            {t('panel.read.before', { value, day: day(seenAt) })}
          </span>
        ))}
        {beside && (
          <div className={styles.beside}>
            <span className={styles.source}>
              {t(BESIDE_WORDS[beside.source], { day: day(beside.seenAt) })}
            </span>
            <FieldValue field={field} value={beside.value as never} />
            <Button
              size="small"
              variant="quiet"
              onClick={() => void takeSeenValue(contact.id, field)}
            >
              {t('panel.read.useSeen')}
            </Button>
          </div>
        )}
        {isEditable(field) && (
          <Button size="small" variant="quiet" onClick={() => setEditing(true)}>
            {t('panel.read.edit', { field: label })}
          </Button>
        )}
      </dd>
    </div>
  );
}

interface EditFieldProps {
  contact: Contact;
  field: EditableField;
  label: string;
  onDone: () => void;
}

function EditField({ contact, field, label, onDone }: EditFieldProps) {
  const value = contact.profile[field];
  // As it stood when one began: a page that is read meanwhile must not change what a line stands for.
  const [before] = useState<unknown>(value);
  const [typed, setTyped] = useState(() => textOfField(field, value));

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const isSame = typed === textOfField(field, before);
    if (isSame) return onDone();
    void editField(contact.id, field, fieldFromText(field, typed, before) as never).then(onDone);
  }

  const parts = partsOf(field);
  return (
    <form className={styles.edit} onSubmit={onSubmit}>
      <Field
        className={styles.input}
        label={label}
        hint={hintOf(parts)}
        value={typed}
        multiline={hasLines(field)}
        onChange={setTyped}
        autoFocus
      />
      <Button type="submit" size="small" variant="primary">
        {t('panel.read.keep')}
      </Button>
      <Button size="small" onClick={onDone}>
        {t('app.cancel')}
      </Button>
    </form>
  );
}

/** How a list is typed: one entry a line, its parts named in their order. */
function hintOf(parts: readonly EntryPart[] | null): string | undefined {
  if (parts === null) return undefined;
  if (parts.length === 0) return t('panel.read.lines');
  return t('panel.read.parts', {
    parts: parts.map((part) => t(`panel.part.${part}`)).join(' | '),
  });
}

const SOURCE_WORDS = {
  page: 'panel.read.fromPage',
  archive: 'panel.read.fromArchive',
  you: 'panel.read.fromYou',
} as const satisfies Record<Source, string>;

const BESIDE_WORDS = {
  page: 'panel.read.pageSaid',
  archive: 'panel.read.archiveSaid',
} as const;
