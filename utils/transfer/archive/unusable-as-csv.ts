import Papa from 'papaparse';
import type { Phrase } from '../../model/phrase';
import type { UnusableRow } from './archive-contents';

/** What a spreadsheet takes for a formula, also behind spaces or quotes (reliability.md, T12). */
const FORMULA = /^[\s"']*[=+\-@\t\r\n＝＋－＠]/;

/**
 * The rows that are not saved as a CSV file that a spreadsheet opens without running anything in it.
 * @param say turns the reason into the user's language
 */
export function unusableAsCsv(rows: UnusableRow[], say: (phrase: Phrase) => string): string {
  const cells = rows.map(({ file, line, reason, row }) => [file, line || '', say(reason), row]);
  const fields = (['file', 'line', 'reason', 'row'] as const).map((column) =>
    say({ key: `transfer.csv.${column}` }),
  );
  const text = Papa.unparse(
    { fields, data: cells },
    { quotes: true, escapeFormulae: FORMULA, newline: '\r\n' },
  );
  // The mark tells spreadsheets that this is UTF-8.
  return `\ufeff${text}`;
}
