import type { DraftView } from '../draft-view';
import { fold } from '../text/fold';

/** The user said of these very words that they are true: what is on record then says nothing against them. */
export function isRemembered(draft: DraftView, text: string): boolean {
  const said = fold(text);
  // "Eight" of "eight years" was said to be right: so are the years.
  return draft.situation.confirms.remembered.some((fact) =>
    `${said} `.startsWith(`${fold(fact)} `),
  );
}
