import type { OpenPage } from '../../utils/browser/open-page';
import type { Pending } from '../../utils/model/pending';

/** What the popup's first view has already found out. */
export interface FoundFirst {
  page: OpenPage | null;
  pending: Pending | undefined;
}
