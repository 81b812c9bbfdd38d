import type { Finding } from '../model/finding';
import type { DraftView } from './draft-view';

/** One check: pure, and quiet where it cannot tell. */
export interface Check {
  /** The id of drafting.md, section 6: findings carry it, and it never changes. */
  id: string;
  /** Where the rule comes from. */
  source: string;
  look(draft: DraftView): Finding[];
}
