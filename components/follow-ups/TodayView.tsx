import { useRef, useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import type { PendingRow } from '../../utils/model/pending';
import { countContacts } from '../../utils/store/contacts';
import { comingUp, todaysList } from '../../utils/store/todays-list';
import { currentLanguage, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { GatherLine } from '../story/GatherLine';
import { PauseLine } from '../story/PauseLine';
import { PurposeLine } from '../story/PurposeLine';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { AnswerQuestion } from './AnswerQuestion';
import { DailyNotice } from './DailyNotice';
import { FollowUpRow } from './FollowUpRow';
import { LookBackDue } from './LookBackDue';
import { PeopleToWriteTo } from './PeopleToWriteTo';
import { ThatsIt } from './ThatsIt';
import styles from './TodayView.module.css';
import { useFollowUpActions } from './use-follow-up-actions';
import { useRowKeys } from './use-row-keys';

/** About what one can do in a day, and what comes when one asks for more. */
const SHOWN_FIRST = 8;
const SHOWN_MORE = 20;
const SOON = 40;

interface TodayViewProps {
  today: LocalDate;
  onDraft: (contactId: string, kind: string | null) => void;
}

/** What is for today: what is owed, then one or two people to write to, and an end. */
export function TodayView({ today, onDraft }: TodayViewProps) {
  const actions = useFollowUpActions(null, onDraft);
  const [limit, setLimit] = useState(SHOWN_FIRST);
  const [asked, setAsked] = useState<{ touchId: string; row: PendingRow } | null>(null);
  const language = currentLanguage();
  const found = useQuery(() => todaysList(today, limit, language), [today, limit, language]);
  const soon = useQuery(() => comingUp(today, SOON, language), [today, language]);
  const people = useQuery(() => countContacts(), []);
  const last = useRef(found);
  if (found !== undefined) last.current = found;
  const list = found ?? last.current;
  const box = useRowKeys(actions);

  if (list === undefined) return <Skeleton label={t('today.loading')} shape="person" />;
  const groups = [
    { title: t('today.answers'), rows: list.answers },
    { title: t('today.thanks'), rows: list.thanks },
    { title: t('today.followUps'), rows: list.followUps },
    { title: t('today.conversations'), rows: list.conversations },
  ].filter((group) => group.rows.length > 0);
  const isClear = groups.length === 0 && list.people.length === 0;
  const toRow = (row: PendingRow) => (
    <FollowUpRow
      key={row.followUp.id}
      row={row}
      today={today}
      actions={actions}
      onReplied={(touchId) => setAsked({ touchId, row })}
    />
  );

  return (
    <Section title={t('panel.today')} landmark titleHidden>
      {asked && (
        <AnswerQuestion
          key={asked.touchId}
          touchId={asked.touchId}
          name={asked.row.contact.name}
          focusFirst
          onDraft={(kind) => actions.draftKind(asked.row.contact.id, kind)}
          onClose={() => setAsked(null)}
        />
      )}
      {list.more > 0 && (
        <Notice tone="info" announce={false}>
          {t('today.lot')}
        </Notice>
      )}
      <div className={styles.groups} ref={box} tabIndex={-1}>
        {groups.map((group) => (
          <Section key={group.title} title={group.title} level={3}>
            <ul className={styles.rows} aria-label={group.title}>
              {group.rows.map(toRow)}
            </ul>
          </Section>
        ))}
        {list.more > 0 && (
          <Button wide onClick={() => setLimit(limit + SHOWN_MORE)}>
            {t('popup.more', { count: list.more })}
          </Button>
        )}
        <LookBackDue today={today} />
        <PurposeLine today={today} />
        <PauseLine today={today} />
        <GatherLine today={today} />
        <PeopleToWriteTo people={list.people} onDraft={onDraft} />
        <ThatsIt isClear={isClear} isNew={people === 0} />
        {soon !== undefined && soon.length > 0 && (
          <Disclosure summary={t('today.soon')} aside={String(soon.length)}>
            <ul className={styles.rows} aria-label={t('today.soon')}>
              {soon.map(toRow)}
            </ul>
          </Disclosure>
        )}
      </div>
      <DailyNotice />
    </Section>
  );
}
