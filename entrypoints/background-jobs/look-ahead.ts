import { keepFirstLook } from '../../utils/browser/first-look';
import type { FirstLook } from '../../utils/model/first-look';
import type { LocalDate } from '../../utils/model/local-date';
import { makeFirstLook } from '../../utils/store/first-look';
import { chooseLanguage } from '../../utils/words/languages';
import { nameContextMenu } from './show-context-menu';

/** Works out anew what badge and popup show first, and keeps it for the next time. */
export async function lookAhead(day: LocalDate): Promise<FirstLook> {
  const look = await makeFirstLook(day, chooseLanguage);
  await keepFirstLook(look);
  // What changed may be the language.
  nameContextMenu(look.language);
  return look;
}
