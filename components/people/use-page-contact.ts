import type { OpenPage } from '../../utils/browser/open-page';
import type { Contact } from '../../utils/model/contact';
import { parseProfileAddress } from '../../utils/model/profile-address';
import { findContactByAddress } from '../../utils/store/contacts';
import { useQuery } from '../app/use-query';

/**
 * The contact whose profile is in front; `null` when it is nobody saved, `undefined` while looking, unless `first` was
 * found under that very address before.
 */
export function usePageContact(
  page: OpenPage | null,
  first?: { url: string | null; contact: Contact | null },
): Contact | null | undefined {
  const url = page?.url ? (parseProfileAddress(page.url)?.url ?? null) : null;
  const found = useQuery(
    async () => ({ url, contact: url === null ? null : await findContactByAddress(url) }),
    [url],
  );
  // Until the new answer is there, the query gives that of the page before.
  if (found?.url === url) return found.contact;
  if (!first?.contact || url === null) return undefined;
  return (first.url && parseProfileAddress(first.url)?.url) === url ? first.contact : undefined;
}
