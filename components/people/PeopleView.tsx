import { useLiveQuery } from 'dexie-react-hooks';
import { listContacts } from '../../utils/store/contacts';
import { t } from '../../utils/words/translate';
import { Avatar } from '../ui/Avatar';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { VirtualList } from '../ui/VirtualList';
import styles from './PeopleView.module.css';

/** As many as the list loads at once. */
const LOADED = 500;

/** Everybody saved, by name. */
export function PeopleView({ onPerson }: { onPerson: (contactId: string) => void }) {
  const people = useLiveQuery(() => listContacts({ order: 'name', limit: LOADED }), []);
  return (
    <Section title={t('panel.people')} landmark>
      {people === undefined ? (
        <Skeleton label={t('panel.loading')} shape="person" rows={6} />
      ) : people.length === 0 ? (
        <EmptyState title={t('people.nobody.title')} drawing="two-people" level={3}>
          <p>{t('people.nobody.text')}</p>
        </EmptyState>
      ) : (
        <VirtualList
          className={styles.list}
          label={t('panel.people')}
          items={people}
          keyOf={(person) => person.id}
          renderItem={(person, focus) => (
            <button
              type="button"
              className={styles.row}
              onClick={() => onPerson(person.id)}
              {...focus}
            >
              <Avatar name={person.name} size="small" />
              <span className={styles.words}>
                <bdi className={styles.name}>{person.name}</bdi>
                <span className={styles.role} dir="auto">
                  {person.profile.headline}
                </span>
              </span>
            </button>
          )}
        />
      )}
    </Section>
  );
}
