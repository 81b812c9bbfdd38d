import type { OpenPage } from '../../utils/browser/open-page';
import type { Contact } from '../../utils/model/contact';

/** What the panel's first view has already found out. */
export interface FoundFirst {
  page: OpenPage | null;
  /** Whose profile is in front; `null` where nobody's is, or the store has to be asked. */
  contact: Contact | null;
}
