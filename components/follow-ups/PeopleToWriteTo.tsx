import { requestPanelView } from '../../utils/browser/panel';
import type { PersonToWriteTo } from '../../utils/following-up/todays-suggestions';
import { say, t } from '../../utils/words/translate';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import styles from './TodayView.module.css';

interface PeopleToWriteToProps {
  people: PersonToWriteTo[];
  onDraft: (contactId: string, kind: string | null) => void;
}

/** One or two people, each with the reason why them and why now. */
export function PeopleToWriteTo({ people, onDraft }: PeopleToWriteToProps) {
  if (people.length === 0) return null;
  return (
    <Section title={t('today.people')} level={3} intro={t('today.people.hint')}>
      <ul className={styles.rows} aria-label={t('today.people')}>
        {people.map(({ contact, reason, suggests }) => (
          <li key={contact.id} className={styles.person}>
            <Avatar name={contact.name} />
            <div className={styles.words}>
              <p className={styles.name}>
                <bdi>{contact.name}</bdi>
              </p>
              <p className={styles.why} dir="auto">
                {say(reason)}
              </p>
              <div className={styles.actions}>
                <Button
                  size="small"
                  variant="primary"
                  data-row-focus
                  onClick={() => onDraft(contact.id, suggests)}
                >
                  {t('today.write')}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  onClick={() =>
                    void requestPanelView({ view: 'person', contactId: contact.id, kind: null })
                  }
                >
                  {t('today.show', { name: contact.name })}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
