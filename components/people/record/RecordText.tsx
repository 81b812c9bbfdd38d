import { Fragment } from 'react';
import type { Contact, Source } from '../../../utils/model/contact';
import { CONTACT_FIELDS, SOURCES } from '../../../utils/model/contact';
import type { KeptRecord } from '../../../utils/model/kept-record';
import type { LocalDate } from '../../../utils/model/local-date';
import { localDateOf } from '../../../utils/model/local-date';
import { formatDay } from '../../../utils/words/format-day';
import { t } from '../../../utils/words/translate';
import { useToday } from '../../app/use-today';
import { Section } from '../../ui/Section';
import { FieldValue } from '../FieldValue';
import { usePersonas } from '../list/use-personas';
import styles from './Record.module.css';

interface RecordTextProps {
  contact: Contact;
  records: KeptRecord[];
}

const FROM: Record<
  Source,
  'panel.read.fromPage' | 'panel.read.fromArchive' | 'panel.read.fromYou'
> = { page: 'panel.read.fromPage', archive: 'panel.read.fromArchive', you: 'panel.read.fromYou' };

/** What is stored of a person in words: what they show of themselves, what the user says of them, what happened. */
export function RecordText({ contact, records }: RecordTextProps) {
  const today = useToday();
  const day = (at: string) => formatDay(localDateOf(new Date(at)), today);
  const seen = CONTACT_FIELDS.flatMap((field) =>
    SOURCES.flatMap((source) => {
      const one = contact.observed[field]?.[source];
      // The name to be said is mostly the name as it stands: once is enough.
      const isTold = field === 'nameClean' && one?.value === contact.observed.name?.[source]?.value;
      return one && !one.withdrawn && !isTold ? [{ field, source, ...one }] : [];
    }),
  );
  return (
    <div className={styles.record}>
      <Section title={t('people.record.shown')} level={3}>
        <dl className={styles.fields}>
          {seen.map(({ field, source, value, seenAt }) => (
            <Fragment key={`${field} ${source}`}>
              <dt>{t(`panel.field.${field}`)}</dt>
              <dd>
                <FieldValue field={field} value={value as never} />
                <span className={styles.soft}>{t(FROM[source], { day: day(seenAt) })}</span>
              </dd>
            </Fragment>
          ))}
          {contact.earlier.map(({ field, value, seenAt }) => (
            <Fragment key={`${field} ${value} ${seenAt}`}>
              <dt>{t('people.record.earlier', { field: t(`panel.field.${field}`) })}</dt>
              <dd>
                <bdi>{value}</bdi>
                <span className={styles.soft}>{day(seenAt)}</span>
              </dd>
            </Fragment>
          ))}
        </dl>
      </Section>
      <Said contact={contact} />
      <Section title={t('people.record.happened')} level={3}>
        <ul className={styles.lines}>
          {records.flatMap(({ table, row }) =>
            table === 'contacts'
              ? []
              : [
                  <Line
                    key={`${table} ${row.id}`}
                    line={lineOf({ table, row } as KeptRecord, today, day)}
                  />,
                ],
          )}
          {records.length < 2 && <li className={styles.soft}>{t('people.record.nothing')}</li>}
        </ul>
      </Section>
    </div>
  );
}

function Line({ line }: { line: { what: string; text: string } }) {
  return (
    <li>
      <span>{line.what}</span>
      {line.text && (
        <span className={styles.text} dir="auto">
          {line.text}
        </span>
      )}
    </li>
  );
}

/** What the user says of them, in the user's own words. */
function Said({ contact: { about } }: { contact: Contact }) {
  const { names } = usePersonas();
  const said: [string, string][] = [
    [t('panel.tie'), about.tie ? t(`panel.tie.${about.tie}`) : ''],
    [t('panel.howWeMet'), about.howWeMet],
    [t('panel.note'), about.note],
    [t('people.record.tags'), about.tags.join(', ')],
    [t('people.who.persona'), about.personaIds.flatMap((id) => names.get(id) ?? []).join(', ')],
    [t('panel.ratherNot'), about.ratherNot ? t('people.record.yes') : ''],
    [t('people.record.apart'), about.notSameAs?.length ? String(about.notSameAs.length) : ''],
  ];
  const there = said.filter(([, words]) => words !== '');
  return (
    <Section title={t('people.record.said')} level={3}>
      {there.length === 0 ? (
        <p className={styles.soft}>{t('people.record.nothing')}</p>
      ) : (
        <dl className={styles.fields}>
          {there.map(([label, words]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd className={styles.text} dir="auto">
                {words}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
    </Section>
  );
}

/** One record as a line: what it is and when, and the words that it keeps. */
function lineOf(
  record: KeptRecord,
  today: LocalDate,
  day: (at: string) => string,
): { what: string; text: string } {
  switch (record.table) {
    case 'touches': {
      const { type, dir, at, text } = record.row;
      return { what: `${t(`panel.touch.${type}.${dir}`)}, ${day(at)}`, text: text ?? '' };
    }
    case 'followUps':
      return {
        what: t('people.record.followUp', { day: formatDay(record.row.dueOn, today) }),
        text: record.row.note,
      };
    case 'conversations':
      return {
        what: t('people.record.conversation', { day: day(record.row.startsAt) }),
        text: [
          record.row.takeaway,
          ...record.row.questions,
          ...record.row.promises.map(({ text }) => text),
        ]
          .filter(Boolean)
          .join('\n'),
      };
    default:
      // Rarer things stand as they are stored: better plain than left out.
      return {
        what: t('people.record.other', { kind: record.table }),
        text: JSON.stringify(record.row, null, 1),
      };
  }
}
