import type { PageState } from '../../utils/browser/page-state';

export interface HealthFacts {
  version: string;
  /** As the browser names itself. */
  browser: string;
  language: string;
  counts: Record<string, number>;
  copies: number;
  pages: Pick<PageState, 'unread' | 'notLoaded'>[];
}

/**
 * The report that a user may give to whoever mends Kith. In English and plain text; only numbers and the names of
 * fields: no name, no address, nothing that anybody wrote.
 */
export function healthReport({
  version,
  browser,
  language,
  counts,
  copies,
  pages,
}: HealthFacts): string {
  const stored = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([table, count]) => `${table} ${count}`);
  return [
    `Kith ${version}`,
    `Browser: ${browser}`,
    `Language: ${language}`,
    `Stored: ${stored.join(', ') || 'nothing'}`,
    `Copies: ${copies}`,
    ...pages.map(
      ({ unread, notLoaded }, index) =>
        `Page ${index + 1}: unread ${unread.join(', ') || '-'}; not loaded ${notLoaded.join(', ') || '-'}`,
    ),
  ].join('\n');
}
