import type { Touch } from '../../model/touch';
import type { ArchiveContents, ArchivePerson, ArchiveTouch } from './archive-contents';
import { groupTouches } from './group-touches';
import { stableHash } from './stable-hash';

export type MergeContact = Pick<
  ArchivePerson,
  'aliases' | 'profileUrl' | 'name' | 'observed' | 'connectedOn'
>;

/** A touch with everything but the contact's id; `alias` is the first alias of its contact in the same batch. */
export type MergeTouch = Omit<Touch, 'contactId'> & { alias: string };

/** What is merged into the store in one transaction. Merging it again, or in another order, changes nothing. */
export interface MergeBatch {
  /** Names the import and the place in it: the same files give the same marks, so a killed import can go on. */
  mark: string;
  index: number;
  of: number;
  contacts: MergeContact[];
  /** Every touch of the batch's contacts, oldest first: a contact is never spread over batches. */
  touches: MergeTouch[];
}

/** reliability.md, T13: 500 in one transaction. */
const CONTACTS_PER_BATCH = 500;
const TOUCHES_PER_BATCH = 2500;

/**
 * Cuts what was read into batches for the store.
 * @param after the mark of the last batch that was merged before a kill; goes on behind it if it is of these files
 */
export async function* toMergeBatches(
  contents: ArchiveContents,
  after: string | null = null,
): AsyncGenerator<MergeBatch> {
  const touchesOf = groupTouches(contents.touches);
  const slices = sliceContacts(contents.people, touchesOf);
  const name = fingerprint(contents);
  const [doneName, doneIndex] = after?.split('#') ?? [];
  const first = doneName === name ? Number(doneIndex) + 1 : 0;
  for (const [index, people] of slices.entries()) {
    if (index < first) continue;
    yield {
      mark: `${name}#${index}`,
      index,
      of: slices.length,
      contacts: people.map(({ aliases, profileUrl, name, observed, connectedOn }) => {
        return { aliases, profileUrl, name, observed, connectedOn };
      }),
      touches: people.flatMap((person) =>
        (touchesOf.get(person.aliases[0] ?? '') ?? []).map(toMergeTouch),
      ),
    };
  }
}

function toMergeTouch(touch: ArchiveTouch): MergeTouch {
  // Stamps that follow from the row, not from the clock. A touch with its text is later than the same without, so that
  // an import with texts completes one without them, and never the other way round.
  const stamp = touch.text === null ? touch.at : new Date(Date.parse(touch.at) + 1).toISOString();
  return {
    id: touch.id,
    alias: touch.alias,
    type: touch.type,
    dir: touch.dir,
    at: touch.at,
    kind: null,
    channel: touch.channel,
    text: touch.text,
    facts: [],
    answer: null,
    source: touch.source,
    externalId: touch.externalId,
    createdAt: touch.at,
    updatedAt: stamp,
  };
}

function sliceContacts(
  people: ArchivePerson[],
  touchesOf: Map<string, ArchiveTouch[]>,
): ArchivePerson[][] {
  const slices: ArchivePerson[][] = [];
  let slice: ArchivePerson[] = [];
  let touches = 0;
  for (const person of people) {
    const more = touchesOf.get(person.aliases[0] ?? '')?.length ?? 0;
    const isFull = slice.length >= CONTACTS_PER_BATCH || touches + more > TOUCHES_PER_BATCH;
    if (isFull && slice.length > 0) {
      slices.push(slice);
      slice = [];
      touches = 0;
    }
    slice.push(person);
    touches += more;
  }
  if (slice.length > 0) slices.push(slice);
  return slices;
}

/** The same for the same people and touches, whatever the files were called; their ids say what is in them. */
function fingerprint(contents: ArchiveContents): string {
  let name = '';
  const add = (text: string) => {
    name = name.length > 4096 ? stableHash(name) + text : name + text;
  };
  for (const { aliases, connectedOn } of contents.people) {
    for (const alias of aliases) add(`${alias} `);
    add(connectedOn ?? '-');
  }
  for (const touch of contents.touches) add(touch.text === null ? touch.id : `${touch.id}+`);
  return stableHash(name);
}
