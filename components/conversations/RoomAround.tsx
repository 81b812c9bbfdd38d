import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import { getContact } from '../../utils/store/contacts';
import { plannedConversations } from '../../utils/store/conversations';
import { getSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import styles from './Conversations.module.css';

/** Nobody plans more talks than this ahead. */
const PLANNED_LOOKED_AT = 200;

interface RoomAroundProps {
  contactId: string;
  /** The day of the conversation that is being planned. */
  day: LocalDate;
}

/** For somebody whom talks drain: a line to leave room after it, and none of it twice on a day. */
export function RoomAround({ contactId, day }: RoomAroundProps) {
  const other = useQuery(() => otherTalkOn(day, contactId), [day, contactId]);
  const energy = useQuery(async () => (await getSettings()).energy, []);
  if (energy?.oneToOne !== 'drains' || other === undefined) return null;
  return (
    <p className={styles.both} role="status">
      {other === null ? t('method.room.after') : t('method.room.sameDay', { name: other })}
    </p>
  );
}

/** Whom else the user talks with on a day; `null` for nobody. */
async function otherTalkOn(day: LocalDate, contactId: string): Promise<string | null> {
  const planned = await plannedConversations(new Date().toISOString(), PLANNED_LOOKED_AT);
  const found = planned.find(
    (one) => one.contactId !== contactId && localDateOf(new Date(one.startsAt)) === day,
  );
  return found ? ((await getContact(found.contactId))?.name ?? null) : null;
}
