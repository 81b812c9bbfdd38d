import type { Contact } from '../../../utils/model/contact';
import type { LocalDate } from '../../../utils/model/local-date';
import { giveBalance } from '../../../utils/progress/give-balance';
import { givesOf } from '../../../utils/store/gives';
import { introductionsAbout } from '../../../utils/store/introductions';
import { touchesOf } from '../../../utils/store/touches';
import { t } from '../../../utils/words/translate';
import { useQuery } from '../../app/use-query';
import { Disclosure } from '../../ui/Disclosure';
import styles from './BetweenYou.module.css';
import { GivesPart } from './GivesPart';
import { IntroductionsPart } from './IntroductionsPart';

interface BetweenYouProps {
  contact: Contact;
  today: LocalDate;
}

/** What went to and fro between the two besides messages: given, offered, asked, introduced. */
export function BetweenYou({ contact, today }: BetweenYouProps) {
  const contactId = contact.id;
  const found = useQuery(async () => {
    const [gives, touches, introductions] = await Promise.all([
      givesOf(contactId),
      touchesOf(contactId),
      introductionsAbout(contactId),
    ]);
    return { gives, touches, introductions };
  }, [contactId]);
  if (found === undefined) return null;
  const { gives, asks, offers } = giveBalance(found.gives, found.touches);
  return (
    <Disclosure
      summary={
        <span className={styles.summary}>
          <span>{t('method.between')}</span>
          <span className={styles.soft}>{t('method.between.count', { gives, offers, asks })}</span>
        </span>
      }
    >
      <div className={styles.parts}>
        <GivesPart
          contact={contact}
          gives={found.gives}
          introductions={found.introductions}
          today={today}
        />
        <IntroductionsPart contact={contact} introductions={found.introductions} today={today} />
      </div>
    </Disclosure>
  );
}
