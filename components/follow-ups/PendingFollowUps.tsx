import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import type { Pending, PendingRow } from '../../utils/model/pending';
import { SHOWN_FIRST } from '../../utils/model/pending';
import { pendingFollowUps } from '../../utils/store/pending';
import { currentLanguage } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { useQuery } from '../app/use-query';
import { AnswerQuestion } from './AnswerQuestion';
import type { FollowUpActions } from './follow-up-actions';
import { PendingList } from './PendingList';

const SHOWN_MORE = 25;

interface PendingFollowUpsProps {
  today: LocalDate;
  actions: FollowUpActions;
  /** What was there before the store could be asked. */
  first?: Pending;
  /** Under "nothing is owed": what one could do instead. */
  whenEmpty?: ReactNode;
}

/** What is owed: overdue, today, the next seven days. Arrow keys move; Enter, d, s and u act. */
export function PendingFollowUps({ today, actions, first, whenEmpty }: PendingFollowUpsProps) {
  const [limit, setLimit] = useState(SHOWN_FIRST);
  const [asked, setAsked] = useState<{ touchId: string; row: PendingRow } | null>(null);
  const language = currentLanguage();
  const found = useQuery(() => pendingFollowUps(today, limit, language), [today, limit, language]);
  // While more is being fetched, what was there stays: nothing jumps.
  const last = useRef(first);
  if (found !== undefined) last.current = found;
  const pending = found ?? last.current;
  // What is read here and what the badge says are the same, also after a journey.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day is another count.
  useEffect(() => tellBadge(), [today]);

  return (
    <PendingList
      pending={pending}
      today={today}
      actions={actions}
      onReplied={(touchId, row) => setAsked({ touchId, row })}
      onMore={() => setLimit(limit + SHOWN_MORE)}
      whenEmpty={whenEmpty}
      question={
        asked && (
          <AnswerQuestion
            key={asked.touchId}
            touchId={asked.touchId}
            name={asked.row.contact.name}
            focusFirst
            onDraft={(kind) => actions.draftKind(asked.row.contact.id, kind)}
            onClose={() => setAsked(null)}
          />
        )
      }
    />
  );
}
