import type { LocalDate } from './local-date';
import type { Pending } from './pending';
import type { Settings } from './settings';

/**
 * What badge and popup show first, worked out ahead by the background after every change, so that neither has to wait
 * for the store. It carries the commit that it was made from: after any other commit, or on another day, it is nothing.
 */
export interface FirstLook {
  /** Which database, and the number of its last commit: as the canary in `storage.local` names them. */
  epoch: string;
  seq: number;
  day: LocalDate;
  /** Of the words in `pending`. */
  language: string;
  theme: Settings['theme'];
  /** When the user wants to be told once a day, `HH:MM`; `null` for never. */
  notifyAt: Settings['notifyAt'];
  /** What the background looks at pages for by itself; most users want neither. */
  profileButton: boolean;
  logRepliesAtOnce: boolean;
  /** How many people are owed something: the badge. */
  duePeople: number;
  pending: Pending;
}

/** The first look where it is what the store would say now, in this language or whichever; else `null`. */
export function soundFirstLook(
  look: FirstLook | undefined,
  canary: { epoch: string; seq: number } | undefined,
  day: LocalDate,
  language?: string,
): FirstLook | null {
  const isSound =
    look !== undefined &&
    canary !== undefined &&
    look.epoch === canary.epoch &&
    look.seq === canary.seq &&
    look.day === day &&
    (language === undefined || look.language === language);
  return isSound ? look : null;
}
