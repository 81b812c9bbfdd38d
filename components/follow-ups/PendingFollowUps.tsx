import { useLiveQuery } from 'dexie-react-hooks';
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import type { PendingRow } from '../../utils/store/pending';
import { pendingFollowUps } from '../../utils/store/pending';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { FollowUpRow } from './FollowUpRow';
import styles from './PendingFollowUps.module.css';
import type { FollowUpActions } from './use-follow-up-actions';

/** As many as anyone reads in a popup; the panel's Today has the rest. */
const SHOWN = 40;

interface PendingFollowUpsProps {
  today: LocalDate;
  actions: FollowUpActions;
}

/** What is owed: overdue, today, the next seven days. Arrow keys move; Enter, d, s and u act. */
export function PendingFollowUps({ today, actions }: PendingFollowUpsProps) {
  const pending = useLiveQuery(() => pendingFollowUps(today, SHOWN), [today]);
  const list = useRef<HTMLDivElement>(null);

  if (pending === undefined) {
    return (
      <Section title={t('popup.pending')} landmark>
        <Skeleton label={t('popup.loading')} />
      </Section>
    );
  }
  const groups = [
    { title: t('popup.overdue'), rows: pending.overdue },
    { title: t('popup.today'), rows: pending.today },
    { title: t('popup.next'), rows: pending.nextDays },
  ].filter((group) => group.rows.length > 0);

  return (
    <Section title={t('popup.pending')} landmark>
      {groups.length === 0 ? (
        <EmptyState title={t('popup.nothing.title')} drawing="tea" level={3}>
          <p>{t('popup.nothing.text')}</p>
          {pending.nextDay && (
            <p>{t('popup.nothing.next', { day: formatDay(pending.nextDay, today) })}</p>
          )}
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys pass through from the rows' own buttons.
        <div ref={list} onKeyDown={(event) => moveByKey(event, list.current, actions)}>
          {groups.map((group) => (
            <PendingGroup key={group.title} {...group} today={today} actions={actions} />
          ))}
          {pending.more > 0 && (
            <p className={styles.more}>{t('popup.more', { count: pending.more })}</p>
          )}
        </div>
      )}
    </Section>
  );
}

interface PendingGroupProps {
  title: string;
  rows: PendingRow[];
  today: LocalDate;
  actions: FollowUpActions;
}

function PendingGroup({ title, rows, today, actions }: PendingGroupProps) {
  return (
    <div className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <FollowUpRow key={row.followUp.id} row={row} today={today} actions={actions} />
        ))}
      </ul>
    </div>
  );
}

/** Arrow keys go from row to row; the focus stays on the same kind of thing, the row's first button. */
function moveByKey(event: KeyboardEvent, list: HTMLElement | null, actions: FollowUpActions): void {
  if (event.key === 'u' && !event.ctrlKey && !event.metaKey) {
    actions.undoLast();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row-focus]') ?? [])];
  const here = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement));
  const next = rows[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
