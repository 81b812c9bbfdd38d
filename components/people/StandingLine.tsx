import type { LocalDate } from '../../utils/model/local-date';
import { nextFollowUpOf } from '../../utils/store/pending';
import { touchesOf } from '../../utils/store/touches';
import { say, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';

/** Where things stand with a contact, in one line. */
export function StandingLine({ contactId, today }: { contactId: string; today: LocalDate }) {
  const found = useQuery(async () => {
    const next = await nextFollowUpOf(contactId, today);
    return { next, isNew: next === null && (await touchesOf(contactId)).length === 0 };
  }, [contactId, today]);
  if (found === undefined) return null;
  if (found.next) return <p>{say(found.next.why)}</p>;
  return <p>{t(found.isNew ? 'panel.next.neverWritten' : 'panel.next.none')}</p>;
}
