import type { Healing } from '../../utils/store/check-store';

/** One thing that the store has called saved. What is found after a kill must be this, or newer. */
export type Acknowledged =
  | { kind: 'contact'; slug: string; version: number }
  | { kind: 'touch'; id: string; slug: string }
  | { kind: 'draft'; slug: string; version: number }
  | { kind: 'trash'; slug: string }
  | { kind: 'bulk'; id: string };

/** What the server tells the extension when it starts: all that was acknowledged so far. */
export interface Job {
  round: number;
  acknowledged: Acknowledged[];
  /** Upgrade the database again and again instead of saving. */
  upgrade: boolean;
}

/** What the extension found when it opened its store. */
export interface Verdict {
  status: string;
  /** What Kith says that it put back, whichever context did so. */
  healing: Healing | null;
  milliseconds: number;
  lost: Acknowledged[];
  people: number;
}
