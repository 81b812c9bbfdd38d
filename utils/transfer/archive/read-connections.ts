import { learnDateOrder, readMoment } from './archive-dates';
import type { ArchivePart, ConnectionRow } from './archive-part';
import type { RowReader } from './part-builder';
import { refuseRow } from './part-builder';
import type { RowCells } from './row-cells';
import { addressReader } from './row-cells';

/** Rows of Connections.csv, in every shape since 2018. */
export function connectionsReader(part: ArchivePart): RowReader {
  const counts = {
    dataRows: 0,
    people: 0,
    blankRowsWithOnlyADate: 0,
    withEmail: 0,
    withoutLastName: 0,
    withoutCompany: 0,
  };
  part.counts.connectionRows = counts;
  const readAddress = addressReader();
  const dates: string[] = [];
  const pending: { row: ConnectionRow; date: string }[] = [];

  const row = (cells: RowCells) => {
    counts.dataRows += 1;
    const firstName = cells.text('firstName');
    const lastName = cells.text('lastName');
    const name = [firstName, lastName].filter(Boolean).join(' ');
    const address = readAddress(cells.raw('url'));
    const email = cells.text('email').toLowerCase();
    if (!name && !address && !email) {
      // A member who left or hid: there is nobody to save.
      counts.blankRowsWithOnlyADate += 1;
      return refuseRow(part, cells.line, 'only-a-date', cells.excerpt());
    }
    if (!name) return refuseRow(part, cells.line, 'no-name', cells.excerpt());
    if (!address && cells.text('url') !== '') {
      return refuseRow(part, cells.line, 'no-address', cells.excerpt());
    }
    const found: ConnectionRow = {
      line: cells.line,
      name,
      address,
      email: /^[^\s@<>"]+@[^\s@<>"]+$/.test(email) ? email : null,
      company: cells.text('company') || null,
      title: cells.text('position') || null,
      connectedOn: null,
    };
    counts.people += 1;
    if (found.email) counts.withEmail += 1;
    if (!lastName) counts.withoutLastName += 1;
    if (!found.company) counts.withoutCompany += 1;
    const date = cells.text('connectedOn');
    dates.push(date);
    pending.push({ row: found, date });
  };

  const finish = () => {
    const order = learnDateOrder(dates);
    for (const { row: found, date } of pending) {
      part.connections.push({ ...found, connectedOn: readMoment(date, order)?.day ?? null });
    }
  };
  return { row, finish };
}
