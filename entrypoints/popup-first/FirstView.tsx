import type { FollowUpActions } from '../../components/follow-ups/follow-up-actions';
import { PendingList } from '../../components/follow-ups/PendingList';
import { PersonPlace } from '../../components/people/PersonPlace';
import type { OpenPage } from '../../utils/browser/open-page';
import type { LocalDate } from '../../utils/model/local-date';
import type { Pending } from '../../utils/model/pending';
import styles from '../popup/App.module.css';
import { PopupHead } from '../popup/PopupHead';

/** As many rows as a popup of 600 px can show. */
const FITTING = 6;

interface FirstViewProps {
  page: OpenPage | null;
  pending: Pending;
  today: LocalDate;
}

/** The popup as it will stand in a moment. It cannot be pressed: the one that can takes its place, looking the same. */
export function FirstView({ page, pending, today }: FirstViewProps) {
  return (
    <main className={styles.popup} inert>
      <PopupHead windowId={null} />
      {page && <PersonPlace page={page} />}
      <PendingList
        pending={firstOf(pending)}
        today={today}
        actions={NO_ACTIONS}
        onReplied={nothing}
        onMore={nothing}
      />
    </main>
  );
}

function firstOf(pending: Pending): Pending {
  let left = FITTING;
  const take = <Row,>(rows: Row[]): Row[] => {
    const taken = rows.slice(0, left);
    left -= taken.length;
    return taken;
  };
  const [overdue, today, nextDays] = [pending.overdue, pending.today, pending.nextDays].map(take);
  return { ...pending, overdue: overdue ?? [], today: today ?? [], nextDays: nextDays ?? [] };
}

const nothing = () => undefined;
const NO_ACTIONS: FollowUpActions = {
  draft: nothing,
  draftKind: nothing,
  showPerson: nothing,
  openProfile: nothing,
  done: async () => undefined,
  snooze: async () => undefined,
  letRest: async () => undefined,
  replied: async () => null,
  accepted: async () => undefined,
  undoLast: nothing,
};
