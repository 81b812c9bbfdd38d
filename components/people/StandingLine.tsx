import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalDate } from '../../utils/model/local-date';
import { nextFollowUpOf } from '../../utils/store/pending';
import { say, t } from '../../utils/words/translate';

/** Where things stand with a contact, in one line. */
export function StandingLine({ contactId, today }: { contactId: string; today: LocalDate }) {
  const next = useLiveQuery(() => nextFollowUpOf(contactId, today), [contactId, today]);
  if (next === undefined) return null;
  return <p>{next ? say(next.why) : t('panel.next.none')}</p>;
}
