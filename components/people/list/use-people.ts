import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LocalDate } from '../../../utils/model/local-date';
import { storeEpoch } from '../../../utils/store/people-rows';
import type { PeopleState } from './people-book';
import { PeopleBook } from './people-book';

/** Outlives the view: who comes back from a person finds the list as it was, not one that is being read again. */
let opened: Promise<PeopleBook> | null = null;

export interface PeopleInUse {
  /** To search in; `null` until it is open. */
  book: PeopleBook | null;
  state: PeopleState | null;
  /** Reads everybody anew after a failure. */
  retry: () => void;
}

/** Everybody, kept current. */
export function usePeople(today: LocalDate): PeopleInUse {
  const [book, setBook] = useState<PeopleBook | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to open again.
  useEffect(() => {
    let isCurrent = true;
    setFailed(false);
    bookOf(today).then(
      (found) => isCurrent && setBook(found),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [today, attempt]);
  const state = useSyncExternalStore(book?.subscribe ?? never, book?.state ?? nothing);
  const retry = () => {
    if (book && !failed) void book.readEverybody();
    else setAttempt(attempt + 1);
  };
  return { book, state: failed ? FAILED : state, retry };
}

/** The book that is open, unless the day or the whole database is another now. */
async function bookOf(today: LocalDate): Promise<PeopleBook> {
  const before = opened;
  const next = (async () => {
    const book = await before?.catch(() => null);
    if (book && book.today === today && book.epoch === (await storeEpoch())) return book;
    book?.close();
    return PeopleBook.open(today);
  })();
  opened = next;
  return next;
}

const FAILED: PeopleState = {
  rows: [],
  read: 0,
  total: null,
  isComplete: false,
  isCurrent: true,
  indexed: 0,
  failed: true,
};
const never = () => () => undefined;
const nothing = () => null;
