import type { Tie } from '../model/contact';
import type { Persona } from '../model/story';
import type { PersonRow } from './person-row';

/** How many people the user knows in a persona, by tie. Who is of two personas counts in both. */
export interface MatrixLine {
  persona: Persona;
  byTie: Record<Tie, number>;
  all: number;
}

/** One line per persona, in the order given; a persona in which there is nobody has one too. */
export function personaMatrix(
  rows: readonly PersonRow[],
  personas: readonly Persona[],
): MatrixLine[] {
  const lines = new Map(
    personas.map((persona): [string, MatrixLine] => [
      persona.id,
      { persona, byTie: { close: 0, weak: 0, dormant: 0, stranger: 0 }, all: 0 },
    ]),
  );
  for (const { personaIds, tie } of rows) {
    for (const id of personaIds) {
      const line = lines.get(id);
      if (!line) continue;
      line.byTie[tie] += 1;
      line.all += 1;
    }
  }
  return [...lines.values()];
}
