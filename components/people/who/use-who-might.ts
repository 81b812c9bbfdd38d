import type { HelpTarget } from '../../../utils/following-up/fits-target';
import { isNoTarget } from '../../../utils/following-up/fits-target';
import { friendlyFirst } from '../../../utils/following-up/friendly-first';
import type {
  HelpOrder,
  MightHelp,
  WhoMightHelp,
} from '../../../utils/following-up/who-might-help';
import { whoMightHelp } from '../../../utils/following-up/who-might-help';
import { contactRecords } from '../../../utils/store/contact-records';
import { getStory } from '../../../utils/store/story';
import { currentLanguage } from '../../../utils/words/translate';
import { useQuery } from '../../app/use-query';
import type { PeopleBook } from '../list/people-book';

/** People of each tie that are looked at closely. */
const OF_EACH_TIE = 25;
/** People looked at for the friendly first three. */
const EASIEST = 40;

/** Who might help with a target; `null` while none is named, `undefined` while it is being worked out. */
export function useWhoMight(
  book: PeopleBook,
  isIndexed: boolean,
  target: HelpTarget,
  order: HelpOrder,
): WhoMightHelp | null | undefined {
  return useQuery(async () => {
    if (isNoTarget(target) || !isIndexed) return null;
    const ids = book.mayFit(target, OF_EACH_TIE);
    return whoMightHelp(await recordsOf(ids), target, order, book.today, {
      language: currentLanguage(),
    });
  }, [book, isIndexed, target, order]);
}

/** The easiest three to begin with; `undefined` while it is being worked out. */
export function useFriendlyFirst(book: PeopleBook, isIndexed: boolean): MightHelp[] | undefined {
  return useQuery(async () => {
    const { employers, schools } = await getStory();
    const own = {
      employers: employers.map(({ org }) => org),
      schools: schools.map(({ school }) => school),
    };
    return friendlyFirst(await recordsOf(book.easiest(own, EASIEST)), book.today, own);
  }, [book, isIndexed]);
}

async function recordsOf(ids: string[]) {
  const records = await Promise.all(ids.map(contactRecords));
  return records.filter((one) => one !== null);
}
