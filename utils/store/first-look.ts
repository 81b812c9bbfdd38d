import type { FirstLook } from '../model/first-look';
import type { LocalDate } from '../model/local-date';
import { SHOWN_FIRST } from '../model/pending';
import { db } from './database';
import { countDuePeople, PENDING_TABLES, pendingFollowUps } from './pending';
import { getSettings } from './settings';

/**
 * Works out what badge and popup show first, with the commit that it rests on: all in one transaction. `languageFor` turns
 * the setting (`null`: as the browser) into the language that Kith speaks.
 */
export async function makeFirstLook<Language extends string>(
  day: LocalDate,
  languageFor: (setting: string | null) => Language,
): Promise<FirstLook & { language: Language }> {
  return db.transaction('r', [...PENDING_TABLES, 'singles', 'marker'], async () => {
    const marker = await db.marker.get('marker');
    if (!marker) throw new Error('The store has no marker: it was not opened by openStore().');
    const { epoch, seq } = marker;
    const settings = await getSettings();
    const language = languageFor(settings.language);
    const pending = await pendingFollowUps(day, SHOWN_FIRST, language);
    const { theme, notifyAt, profileButton, logRepliesAtOnce } = settings;
    const duePeople = await countDuePeople(day);
    const wanted = { theme, notifyAt, profileButton, logRepliesAtOnce };
    return { epoch, seq, day, language, ...wanted, duePeople, pending };
  });
}
