import type { Fix } from '../../model/finding';
import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import { findWrongYesterday } from '../grounding/find-wrong-yesterday';
import { unsupportedFigures, unsupportedNames } from '../grounding/unsupported';
import { fold } from '../text/fold';
import { makeFinding } from '../text/make-finding';
import { removeSentenceFix } from '../text/removal';

/** A name, number, date or link that nothing captured holds. */
export const unknownFact: Check = {
  id: 'unknown-fact',
  source: 'drafting.md section 5',
  look(draft) {
    const own = new Set((draft.name?.words ?? []).map((word) => fold(word)));
    const names = unsupportedNames(draft)
      .filter((name) => name.owner === null && !(name.nearest && own.has(fold(name.nearest))))
      .map((name) => finding(draft, name, name.nearest, 'name'));
    const figures = [...unsupportedFigures(draft), ...findWrongYesterday(draft)].map((figure) =>
      finding(draft, figure, null, figure.kind),
    );
    return [...names, ...figures];
  },
};

function finding(
  draft: DraftView,
  place: { text: string; start: number; end: number },
  nearest: string | null,
  kind: string,
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
    'block',
    nearest
      ? { key: 'checks.unknownFactNear', values: { x: place.text, near: nearest } }
      : { key: 'checks.unknownFact', values: { x: place.text } },
    place,
    fixes,
  );
}
