import type { School } from '../../model/profile';
import { looksLikeDates, readDateLine } from '../page/date-line';
import type { Line } from '../top-card/lines';

/** One school by the order of its lines: school / "Degree, field"? / dates?. `null` = not in this order. */
export function readSchool(lines: Line[], language: string | null): School | null {
  const [school, ...rest] = lines;
  const datesAt = rest.findIndex((line) => looksLikeDates(line.text, language));
  const before = datesAt === -1 ? rest : rest.slice(0, datesAt);
  if (!school || before.length > 1) return null;
  // Years in a script that is not read would be taken for a degree.
  if (datesAt === -1 && /(?![0-9])\p{Nd}|\d{4}\D+\d{4}/u.test(before[0]?.text ?? '')) return null;
  const dates = rest[datesAt]?.text ?? null;
  const span = dates === null ? null : readDateLine(dates, language);
  const degreeLine = before[0]?.text ?? null;
  return {
    school: school.text,
    ...splitDegree(degreeLine),
    start: span?.start ?? null,
    end: span?.end ?? null,
    degreeLine,
    dates,
  };
}

/** The school line split at its first comma; `degreeLine` stays the truth. */
function splitDegree(line: string | null): { degree: string | null; field: string | null } {
  if (line === null) return { degree: null, field: null };
  const [degree = '', ...field] = line.split(/,\s+/);
  return { degree, field: field.length > 0 ? field.join(', ') : null };
}
