import { standingBetween } from '../following-up/standing';
import type { LocalDate } from '../model/local-date';
import type { Standing } from '../model/standing';
import { contactRecords } from './contact-records';
import { getSettings } from './settings';

/** Where things stand with a contact today; `null` when there is no such contact. */
export async function standingOf(contactId: string, today: LocalDate): Promise<Standing | null> {
  const records = await contactRecords(contactId);
  if (!records) return null;
  return standingBetween(records, today, { settings: (await getSettings()).followUps });
}
