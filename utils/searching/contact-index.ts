import type { AsPlainObject, SearchOptions } from 'minisearch';
import MiniSearch from 'minisearch';
import { indexTerms, queryTerms } from './search-terms';

/** What of a contact can be searched for; lists are joined by the caller with spaces. */
export interface SearchableContact {
  id: string;
  name: string;
  /** Title and headline. */
  role: string;
  /** Present and past. */
  employer: string;
  school: string;
  place: string;
  tags: string;
  personas: string;
  note: string;
}

export type SearchField = Exclude<keyof SearchableContact, 'id'>;
const FIELDS = ['name', 'role', 'employer', 'school', 'place', 'tags', 'personas', 'note'] as const;

/** An index as it is kept between sessions. `contacts` and `stamp` tell whether it still fits the store. */
export interface SavedIndex {
  version: typeof VERSION;
  stamp: string;
  contacts: number;
  index: AsPlainObject;
}

/** To be raised whenever terms or fields change: an older index is built anew. */
const VERSION = 1;

/** A slice of building takes about this long before the page gets its turn; a frame must stay under 100 ms. */
const SLICE_MS = 12;

/** Lets whatever waits go first: `setTimeout` would be clamped to 4 ms. */
type Yield = () => Promise<void>;

const nextTask: Yield = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Finds contacts by any part of what is known of them; kept up to date person by person. */
export class ContactIndex {
  #mini: MiniSearch<SearchableContact>;

  private constructor(mini: MiniSearch<SearchableContact>) {
    this.#mini = mini;
  }

  /** An index with nobody in it. */
  static empty(): ContactIndex {
    return new ContactIndex(newIndex());
  }

  /**
   * Builds an index without holding up the page.
   * @throws the signal's reason when it is aborted
   */
  static async build(
    contacts: Iterable<SearchableContact> | AsyncIterable<SearchableContact>,
    options: { signal?: AbortSignal; onProgress?: (done: number) => void; yieldTo?: Yield } = {},
  ): Promise<ContactIndex> {
    const index = ContactIndex.empty();
    const yieldTo = options.yieldTo ?? nextTask;
    let sliceEnds = performance.now() + SLICE_MS;
    for await (const contact of inSlices(contacts)) {
      for (const one of contact) {
        index.put(one);
        if (performance.now() < sliceEnds) continue;
        options.signal?.throwIfAborted();
        options.onProgress?.(index.size);
        await yieldTo();
        sliceEnds = performance.now() + SLICE_MS;
      }
    }
    return index;
  }

  /** Takes up a saved index; `null` when it is of another version or does not fit the store any more. */
  static async load(
    saved: SavedIndex,
    current: { stamp: string; contacts: number },
  ): Promise<ContactIndex | null> {
    const fits =
      saved.version === VERSION &&
      saved.stamp === current.stamp &&
      saved.contacts === current.contacts;
    return fits ? new ContactIndex(await MiniSearch.loadJSAsync(saved.index, OPTIONS)) : null;
  }

  /** The index to keep. `stamp` names the state of the store that it was made from, such as its last change. */
  save(stamp: string): SavedIndex {
    return { version: VERSION, stamp, contacts: this.size, index: this.#mini.toJSON() };
  }

  get size(): number {
    return this.#mini.documentCount;
  }

  /** Adds a contact, or takes the new state of one that is there. */
  put(contact: SearchableContact): void {
    if (this.#mini.has(contact.id)) this.#mini.replace(contact);
    else this.#mini.add(contact);
  }

  /** Takes a contact out; nothing happens when it is not there. */
  remove(id: string): void {
    if (this.#mini.has(id)) this.#mini.discard(id);
  }

  /**
   * The ids of the contacts that fit every word of the query, best first. Words may be the beginnings of words, in any
   * order, without accents, and with a slip in longer ones; when nobody fits them all exactly, slips are looked for
   * more widely. An empty query finds nobody: the caller shows everybody.
   */
  search(query: string, limit = 200): string[] {
    const words = queryTerms(query);
    if (words.length === 0) return [];
    // The first letter typed would fit nearly everybody's note or employer: of 100,000 that takes too long to sort.
    const isOneLetter = words.length === 1 && /^[\p{Script=Latin}\d]$/u.test(words[0] ?? '');
    const options = isOneLetter ? { ...SEARCH, fields: ['name'] } : SEARCH;
    const exact = this.#mini.search(query, options);
    const found = exact.length > 0 ? exact : this.#mini.search(query, { ...options, fuzzy });
    return found.slice(0, limit).map((result) => result.id as string);
  }

  /** The ids of the contacts that have every word of the query in these fields, best first; no slips allowed for. */
  searchIn(query: string, fields: SearchField[], limit: number): string[] {
    if (queryTerms(query).length === 0) return [];
    const found = this.#mini.search(query, { ...SEARCH, fields });
    return found.slice(0, limit).map((result) => result.id as string);
  }
}

const SEARCH: SearchOptions = {
  tokenize: queryTerms,
  combineWith: 'AND',
  prefix: true,
  boost: { name: 4, employer: 2, tags: 2 },
};

/** Slips allowed by length of the word: none in short ones, where every letter counts. */
function fuzzy(term: string): number | false {
  if (term.length < 4 || /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(term)) {
    return term.length >= 5 ? 1 : false;
  }
  return term.length < 8 ? 1 : 2;
}

const OPTIONS = {
  fields: [...FIELDS],
  tokenize: indexTerms,
  // Terms come folded from the tokenizer.
  processTerm: (term: string) => term,
  // A replaced contact leaves its old terms behind; they are swept out in small steps.
  autoVacuum: true,
};

function newIndex(): MiniSearch<SearchableContact> {
  return new MiniSearch<SearchableContact>(OPTIONS);
}

/** One contact of a synchronous list costs no promise; of an asynchronous one each comes by itself. */
async function* inSlices(
  contacts: Iterable<SearchableContact> | AsyncIterable<SearchableContact>,
): AsyncGenerator<Iterable<SearchableContact>> {
  if (Symbol.iterator in contacts) yield contacts;
  else for await (const contact of contacts) yield [contact];
}
