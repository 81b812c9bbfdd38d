import type { ReactNode } from 'react';
import type { Contact } from '../../utils/model/contact';
import { Avatar } from '../ui/Avatar';
import { paintedAs } from '../ui/painted-as';
import styles from './SavedPerson.module.css';

/** Who a contact is: the first that is seen of them, before the store has said anything else. */
export function PersonHead({ contact, menu }: { contact: Contact; menu?: ReactNode }) {
  const { profile } = contact;
  const role = [profile.currentTitle, profile.currentCompany].filter(Boolean).join(', ');
  return (
    <header className={styles.head}>
      <Avatar name={contact.name} size="large" />
      <div className={styles.words}>
        <h2 className={styles.name} {...paintedAs('person')}>
          <bdi>{contact.name}</bdi>
        </h2>
        {(profile.headline ?? role) && (
          <p>
            <bdi>{profile.headline ?? role}</bdi>
          </p>
        )}
        {profile.location && (
          <p className={styles.place}>
            <bdi>{profile.location}</bdi>
          </p>
        )}
      </div>
      {menu}
    </header>
  );
}
