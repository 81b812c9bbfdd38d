import { useState } from 'react';
import type { Contact, ContactField } from '../../utils/model/contact';
import type { EditableField } from '../../utils/model/field-lines';
import { EDITABLE_FIELDS } from '../../utils/model/field-lines';
import type { LocalDate } from '../../utils/model/local-date';
import { t } from '../../utils/words/translate';
import { Disclosure } from '../ui/Disclosure';
import { Select } from '../ui/Select';
import { KnownField } from './KnownField';
import styles from './WhatWasRead.module.css';

/** Fields shown even when empty, so that one sees what could not be read; the others only when there is something. */
const ALWAYS: ContactField[] = ['headline', 'currentTitle', 'currentCompany', 'location', 'about'];
const SOMETIMES: ContactField[] = [
  'experience',
  'education',
  'skills',
  'languages',
  'certifications',
  'volunteering',
  'posts',
  'topCardSchool',
  'pronouns',
  'connectionDegree',
  'mutualConnections',
  'emails',
  'phones',
  'websites',
  'birthday',
  'connectedSince',
];
/** Everything known of a person, field by field, with where it comes from. What the user types wins. */
export function WhatWasRead({ contact, today }: { contact: Contact; today: LocalDate }) {
  const { profile } = contact;
  const [added, setAdded] = useState<EditableField[]>([]);
  const known = [
    ...ALWAYS,
    ...SOMETIMES.filter((field) => {
      const value = profile[field];
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
      return !isEmpty || contact.earlier.some((one) => one.field === field);
    }),
  ];
  // What was added stays in its place while it is typed, and stands where it belongs once it is kept.
  const shown = [...known, ...added.filter((field) => !known.includes(field))];
  const missing = EDITABLE_FIELDS.filter((field) => field !== 'name' && !shown.includes(field));
  return (
    <Disclosure summary={t('panel.read.title')}>
      <dl className={styles.fields}>
        <KnownField contact={contact} field="name" today={today} />
        {shown.map((field) => (
          <KnownField
            key={field}
            contact={contact}
            field={field}
            today={today}
            isNew={!known.includes(field)}
          />
        ))}
      </dl>
      {missing.length > 0 && (
        <Select<EditableField | ''>
          className={styles.add}
          label={t('panel.read.add')}
          value=""
          options={[
            { value: '', label: t('panel.read.add.choose') },
            ...missing.map((field) => ({ value: field, label: t(`panel.field.${field}`) })),
          ]}
          onChange={(field) => field !== '' && setAdded([...added, field])}
        />
      )}
    </Disclosure>
  );
}
