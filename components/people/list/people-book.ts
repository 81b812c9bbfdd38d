import type { HelpTarget } from '../../../utils/following-up/fits-target';
import type { OwnPlaces } from '../../../utils/following-up/friendly-first';
import type { LocalDate } from '../../../utils/model/local-date';
import type { SearchField } from '../../../utils/searching/contact-index';
import { ContactIndex } from '../../../utils/searching/contact-index';
import { countContacts } from '../../../utils/store/contacts';
import type { PeoplePage } from '../../../utils/store/people-rows';
import {
  firstPeople,
  peopleByIds,
  peoplePages,
  storeEpoch,
} from '../../../utils/store/people-rows';
import type { PersonRow, PersonText } from '../../../utils/store/person-row';
import type { PeopleChange } from '../../../utils/store/watch-people';
import { watchPeople } from '../../../utils/store/watch-people';
import type { ListChoices } from './list-choices';
import { EVERYBODY } from './list-choices';

/** What of everybody is there so far; a new object with every change. */
export interface PeopleState {
  /** By name. */
  rows: readonly PersonRow[];
  /** How many have been read: `rows` follows in a few leaps, because each time it is put in order anew. */
  read: number;
  /** How many there are in all; `null` before that is known. */
  total: number | null;
  /** All rows are there. */
  isComplete: boolean;
  /** False while many have just changed and the rows still show them as they were. */
  isCurrent: boolean;
  /** People in the search index so far; `null` once everybody is. */
  indexed: number | null;
  failed: boolean;
}

/** About two screens, so that the first is there at once. */
const FIRST_ROWS = 40;

/** How often it is said how far reading and indexing are. */
const TELL_EVERY_MS = 300;

/** More people than this at once are a step of something larger. */
const MANY = 100;
/** People of one employer or school who are looked at. */
const FROM_A_PLACE = 10;
/** So long after the last step those who changed are read anew. */
const QUIET_MS = 700;
/** Up to so many are read one by one; of more everybody is read, which takes less time for each. */
const READ_SINGLY = 1500;

const NOTHING: PeopleState = {
  rows: [],
  read: 0,
  total: null,
  isComplete: false,
  isCurrent: true,
  indexed: 0,
  failed: false,
};

/**
 * Everybody, as light rows and as a search index, read once in the background and then kept current person by person.
 * The one copy of what the store holds: searching and sorting 30,000 people while one types has no time for a query.
 */
export class PeopleBook {
  readonly epoch: string | null;
  readonly today: LocalDate;
  /** What the list was narrowed down to when it was last seen. */
  choices: ListChoices = EVERYBODY;
  #state: PeopleState = NOTHING;
  #rows = new Map<string, PersonRow>();
  #index = ContactIndex.empty();
  #isReading = false;
  #listeners = new Set<() => void>();
  #stopWatching: () => void;
  /** Aborts the reading that is under way. */
  #reading = new AbortController();
  /** Changed while everybody was being read: read once more when that is done. */
  #stale = new Set<string>();
  #readSoon: ReturnType<typeof setTimeout> | undefined;
  /** Who changed in the steps of something larger, until they are read; `null` when it may be anybody. */
  #pending: Set<string> | null = new Set();

  private constructor(epoch: string | null, today: LocalDate) {
    this.epoch = epoch;
    this.today = today;
    this.#stopWatching = watchPeople((change) => this.#onChange(change));
  }

  /** Begins to read everybody; what is there so far is in `state`. */
  static async open(today: LocalDate): Promise<PeopleBook> {
    const book = new PeopleBook(await storeEpoch(), today);
    void book.readEverybody();
    return book;
  }

  close(): void {
    this.#stopWatching();
    clearTimeout(this.#readSoon);
    this.#reading.abort();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state = (): PeopleState => this.#state;

  /** The rows that fit a query, best first. Until the index is ready, those whose name has all the words in it. */
  search(query: string): readonly PersonRow[] {
    const { rows, indexed } = this.#state;
    if (indexed !== null) {
      const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      return rows.filter((row) =>
        words.every((word) => row.sortName.includes(word) || row.name.toLowerCase().includes(word)),
      );
    }
    return this.#index.search(query, rows.length).flatMap((id) => this.#rows.get(id) ?? []);
  }

  /**
   * The ids of people who may fit a target: of each tie those who fit in the most ways, so that no tie crowds out the
   * others. The rule that judges them looks closer.
   */
  mayFit(target: HelpTarget, ofEachTie: number): string[] {
    const ways = new Map<PersonRow, number>();
    const count = (row: PersonRow | undefined) => row && ways.set(row, (ways.get(row) ?? 0) + 1);
    for (const [part, fields] of ASKED) {
      const ids = this.#index.searchIn(target[part], fields, this.#rows.size);
      for (const id of ids) count(this.#rows.get(id));
    }
    const { personaId } = target;
    if (personaId !== null) {
      for (const row of this.#state.rows) if (row.personaIds.includes(personaId)) count(row);
    }
    const byTie = new Map<string, PersonRow[]>();
    const best = [...ways]
      .filter(([row]) => !row.ratherNot)
      .sort(([a, most], [b, others]) => others - most || newestFirst(a.lastAt, b.lastAt));
    for (const [row] of best) {
      const same = byTie.get(row.tie) ?? [];
      if (same.length < ofEachTie) byTie.set(row.tie, [...same, row]);
    }
    return [...byTie.values()].flatMap((rows) => rows.map(({ id }) => id));
  }

  /**
   * The ids of people whom it may be easy to write to: close ones and those with whom there were words lately; who was
   * where the user was; and who connected last. The rule that judges them looks closer.
   */
  easiest(own: OwnPlaces, limit: number): string[] {
    const rows = this.#state.rows.filter((row) => !row.ratherNot);
    const known = rows
      .filter((row) => row.tie === 'close' || row.hasWritten || row.hasHeard || row.hasMet)
      .sort(
        (a, b) =>
          Number(b.tie === 'close') - Number(a.tie === 'close') || newestFirst(a.lastAt, b.lastAt),
      )
      .slice(0, limit);
    const places: [readonly string[], SearchField][] = [
      [own.employers, 'employer'],
      [own.schools, 'school'],
    ];
    const same = places.flatMap(([names, field]) =>
      names.flatMap((name) => this.#index.searchIn(name, [field], FROM_A_PLACE)),
    );
    const latest = rows
      .filter((row) => row.connectedOn !== null)
      .sort((a, b) => newestFirst(a.connectedOn, b.connectedOn))
      .slice(0, limit);
    return [...new Set([...known.map(({ id }) => id), ...same, ...latest.map(({ id }) => id)])];
  }

  /** Reads all anew, showing what was there until it is done. A failure is said in `state` and can be tried again. */
  async readEverybody(): Promise<void> {
    this.#reading.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#stale.clear();
    this.#isReading = true;
    try {
      await this.#read(reading.signal);
    } catch (error) {
      if (reading.signal.aborted) return;
      console.error(error);
      this.#isReading = false;
      this.#show({ failed: true });
    }
  }

  async #read(signal: AbortSignal): Promise<void> {
    const isFirst = !this.#state.isComplete;
    const total = await countContacts();
    const rows = new Map<string, PersonRow>();
    this.#rows = rows;
    const texts: PersonText[] = [];
    this.#show({ failed: false, isComplete: !isFirst });
    if (isFirst) {
      const first = await firstPeople(FIRST_ROWS, this.today);
      if (signal.aborted) return;
      for (const row of first.rows) rows.set(row.id, row);
      this.#show({ rows: byName(rows), total, indexed: 0 });
    }
    let toldAt = performance.now();
    const isTimeToTell = () => {
      if (!isFirst || performance.now() - toldAt < TELL_EVERY_MS) return false;
      toldAt = performance.now();
      return true;
    };
    for await (const page of peoplePages(this.today)) {
      if (signal.aborted) return;
      for (const row of page.rows) rows.set(row.id, row);
      texts.push(...page.texts);
      if (!isTimeToTell()) continue;
      const isTwiceAsMany = rows.size > 2 * this.#state.rows.length;
      this.#show({ read: rows.size, ...(isTwiceAsMany ? { rows: byName(rows) } : {}) });
    }
    this.#show({ rows: byName(rows), read: rows.size, total: rows.size, isComplete: true });
    const index = await ContactIndex.build(texts, {
      signal,
      onProgress: (indexed) => isTimeToTell() && this.#show({ indexed }),
    });
    if (signal.aborted) return;
    this.#index = index;
    this.#isReading = false;
    this.#show({ indexed: null, isCurrent: this.#isNothingPending() });
    if (this.#stale.size > 0) await this.#readAgain([...this.#stale]);
  }

  #onChange(change: PeopleChange): void {
    if (change.everybody || change.ids.length > MANY) {
      // An archive or a change of very many comes in hundreds of steps: read once, when they are over.
      if (change.everybody) this.#pending = null;
      else for (const id of change.ids) this.#pending?.add(id);
      clearTimeout(this.#readSoon);
      this.#readSoon = setTimeout(() => void this.#catchUp(), QUIET_MS);
      this.#show({ isCurrent: false });
      return;
    }
    // Shown at once, and once more at the end: a page on its way may hold the row as it was before.
    if (this.#isReading) for (const id of change.ids) this.#stale.add(id);
    if (this.#state.total === null) return;
    this.#readAgain(change.ids).catch(() => this.#show({ failed: true }));
  }

  /** Reads those who changed in a larger step, or everybody where they are too many to be read one by one. */
  async #catchUp(): Promise<void> {
    const ids = this.#pending;
    this.#pending = new Set();
    if (ids === null || ids.size > READ_SINGLY || this.#isReading) return this.readEverybody();
    try {
      await this.#readAgain([...ids]);
      this.#show({ isCurrent: this.#isNothingPending() });
    } catch (error) {
      console.error(error);
      this.#show({ failed: true });
    }
  }

  #isNothingPending(): boolean {
    return this.#pending?.size === 0;
  }

  /** Reads some people again; who is not there any more goes out of list and index. */
  async #readAgain(ids: string[]): Promise<void> {
    const page: PeoplePage = { rows: [], texts: [] };
    for (let at = 0; at < ids.length; at += MANY) {
      const some = await peopleByIds(ids.slice(at, at + MANY), this.today);
      page.rows.push(...some.rows);
      page.texts.push(...some.texts);
    }
    const changed = new Set(ids);
    for (const id of ids) this.#rows.delete(id);
    for (const row of page.rows) this.#rows.set(row.id, row);
    const kept = this.#state.rows.filter((row) => !changed.has(row.id));
    const rows = [...kept, ...page.rows].sort(inOrderOfName);
    if (!this.#isReading) {
      const here = new Set(page.texts.map(({ id }) => id));
      for (const id of ids) if (!here.has(id)) this.#index.remove(id);
      for (const text of page.texts) this.#index.put(text);
    }
    this.#show(this.#state.isComplete ? { rows, total: rows.length } : { rows });
  }

  #show(change: Partial<PeopleState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Which words of a target are looked for where. */
const ASKED: ['role' | 'company' | 'field' | 'place', SearchField[]][] = [
  ['company', ['employer']],
  ['role', ['role']],
  ['field', ['role', 'employer']],
  ['place', ['place']],
];

function newestFirst(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? 1 : (a ?? '') > (b ?? '') ? -1 : 0;
}

function byName(rows: ReadonlyMap<string, PersonRow>): PersonRow[] {
  return [...rows.values()].sort(inOrderOfName);
}

/** As the store's index has it: by code unit of the folded name. */
function inOrderOfName(a: PersonRow, b: PersonRow): number {
  if (a.sortName !== b.sortName) return a.sortName < b.sortName ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
