import type { ProfileAddress } from '../../model/profile-address';
import type { ProfileReading } from '../../model/reading';
import { addressOf, personOf } from '../page/links';
import { all } from '../page/query';
import { ReadingDraft } from '../reading-draft';
import { ListReader } from '../rows/read-lists';
import { asState } from '../rows/state';
import { languageOfDateLine } from './language-of-dates';
import { rowsOf, SDUI_ROWS } from './rows';

/**
 * A list of jobs or schools without a top card: the details page. The rows prove themselves, because LinkedIn links
 * them to rooms of the subject's own (skills, and on one's own profile the forms). One foreign link, and nothing is
 * read.
 */
export function readSduiRows(
  page: Document,
  person: ProfileAddress,
  address: URL,
  stated: string | null,
): ProfileReading | null {
  const rows = rowsOf(page).filter((row) => !row.closest('aside, dialog, [role="dialog"]'));
  const links = rows.flatMap((row) => all(row, 'a[href*="/in/"]'));
  const owners = new Set(links.map(personOf));
  if (owners.size !== 1 || !owners.has(person.slug ?? person.memberId)) return null;
  const section = sectionOf(address, links);
  if (!section) return null;
  const language = stated ?? inferLanguage(rows);
  const draft = new ReadingDraft('sdui', language, person.url);
  const list = new ListReader(rows, SDUI_ROWS, language);
  draft.markUnread('name');
  if (section === 'experience') draft.putSection(section, asState(list.jobs(), false));
  else draft.putSection(section, asState(list.schools(), false));
  draft.notes.push('list-only');
  return draft.finish();
}

/** Which list it is: the address says it, or the links to its forms do. */
function sectionOf(address: URL, links: Element[]): 'experience' | 'education' | null {
  const paths = [address.pathname, ...links.map((link) => addressOf(link)?.pathname ?? '')];
  const named = new Set(
    paths
      .map((path) => path.match(/\/details\/(experience|education)(?:\/|$)/)?.[1])
      .filter(Boolean),
  );
  return named.size === 1 ? ([...named][0] as 'experience' | 'education') : null;
}

/**
 * A page that states no language still speaks one. English proves nothing: it is what LinkedIn shows where a
 * translation is missing.
 */
function inferLanguage(rows: Element[]): string | null {
  const lines = rows.flatMap((row) =>
    [row, ...SDUI_ROWS.innerRowsOf(row)].flatMap(SDUI_ROWS.linesOf),
  );
  const languages = new Set(
    lines.map(({ text }) => languageOfDateLine(text)).filter((one) => one !== null),
  );
  const [language] = languages;
  return languages.size === 1 && language !== 'en' ? (language ?? null) : null;
}
