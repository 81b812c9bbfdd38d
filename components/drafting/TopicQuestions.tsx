import { questionBank } from '../../utils/following-up/question-bank';
import { getContact } from '../../utils/store/contacts';
import { listPersonas } from '../../utils/store/personas';
import { say, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import styles from './ChooseMessage.module.css';
import type { DraftSession } from './use-draft';

/** Those of the type of person come first; more is for planning a conversation. */
const SHOWN = 6;

/** The questions that a type of person brings, each a tap away from being what the message asks. */
export function TopicQuestions({
  session,
  contactId,
}: {
  session: DraftSession;
  contactId: string;
}) {
  const bank = useQuery(async () => {
    const contact = await getContact(contactId);
    const isCounted = (contact?.about.personaIds.length ?? 0) > 0;
    return contact && isCounted ? questionBank(contact, await listPersonas()) : [];
  }, [contactId]);
  const asked = session.situation.intent.topic;
  const left = (bank ?? [])
    .map((question) => say(question.text))
    .filter((question) => question !== asked)
    .slice(0, SHOWN);
  if (left.length === 0) return null;
  return (
    <Disclosure summary={t('conversations.bank')}>
      <ul className={styles.bank}>
        {left.map((topic) => (
          <li key={topic}>
            <Button
              size="small"
              variant="quiet"
              onClick={() =>
                session.recompose({ inputs: { ...session.choices.inputs, topic }, attempt: 0 })
              }
            >
              <span dir="auto">{topic}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
