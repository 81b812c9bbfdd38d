import type { DraftView } from '../draft-view';
import type { UnsupportedFigure } from './find-unsupported-figures';
import { findUnsupportedFigures } from './find-unsupported-figures';
import type { UnsupportedName } from './find-unsupported-names';
import { findUnsupportedNames } from './find-unsupported-names';

const NAMES = new WeakMap<DraftView, UnsupportedName[]>();
const FIGURES = new WeakMap<DraftView, UnsupportedFigure[]>();

/** Several checks share the search for names, so it is done once per draft. */
export function unsupportedNames(draft: DraftView): UnsupportedName[] {
  const names = NAMES.get(draft) ?? findUnsupportedNames(draft);
  NAMES.set(draft, names);
  return names;
}

/** The same for numbers, dates and links. */
export function unsupportedFigures(draft: DraftView): UnsupportedFigure[] {
  const figures = FIGURES.get(draft) ?? findUnsupportedFigures(draft);
  FIGURES.set(draft, figures);
  return figures;
}
