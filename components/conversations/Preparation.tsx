import { Suspense, useMemo } from 'react';
import { requestPanelView } from '../../utils/browser/panel';
import { questionBank } from '../../utils/following-up/question-bank';
import { whyNow } from '../../utils/following-up/why-now';
import type { Contact } from '../../utils/model/contact';
import type { HeldConversation } from '../../utils/model/conversation';
import { localDateOf } from '../../utils/model/local-date';
import { contactRecords } from '../../utils/store/contact-records';
import { keepConversation } from '../../utils/store/keep-conversation';
import { listPersonas } from '../../utils/store/personas';
import { currentLanguage, say, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { CommonGround } from '../people/later-parts';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useToast } from '../ui/use-toast';
import styles from './Conversations.module.css';
import { QuestionPicker } from './QuestionPicker';

interface PreparationProps {
  conversation: HeldConversation;
  contact: Contact;
}

/** What one wants before one's eyes: who they are, what you share, what you wrote, what you want to ask. */
export function Preparation({ conversation, contact }: PreparationProps) {
  const toast = useToast();
  const records = useQuery(() => contactRecords(contact.id), [contact.id]);
  const personas = useQuery(() => listPersonas(), []);
  const bank = useMemo(() => questionBank(contact, personas ?? []), [contact, personas]);
  const { profile, about } = contact;
  const jobs = (profile.experience ?? []).slice(0, 4);
  const lastSent = records?.touches.findLast((touch) => touch.dir === 'out' && touch.text !== null);
  const today = localDateOf(new Date());
  const promises = (records?.followUps ?? []).filter(
    (one) =>
      one.state === 'pending' && (one.reason === 'my-promise' || one.reason === 'their-promise'),
  );
  const onCopy = async () => {
    const text = conversation.questions.map((one, index) => `${index + 1}. ${one}`).join('\n');
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    toast({ text: t(copied ? 'conversations.copied' : 'conversations.copyFailed') });
  };

  return (
    <div className={styles.stack}>
      <Section title={t('conversations.questions')} level={4}>
        <QuestionPicker
          chosen={conversation.questions}
          bank={bank}
          onChange={(questions) => void keepConversation({ ...conversation, questions })}
        />
        {conversation.questions.length > 0 && (
          <div>
            <Button size="small" onClick={() => void onCopy()}>
              {t('conversations.copyQuestions')}
            </Button>
          </div>
        )}
      </Section>
      <Section title={t('conversations.whoTheyAre')} level={4}>
        {profile.headline && <p dir="auto">{profile.headline}</p>}
        {jobs.length > 0 && (
          <ul className={styles.list}>
            {jobs.map((job) => (
              <li key={`${job.title} ${job.company} ${job.dates}`} dir="auto">
                {[job.title, job.company].filter(Boolean).join(', ')}
                {job.dates && <span className={styles.detail}> {job.dates}</span>}
              </li>
            ))}
          </ul>
        )}
        {!profile.headline && jobs.length === 0 && (
          <p className={styles.detail}>{t('conversations.whoTheyAre.unknown')}</p>
        )}
      </Section>
      <Suspense>
        <CommonGround
          contact={contact}
          onStory={() => void requestPanelView({ view: 'story', contactId: null, kind: null })}
        />
      </Suspense>
      {(about.note || about.howWeMet) && (
        <Section title={t('conversations.youNoted')} level={4}>
          <p className={styles.quote} dir="auto">
            {[about.howWeMet, about.note].filter(Boolean).join('\n')}
          </p>
        </Section>
      )}
      {lastSent?.text && (
        <Section title={t('conversations.youWrote')} level={4}>
          <p className={styles.quote} dir="auto">
            {lastSent.text}
          </p>
        </Section>
      )}
      {records && promises.length > 0 && (
        <Section title={t('conversations.openPromises')} level={4}>
          <ul className={styles.list}>
            {promises.map((one) => (
              <li key={one.id} dir="auto">
                {say(whyNow(one, records, today, { language: currentLanguage() }))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
