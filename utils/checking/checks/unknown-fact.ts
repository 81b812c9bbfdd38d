import type { Fix, Severity } from '../../model/finding';
import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import { findMisquotes } from '../grounding/find-misquotes';
import type { UnsupportedFigure } from '../grounding/find-unsupported-figures';
import { findWrongCalendar } from '../grounding/find-wrong-calendar';
import { findWrongKinds } from '../grounding/find-wrong-kind';
import { findWrongTurns } from '../grounding/find-wrong-turn';
import { findWrongWeekday } from '../grounding/find-wrong-weekday';
import { findWrongWhen } from '../grounding/find-wrong-when';
import { findWrongYesterday } from '../grounding/find-wrong-yesterday';
import { isSureNumber } from '../grounding/how-sure';
import { isRemembered } from '../grounding/is-remembered';
import { unsupportedFigures, unsupportedNames } from '../grounding/unsupported';
import { clauseAt } from '../grounding/whose-clause';
import { contentStems } from '../text/content-stems';
import { findDays } from '../text/day-mentions';
import { fold } from '../text/fold';
import { makeFinding } from '../text/make-finding';
import { removeSentenceFix } from '../text/removal';

const SEVERITY = { sure: 'block', likely: 'warn', slight: 'hint' } as const;

/** A name, number, date or link that nothing captured holds. */
export const unknownFact: Check = {
  id: 'unknown-fact',
  source: 'drafting.md section 5',
  look(draft) {
    const own = new Set((draft.name?.words ?? []).map((word) => fold(word)));
    const names = unsupportedNames(draft)
      .filter((name) => name.owner === null && !(name.nearest && own.has(fold(name.nearest))))
      .map((name) => finding(draft, name, name.nearest, 'name', SEVERITY[name.weight]));
    const figures = unsupportedFigures(draft).map((figure) =>
      finding(draft, figure, null, figure.kind, weightOf(draft, figure)),
    );
    const taken = [...unsupportedNames(draft), ...unsupportedFigures(draft)];
    const whens = [
      ...findWrongYesterday(draft),
      ...findWrongWhen(draft),
      ...findWrongWeekday(draft),
    ]
      .filter((when) => !isRemembered(draft, when.text))
      .filter((when) => !taken.some((other) => when.start < other.end && when.end > other.start))
      .map((when) => finding(draft, when, null, when.kind, 'block'));
    const allTurns = findWrongTurns(draft);
    const turns = allTurns
      .filter((turn) => !isRemembered(draft, turn.text))
      .filter((turn) => !taken.some((other) => turn.start < other.end && turn.end > other.start))
      .map((turn) => finding(draft, turn, null, turn.kind, turn.contradicts ? 'block' : 'hint'));
    const said = [...taken, ...allTurns];
    const kinds = findWrongKinds(draft)
      .filter((word) => !isRemembered(draft, word.text))
      .filter((word) => !said.some((other) => word.start < other.end && word.end > other.start))
      .map((word) => finding(draft, word, null, word.kind, word.isOfReader ? 'warn' : 'hint'));
    const timed = [...said, ...whens];
    const calendar = findWrongCalendar(draft)
      .filter((day) => !isRemembered(draft, day.text))
      .filter((day) => !timed.some((other) => day.start < other.end && day.end > other.start))
      .map((day) => finding(draft, day, null, day.kind, 'warn'));
    const told = [...timed, ...kinds, ...calendar];
    const quotes = findMisquotes(draft)
      .filter((quote) => !quote.isSaidByReader && !isRemembered(draft, quote.text))
      .filter((quote) => !told.some((other) => quote.start < other.end && quote.end > other.start))
      .map((quote) => finding(draft, quote, quote.captured, 'name', 'warn'));
    return [...names, ...figures, ...whens, ...turns, ...kinds, ...calendar, ...quotes];
  },
};

/** A number of the writer's own life is worth a look, no more. */
function weightOf(draft: DraftView, figure: UnsupportedFigure): Severity {
  if (figure.contradicts) return 'block';
  if (figure.kind === 'number') return isSureNumber(draft, figure) ? 'block' : 'hint';
  // A date of the writer's own life stands nowhere in Kith; one that is said of the reader should.
  if (figure.kind === 'date') return isOnRecord(draft, figure.start) ? 'warn' : 'hint';
  return 'block';
}

const PASSED_BETWEEN =
  /(?<!\p{L})(?:wrote|asked|spoke|met|told|schrieb|fragte|sprachen|getroffen)(?!\p{L})/iu;

/** A date of the reader, of what passed between the two, or of what was to be done by another day. */
function isOnRecord(draft: DraftView, start: number): boolean {
  const clause = clauseAt(draft, start);
  if (clause.ofReader || PASSED_BETWEEN.test(clause.text)) return true;
  const stems = contentStems(clause.text).filter((stem) => !/\d/.test(stem));
  return draft.support.entries.some(
    (entry) =>
      (entry.owner === 'wish' || entry.owner === 'talk') &&
      findDays(entry.text).some((day) => day.day !== null) &&
      stems.some((stem) => entry.stems.has(stem)),
  );
}

function finding(
  draft: DraftView,
  place: { text: string; start: number; end: number },
  nearest: string | null,
  kind: string,
  severity: Severity,
) {
  const fixes: Fix[] = [];
  if (nearest) {
    fixes.push({
      kind: 'replace',
      label: { key: 'checks.fix.use', values: { x: nearest } },
      start: place.start,
      end: place.end,
      text: nearest,
    });
  }
  fixes.push(...removeSentenceFix(draft, place.start, place.end));
  fixes.push({
    kind: 'remember',
    label: { key: 'checks.fix.remember' },
    fact: { about: 'them', kind, value: place.text },
  });
  return makeFinding(
    'unknown-fact',
    severity,
    nearest
      ? { key: 'checks.unknownFactNear', values: { x: place.text, near: nearest } }
      : {
          key: severity === 'block' ? 'checks.unknownFact' : 'checks.worthALook',
          values: { x: place.text },
        },
    place,
    fixes,
  );
}
