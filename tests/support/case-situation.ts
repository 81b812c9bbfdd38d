import { readFileSync } from 'node:fs';
import { readCase } from '../../utils/model/case';
import type { Situation } from '../../utils/model/situation';

/** The first situation of a case in `tests/cases`, by the file's name. */
export function caseSituation(name: string): Situation {
  const reading = readCase(
    JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8')),
  );
  const situation = reading.status === 'read' ? reading.situations[0]?.situation : undefined;
  if (!situation) throw new Error(`${name} is not a case`);
  return situation;
}
