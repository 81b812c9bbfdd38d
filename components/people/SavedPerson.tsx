import { PenLine } from 'lucide-react';
import type { OpenPage } from '../../utils/browser/open-page';
import type { Contact } from '../../utils/model/contact';
import type { LocalDate } from '../../utils/model/local-date';
import { t } from '../../utils/words/translate';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { paintedAs } from '../ui/painted-as';
import { AboutPerson } from './AboutPerson';
import { CommonGround } from './CommonGround';
import { PersonMenu } from './PersonMenu';
import { PersonTimeline } from './PersonTimeline';
import { ReadingState } from './ReadingState';
import styles from './SavedPerson.module.css';
import { WhatIsNext } from './WhatIsNext';
import { WhatWasRead } from './WhatWasRead';

interface SavedPersonProps {
  contact: Contact;
  page: OpenPage | null;
  today: LocalDate;
  onDraft: () => void;
  onStory: () => void;
}

/** A saved person: who they are, what you share, what happened, what is next. */
export function SavedPerson({ contact, page, today, onDraft, onStory }: SavedPersonProps) {
  const { profile, about } = contact;
  const role = [profile.currentTitle, profile.currentCompany].filter(Boolean).join(', ');
  return (
    <div className={styles.person}>
      <header className={styles.head}>
        <Avatar name={contact.name} size="large" />
        <div className={styles.words}>
          <h2 className={styles.name} {...paintedAs('person')}>
            <bdi>{contact.name}</bdi>
          </h2>
          {(profile.headline ?? role) && <p dir="auto">{profile.headline ?? role}</p>}
          {profile.location && (
            <p className={styles.place} dir="auto">
              {profile.location}
            </p>
          )}
        </div>
        <PersonMenu contact={contact} />
      </header>
      <ReadingState contact={contact} page={page} />
      <WhatIsNext contact={contact} today={today} />
      {!about.ratherNot && (
        <Button variant="primary" wide icon={<PenLine />} onClick={onDraft}>
          {t('panel.write')}
        </Button>
      )}
      <CommonGround contact={contact} onStory={onStory} />
      <WhatWasRead contact={contact} today={today} key={`read-${contact.id}`} />
      <AboutPerson contact={contact} today={today} key={`about-${contact.id}`} />
      <PersonTimeline contact={contact} today={today} />
    </div>
  );
}
