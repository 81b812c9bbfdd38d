import { neutralised } from './contacts-csv';

/** As much of a person as the matrix needs. */
export interface MatrixPerson {
  name: string;
  role: string;
  tie: string;
  personaIds: string[];
}

/**
 * Personas × people as CSV for spreadsheets: a line per person who is in a persona, a column per persona with an "x"
 * where they are in it. A persona in which there is nobody has its column too: that is what one looks for.
 */
export function matrixCsv(
  people: Iterable<MatrixPerson>,
  personas: readonly { id: string; name: string }[],
): string {
  const lines = [['Name', 'Role', 'Tie', ...personas.map(({ name }) => name)]];
  for (const { name, role, tie, personaIds } of people) {
    const marks = personas.map(({ id }) => (personaIds.includes(id) ? 'x' : ''));
    if (marks.includes('x')) lines.push([name, role, tie, ...marks]);
  }
  const text = lines.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  return `\uFEFF${text}\r\n`;
}

function quoted(cell: string): string {
  return `"${neutralised(cell).replaceAll('"', '""')}"`;
}
