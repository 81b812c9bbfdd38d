import type { LocalDate } from '../../utils/model/local-date';
import { PendingFollowUps } from './PendingFollowUps';
import { useFollowUpActions } from './use-follow-up-actions';

interface TodayViewProps {
  today: LocalDate;
  onDraft: (contactId: string, kind: string | null) => void;
}

/** What is owed today, in the panel. */
export function TodayView({ today, onDraft }: TodayViewProps) {
  const actions = useFollowUpActions(null, onDraft);
  return <PendingFollowUps today={today} actions={actions} />;
}
