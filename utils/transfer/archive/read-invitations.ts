import { cleanText } from '../../model/text-hygiene';
import { instantOf, learnDateOrder, readMoment } from './archive-dates';
import type { ArchivePart, InvitationRow } from './archive-part';
import { noteSelf } from './note-self';
import type { RowReader } from './part-builder';
import { refuseRow } from './part-builder';
import type { RowCells } from './row-cells';
import { addressReader } from './row-cells';

const OUTGOING = new Set(['outgoing', 'sent', 'gesendet', 'envoyée', 'enviada', 'inviata']);
const INCOMING = new Set(['incoming', 'received', 'erhalten', 'reçue', 'recibida', 'recebida']);

/** Rows of Invitations.csv: the person to keep is always the other one. `keepText`: also keep the notes. */
export function invitationsReader(part: ArchivePart, keepText: boolean): RowReader {
  const counts = { dataRows: 0, outgoing: 0, incoming: 0, withMessage: 0 };
  part.counts.invitationRows = counts;
  const readAddress = addressReader();
  const pending: { row: Omit<InvitationRow, 'at'>; date: string; excerpt: string }[] = [];

  const row = (cells: RowCells) => {
    counts.dataRows += 1;
    const dir = directionOf(cells.text('direction'));
    if (!dir) return refuseRow(part, cells.line, 'no-direction', cells.excerpt());
    counts[dir === 'out' ? 'outgoing' : 'incoming'] += 1;
    const message = cleanText(cells.raw('message'), { multiline: true, max: 2000 });
    if (message) counts.withMessage += 1;

    const [mine, theirs] = dir === 'out' ? ['inviter', 'invitee'] : ['invitee', 'inviter'];
    const self = readAddress(cells.raw(`${mine}Url`));
    const address = readAddress(cells.raw(`${theirs}Url`));
    if (self) noteSelf(part, self, cells.text(dir === 'out' ? 'from' : 'to'));
    if (!address) return refuseRow(part, cells.line, 'no-address', cells.excerpt());
    if (address.alias === self?.alias) {
      return refuseRow(part, cells.line, 'own-address', cells.excerpt());
    }
    const name = cells.text(dir === 'out' ? 'to' : 'from');
    const found = { line: cells.line, dir, name, address, text: (keepText && message) || null };
    pending.push({ row: found, date: cells.text('sentAt'), excerpt: cells.excerpt() });
  };

  const finish = () => {
    const order = learnDateOrder(pending.map((entry) => entry.date));
    for (const { row: found, date, excerpt } of pending) {
      const moment = readMoment(date, order);
      if (moment) part.invitations.push({ ...found, at: instantOf(moment) });
      else refuseRow(part, found.line, 'no-date', excerpt);
    }
  };
  return { row, finish };
}

function directionOf(word: string): 'in' | 'out' | null {
  const direction = word.toLowerCase();
  return OUTGOING.has(direction) ? 'out' : INCOMING.has(direction) ? 'in' : null;
}
