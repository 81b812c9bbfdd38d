import type { Touch } from '../../model/touch';
import type { ArchiveContents, ArchivePerson, ArchiveTouch } from './archive-contents';
import { groupTouches } from './group-touches';

export type MergeContact = Pick<
  ArchivePerson,
  'aliases' | 'profileUrl' | 'name' | 'observed' | 'connectedOn'
>;

/** A touch with everything but the contact's id; `alias` is the first alias of its contact in the same batch. */
export type MergeTouch = Omit<Touch, 'contactId'> & { alias: string };

/** What is merged into the store in one transaction. Merging it again, or in another order, changes nothing. */
export interface MergeBatch {
  index: number;
  of: number;
  contacts: MergeContact[];
  /** Every touch of the batch's contacts, oldest first: a contact is never spread over batches. */
  touches: MergeTouch[];
}

/** What one transaction takes holds up the page: 500 people took up to 180 ms of its thread, 150 a frame or two. */
const CONTACTS_PER_BATCH = 150;
const TOUCHES_PER_BATCH = 750;

/**
 * Cuts what was read into batches for the store. After a kill all of them are merged again: what a batch brought is
 * known then and changes nothing, and what the browser had not yet written is not skipped.
 *
 * What was handed over is let go of: a large heap makes the browser stop the page to tidy it up.
 */
export function toMergeBatches(contents: ArchiveContents): AsyncGenerator<MergeBatch> {
  const touchesOf = groupTouches(contents.touches);
  return handOver(sliceContacts(contents.people, touchesOf), touchesOf);
}

async function* handOver(
  slices: ArchivePerson[][],
  touchesOf: Map<string, ArchiveTouch[]>,
): AsyncGenerator<MergeBatch> {
  const of = slices.length;
  for (let index = 0; index < of; index++) {
    const people = slices.shift() ?? [];
    const touches = people.flatMap((person) => touchesOf.get(person.aliases[0] ?? '') ?? []);
    for (const { aliases } of people) touchesOf.delete(aliases[0] ?? '');
    yield {
      index,
      of,
      contacts: people.map(({ aliases, profileUrl, name, observed, connectedOn }) => {
        return { aliases, profileUrl, name, observed, connectedOn };
      }),
      touches: touches.map(toMergeTouch),
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
