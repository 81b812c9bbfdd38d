import { Ellipsis, PenLine } from 'lucide-react';
import { Suspense } from 'react';
import type { OpenPage } from '../../utils/browser/open-page';
import type { Contact } from '../../utils/model/contact';
import type { LocalDate } from '../../utils/model/local-date';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { IconButton } from '../ui/IconButton';
import { AboutPerson } from './AboutPerson';
import { BetweenYou, CommonGround, Occasions, PersonMenu, WhatWasRead } from './later-parts';
import { PersonHead } from './PersonHead';
import { PersonTimeline } from './PersonTimeline';
import { ReadingState } from './ReadingState';
import styles from './SavedPerson.module.css';
import { WhatIsNext } from './WhatIsNext';

interface SavedPersonProps {
  contact: Contact;
  page: OpenPage | null;
  today: LocalDate;
  onDraft: () => void;
  onStory: () => void;
}

/** A saved person: who they are, what you share, what happened, what is next. */
export function SavedPerson({ contact, page, today, onDraft, onStory }: SavedPersonProps) {
  const { about } = contact;
  return (
    <div className={styles.person}>
      <PersonHead contact={contact} menu={<MenuOf contact={contact} />} />
      <ReadingState contact={contact} page={page} />
      <Suspense>
        <Occasions contact={contact} today={today} key={`news-${contact.id}`} />
      </Suspense>
      <WhatIsNext key={`next-${contact.id}`} contact={contact} today={today}>
        {(above) =>
          !about.ratherNot && (
            <Button
              variant={above ? 'secondary' : 'primary'}
              wide
              icon={<PenLine />}
              onClick={onDraft}
            >
              {t(above === 'draft' ? 'panel.writeOther' : 'panel.write')}
            </Button>
          )
        }
      </WhatIsNext>
      <Suspense>
        <CommonGround contact={contact} onStory={onStory} />
      </Suspense>
      <Suspense fallback={<Disclosure summary={t('panel.read.title')}>{null}</Disclosure>}>
        <WhatWasRead contact={contact} today={today} key={`read-${contact.id}`} />
      </Suspense>
      <AboutPerson contact={contact} today={today} key={`about-${contact.id}`} />
      <Suspense>
        <BetweenYou contact={contact} today={today} key={`between-${contact.id}`} />
      </Suspense>
      <PersonTimeline contact={contact} today={today} />
    </div>
  );
}

/** The button stands in its place at once, and works when the menu is there. */
function MenuOf({ contact }: { contact: Contact }) {
  const label = t('popup.actionsFor', { name: contact.name });
  return (
    <Suspense fallback={<IconButton icon={<Ellipsis />} label={label} disabled />}>
      <PersonMenu contact={contact} />
    </Suspense>
  );
}
