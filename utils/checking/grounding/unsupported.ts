import { oncePer } from '../../model/once-per';
import { findUnsupportedFigures } from './find-unsupported-figures';
import { findUnsupportedNames } from './find-unsupported-names';

/** Several checks share the search for names, so it is done once per draft. */
export const unsupportedNames = oncePer(findUnsupportedNames);

/** The same for numbers, dates and links. */
export const unsupportedFigures = oncePer(findUnsupportedFigures);
