import type { Fact, Span } from '../model/fact';
import type { Situation, Slot } from '../model/situation';

/** What is checked: a text from whatever hand, and everything that may be known about it. */
export interface CheckInput {
  body: string;
  subject: string | null;
  /** `null` when it is not known which words rest on which fact (written by hand). */
  spans: Span[] | null;
  situation: Situation;
  facts: Fact[];
  /** What the user decided to send all the same: `overrideKey(…)` or a check's id → the reason given. */
  overridden: Record<string, string>;
  /** The times that the draft may offer, when they differ from `situation.availability`. */
  offeredSlots?: Slot[];
}
