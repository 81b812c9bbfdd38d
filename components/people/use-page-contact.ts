import { useLiveQuery } from 'dexie-react-hooks';
import type { OpenPage } from '../../utils/browser/open-page';
import type { Contact } from '../../utils/model/contact';
import { parseProfileAddress } from '../../utils/model/profile-address';
import { findContactByAddress } from '../../utils/store/contacts';

/** The contact whose profile is in front; `null` when it is nobody saved, `undefined` while looking. */
export function usePageContact(page: OpenPage | null): Contact | null | undefined {
  const url = page?.url ? (parseProfileAddress(page.url)?.url ?? null) : null;
  return useLiveQuery(async () => (url === null ? null : await findContactByAddress(url)), [url]);
}
