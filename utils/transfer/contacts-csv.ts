import type { Contact } from '../model/contact';

/** The columns, in order; the names are those of LinkedIn's own Connections.csv where it has the same. */
const COLUMNS: [string, (contact: Contact) => string | null][] = [
  ['Name', ({ name }) => name],
  ['URL', ({ profileUrl }) => profileUrl],
  ['Headline', ({ profile }) => profile.headline],
  ['Position', ({ profile }) => profile.currentTitle],
  ['Company', ({ profile }) => profile.currentCompany],
  ['Location', ({ profile }) => profile.location],
  ['Email Address', ({ profile }) => (profile.emails ?? []).join('; ')],
  ['Phone', ({ profile }) => (profile.phones ?? []).map(({ value }) => value).join('; ')],
  ['Connected On', ({ profile }) => profile.connectedSince],
  ['Tie', ({ about }) => about.tie],
  ['Tags', ({ about }) => about.tags.join('; ')],
  ['How we met', ({ about }) => about.howWeMet],
  ['Note', ({ about }) => about.note],
  ['Saved On', ({ createdAt }) => createdAt.slice(0, 10)],
];

/**
 * Contacts as CSV for spreadsheets: UTF-8 with a byte order mark (Excel), CRLF, every cell quoted, and no cell that a
 * spreadsheet would take for a formula.
 */
export function contactsCsv(contacts: Iterable<Contact>): string {
  const lines = [COLUMNS.map(([title]) => quoted(title)).join(',')];
  for (const contact of contacts) {
    lines.push(COLUMNS.map(([, value]) => quoted(neutralised(value(contact) ?? ''))).join(','));
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/**
 * A cell with `'` before what a spreadsheet would run: `= + - @`, tab, CR, LF (OWASP), their full-width forms, also
 * after spaces and quotes (reliability.md, T12).
 */
export function neutralised(cell: string): string {
  return /^[\s"'\u200B-\u200F\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(cell)
    ? `'${cell}`
    : cell;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
