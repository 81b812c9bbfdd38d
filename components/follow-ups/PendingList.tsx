import type { ReactNode } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import type { Pending, PendingRow } from '../../utils/model/pending';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { KeyHint } from '../ui/KeyHint';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { FollowUpRow } from './FollowUpRow';
import type { FollowUpActions } from './follow-up-actions';
import styles from './PendingFollowUps.module.css';
import { useRowKeys } from './use-row-keys';

interface PendingListProps {
  /** `undefined` while the store is asked. */
  pending: Pending | undefined;
  today: LocalDate;
  actions: FollowUpActions;
  /** They replied, which has just been logged. */
  onReplied: (touchId: string, row: PendingRow) => void;
  onMore: () => void;
  /** Above the list: the question what they said. */
  question?: ReactNode;
  /** Under "nothing is owed": what one could do instead. */
  whenEmpty?: ReactNode;
}

/** What is owed, as it stands; knows nothing of the store, so that the popup can paint it before the store is there. */
export function PendingList(props: PendingListProps) {
  const { pending, today, actions, onReplied, onMore, question, whenEmpty } = props;
  const list = useRowKeys({ undoLast: actions.undoLast, fromAnywhere: true });
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
      {question}
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
                      onReplied={onReplied}
                    />
                  ))}
                </ul>
              </div>
            ))}
            {pending.more > 0 && (
              <div className={styles.more}>
                <Button wide onClick={onMore}>
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
