import type { Situation } from '../model/situation';
import { detectLanguage } from './detect-language';

/**
 * The languages with phrases that both read: with two of them the user is asked which. A page that names none speaks
 * for itself by the language it is written in.
 */
export function languagesToChoose({ user, person }: Situation): ('en' | 'de')[] {
  if (!person) return [];
  const page = [person.headline, person.about, ...person.experience.map((job) => job.title)].join(
    '. ',
  );
  const written = detectLanguage(page);
  const theirs = person.languages.length > 0 ? person.languages : written ? [written, 'en'] : [];
  return (['en', 'de'] as const).filter(
    (language) => user.languages.includes(language) && theirs.includes(language),
  );
}
