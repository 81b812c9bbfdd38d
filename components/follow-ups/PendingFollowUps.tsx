import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import type { PendingRow } from '../../utils/store/pending';
import { pendingFollowUps } from '../../utils/store/pending';
import { formatDay } from '../../utils/words/format-day';
import { currentLanguage, t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { KeyHint } from '../ui/KeyHint';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { AnswerQuestion } from './AnswerQuestion';
import { FollowUpRow } from './FollowUpRow';
import styles from './PendingFollowUps.module.css';
import type { FollowUpActions } from './use-follow-up-actions';
import { useRowKeys } from './use-row-keys';

/** As many as anyone reads before the first one is done; the rest comes when asked for. */
const SHOWN_FIRST = 12;
const SHOWN_MORE = 25;

interface PendingFollowUpsProps {
  today: LocalDate;
  actions: FollowUpActions;
  /** Under "nothing is owed": what one could do instead. */
  whenEmpty?: ReactNode;
}

/** What is owed: overdue, today, the next seven days. Arrow keys move; Enter, d, s and u act. */
export function PendingFollowUps({ today, actions, whenEmpty }: PendingFollowUpsProps) {
  const [limit, setLimit] = useState(SHOWN_FIRST);
  const [asked, setAsked] = useState<{ touchId: string; row: PendingRow } | null>(null);
  const found = useLiveQuery(
    () => pendingFollowUps(today, limit, currentLanguage()),
    [today, limit],
  );
  // While more is being fetched, what was there stays: nothing jumps.
  const last = useRef(found);
  if (found !== undefined) last.current = found;
  const pending = found ?? last.current;
  const list = useRowKeys({ undoLast: actions.undoLast, fromAnywhere: true });
  // What is read here and what the badge says are the same, also after a journey.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day is another count.
  useEffect(() => tellBadge(), [today]);

  if (pending === undefined) {
    return (
      <Section title={t('popup.pending')} landmark>
        <Skeleton label={t('popup.loading')} shape="person" />
      </Section>
    );
  }
  const groups = [
    { title: t('popup.overdue'), rows: pending.overdue, count: pending.overdueCount },
    { title: t('popup.today'), rows: pending.today, count: 0 },
    { title: t('popup.next'), rows: pending.nextDays, count: 0 },
  ].filter((group) => group.rows.length > 0);

  return (
    <Section title={t('popup.pending')} landmark>
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
      <div ref={list} tabIndex={-1} className={styles.list}>
        {groups.length === 0 ? (
          <EmptyState title={t('popup.nothing.title')} drawing="tea" level={3} action={whenEmpty}>
            <p>{t('popup.nothing.text')}</p>
            {pending.nextDay && (
              <p>{t('popup.nothing.next', { day: formatDay(pending.nextDay, today) })}</p>
            )}
          </EmptyState>
        ) : (
          <>
            {groups.map((group) => (
              <div key={group.title} className={styles.group}>
                <h3 className={styles.title}>
                  {group.title}
                  {group.count > 0 && <Badge tone="warm">{group.count}</Badge>}
                </h3>
                <ul className={styles.rows} aria-label={group.title}>
                  {group.rows.map((row) => (
                    <FollowUpRow
                      key={row.followUp.id}
                      row={row}
                      today={today}
                      actions={actions}
                      onReplied={(touchId) => setAsked({ touchId, row })}
                    />
                  ))}
                </ul>
              </div>
            ))}
            {pending.more > 0 && (
              <div className={styles.more}>
                <Button wide onClick={() => setLimit(limit + SHOWN_MORE)}>
                  {t('popup.more', { count: pending.more })}
                </Button>
              </div>
            )}
            <Keys />
          </>
        )}
      </div>
    </Section>
  );
}

/** The keys, for who looks for them. */
function Keys() {
  const keys = [
    { key: '↑↓', label: t('popup.keys.move') },
    { key: 'Enter', label: t('popup.keys.enter') },
    { key: 'D', label: t('popup.done') },
    { key: 'S', label: t('popup.snooze') },
    { key: 'U', label: t('popup.undo') },
  ];
  return (
    <p className={styles.keys}>
      {keys.map(({ key, label }) => (
        <span key={key} className={styles.key}>
          <KeyHint keys={[key]} /> {label}
        </span>
      ))}
    </p>
  );
}
