import { mergeRecords } from '../../../utils/store/restore';
import { giveConsent } from '../../../utils/store/settings';
import { logTouch } from '../../../utils/store/touches';
import { contactRows } from '../../support/fill-store';
import { tellStory, wroteTo } from '../../support/people';

const TOLD = 40;
const LONG_AGO = '2026-10-01T09:00:00.000Z';

/** A user with consent, a story and a thousand contacts, forty of whom were written to: there is much to show. */
export async function saveThousand(): Promise<void> {
  await giveConsent();
  await tellStory();
  const rows = contactRows(1000);
  // An address of a picture and of a site in the data: nothing may ever load it.
  await mergeRecords(rows.map((row) => ({ table: 'contacts', row }) as const));
  for (const { id } of rows.slice(0, TOLD)) await wroteTo(id, LONG_AGO);
  const first = rows[0];
  if (!first) return;
  await logTouch({
    contactId: first.id,
    type: 'reply',
    dir: 'in',
    at: '2026-10-05T09:00:00.000Z',
    kind: null,
    channel: 'message',
    text: 'See https://media.licdn.com/dms/image/portrait.jpg and https://tracker.example/pixel.gif',
    facts: [],
    answer: null,
    source: 'you',
    externalId: null,
  });
}
