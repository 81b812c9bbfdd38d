import type { ContactField, ContactFields } from '../../utils/model/contact';
import { isLocalDate } from '../../utils/model/local-date';
import { dateLocale } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Link } from '../ui/Link';
import styles from './FieldValue.module.css';

interface FieldValueProps {
  field: ContactField;
  value: ContactFields[ContactField];
}

/** The value of a field as a person reads it; says so when there is none. */
export function FieldValue({ field, value }: FieldValueProps) {
  if (value === null || value === '') {
    return <span className={styles.missing}>{t('panel.read.missing')}</span>;
  }
  if (field === 'connectionDegree' && typeof value === 'number') {
    return <span>{t(`panel.degree.${value as 1 | 2 | 3}`)}</span>;
  }
  if (field === 'connectedSince' && typeof value === 'string' && isLocalDate(value)) {
    const day = new Date(`${value}T12:00:00Z`);
    return (
      <time dateTime={value}>
        {day.toLocaleDateString(dateLocale(), { dateStyle: 'long', timeZone: 'UTC' })}
      </time>
    );
  }
  if (typeof value === 'string') {
    return (
      <span className={styles.text} dir="auto">
        {value}
      </span>
    );
  }
  if (Array.isArray(value)) {
    return (
      <ul className={styles.list}>
        {value.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries of a page have no id and keep their order.
          <li key={index} dir="auto">
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value === 'object' && 'text' in value) return <span dir="auto">{value.text}</span>;
  return <span>{String(value)}</span>;
}

type EntryOf = Extract<ContactFields[ContactField], unknown[]>[number];

function Entry({ entry }: { entry: EntryOf }) {
  if (typeof entry === 'string') return <>{entry}</>;
  if ('school' in entry)
    return <Lines main={entry.school} rest={[entry.degreeLine, entry.dates]} />;
  if ('company' in entry) {
    return <Lines main={entry.title} rest={[entry.company, entry.dates, entry.location]} />;
  }
  if ('text' in entry) return <span className={styles.text}>{entry.text}</span>;
  if ('url' in entry) return <Link href={entry.url}>{entry.url}</Link>;
  if ('value' in entry) return <Lines main={entry.value} rest={[entry.label]} />;
  if ('issuer' in entry) return <Lines main={entry.name} rest={[entry.issuer, entry.issued]} />;
  if ('role' in entry) return <Lines main={entry.role} rest={[entry.organisation, entry.dates]} />;
  return <Lines main={entry.name} rest={[entry.proficiency]} />;
}

function Lines({ main, rest }: { main: string | null; rest: (string | null)[] }) {
  const detail = rest.filter(Boolean).join(' · ');
  return (
    <>
      <span>{main ?? detail}</span>
      {main && detail && <span className={styles.detail}>{detail}</span>}
    </>
  );
}
