import { useState } from 'react';
import type { Contact, ContactField, Source } from '../../utils/model/contact';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { editField, useSeenValue as takeSeenValue } from '../../utils/store/contacts';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { FieldValue } from './FieldValue';
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
/** What one can correct in a line of text. */
const EDITABLE: ContactField[] = ['name', 'headline', 'currentTitle', 'currentCompany', 'location'];

/** Everything known of a person, field by field, with where it comes from. What the user types wins. */
export function WhatWasRead({ contact, today }: { contact: Contact; today: LocalDate }) {
  const { profile } = contact;
  const shown = [
    ...ALWAYS,
    ...SOMETIMES.filter((field) => {
      const value = profile[field];
      return value !== null && !(Array.isArray(value) && value.length === 0);
    }),
  ];
  return (
    <Disclosure summary={t('panel.read.title')}>
      <dl className={styles.fields}>
        <KnownField contact={contact} field="name" today={today} />
        {shown.map((field) => (
          <KnownField key={field} contact={contact} field={field} today={today} />
        ))}
      </dl>
    </Disclosure>
  );
}

interface KnownFieldProps {
  contact: Contact;
  field: ContactField;
  today: LocalDate;
}

function KnownField({ contact, field, today }: KnownFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const value = contact.profile[field];
  const label = t(`panel.field.${field}`);
  const observed = contact.observed[field] ?? {};
  const source = (['you', 'page', 'archive'] as Source[]).find((one) => observed[one]);
  const seenAt = source && observed[source]?.seenAt;
  const pageValue = source === 'you' ? observed.page?.value : undefined;
  const isTextField = EDITABLE.includes(field);

  if (typed !== null) {
    return (
      <form
        className={styles.edit}
        onSubmit={(event) => {
          event.preventDefault();
          void editField(contact.id, field, typed.trim() || null).then(() => setTyped(null));
        }}
      >
        <Field label={label} value={typed} onChange={setTyped} autoFocus />
        <Button type="submit" size="small" variant="primary">
          {t('draft.needWhy.save')}
        </Button>
        <Button size="small" onClick={() => setTyped(null)}>
          {t('app.cancel')}
        </Button>
      </form>
    );
  }
  return (
    <div className={styles.field}>
      <dt>{label}</dt>
      <dd>
        <FieldValue field={field} value={value} />
        {source && seenAt && (
          <span className={styles.source}>
            {t(SOURCE_WORDS[source], { day: formatDay(localDateOf(new Date(seenAt)), today) })}
          </span>
        )}
        {typeof pageValue === 'string' && pageValue !== value && (
          <span className={styles.source}>
            {t('panel.read.pageSays', { value: pageValue })}
            <Button
              size="small"
              variant="quiet"
              onClick={() => void takeSeenValue(contact.id, field)}
            >
              {t('panel.read.usePage')}
            </Button>
          </span>
        )}
        {isTextField && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => setTyped(typeof value === 'string' ? value : '')}
          >
            {t('panel.read.edit', { field: label })}
          </Button>
        )}
      </dd>
    </div>
  );
}

const SOURCE_WORDS = {
  page: 'panel.read.fromPage',
  archive: 'panel.read.fromArchive',
  you: 'panel.read.fromYou',
} as const;
