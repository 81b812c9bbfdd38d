import { useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import { say, t } from '../../utils/words/translate';
import { PurposeLine } from '../story/PurposeLine';
import { Notice } from '../ui/Notice';
import { ChooseMessage } from './ChooseMessage';
import { Courage } from './Courage';
import styles from './DraftDesk.module.css';
import { DraftFindings } from './DraftFindings';
import { DraftSubject } from './DraftSubject';
import { DraftText } from './DraftText';
import { FactSwitches } from './FactSwitches';
import { GiveFirst } from './GiveFirst';
import { GuessLine } from './GuessLine';
import { LengthMeter } from './LengthMeter';
import type { Sent } from './mark-sent';
import { NeedInPlace } from './NeedInPlace';
import { NeedStory } from './NeedStory';
import { OwnSentence } from './OwnSentence';
import { spanAt } from './pieces-of';
import { SendSteps } from './SendSteps';
import { SourceLine } from './SourceLine';
import type { DraftSession } from './use-draft';
import { VersionButtons } from './VersionButtons';

interface DraftDeskProps {
  session: DraftSession;
  /** `null` for a post. */
  contactId: string | null;
  today: LocalDate;
  onStory: () => void;
  onSent: (sent: Sent) => void;
}

/** Everything around one draft, in the order one works: what for, the text, what to mend, copy, sent. */
export function DraftDesk({ session, contactId, today, onStory, onSent }: DraftDeskProps) {
  const [place, setPlace] = useState<number | null>(null);
  const { composed, situation, body, subject, spans, findings } = session;
  const { story } = situation.user;
  const name = situation.person?.name ?? '';
  const piece = place === null ? null : spanAt(spans, place);
  return (
    <div className={styles.desk}>
      <h2 className={styles.to}>
        <bdi>{contactId === null ? t('draft.toAll') : t('draft.to', { name })}</bdi>
      </h2>
      {!story.past && !story.present && <NeedStory onStory={onStory} />}
      <PurposeLine today={today} />
      <ChooseMessage session={session} contactId={contactId} />
      {composed.refused && !body ? (
        <>
          <Notice
            tone="info"
            title={t(
              composed.refused.key === 'drafting.refusedNoWhy'
                ? 'draft.refused.needsWhy'
                : 'draft.refused.title',
            )}
          >
            {say(composed.refused)}
          </Notice>
          <NeedInPlace
            key={composed.refused.key}
            refused={composed.refused}
            contactId={contactId}
          />
          {/* Where Kith asks what was read or attended, the answer is one tap away. */}
          {contactId !== null && <FactSwitches session={session} contactId={contactId} />}
        </>
      ) : (
        <>
          {subject !== null && <DraftSubject subject={subject} onChange={session.typeSubject} />}
          <DraftText
            body={body}
            spans={spans}
            findings={findings}
            onChange={session.type}
            onPlace={setPlace}
          />
          <LengthMeter situation={situation} body={body} />
          <SourceLine
            piece={piece}
            facts={composed.facts}
            today={today}
            onLeaveOut={(ids) =>
              session.recompose({
                withoutFacts: [...new Set([...session.choices.withoutFacts, ...ids])],
              })
            }
          />
          <OwnSentence session={session} position={place} />
          {contactId !== null && <GiveFirst session={session} contactId={contactId} />}
          {contactId !== null && <Courage session={session} contactId={contactId} today={today} />}
          <VersionButtons session={session} />
          <SendSteps session={session} contactId={contactId} onSent={onSent} />
          {/* After the way on: nobody has to guess before the message is theirs to send. */}
          {contactId !== null && <GuessLine session={session} />}
          <DraftFindings session={session} contactId={contactId} />
          {contactId !== null && <FactSwitches session={session} contactId={contactId} />}
        </>
      )}
    </div>
  );
}
