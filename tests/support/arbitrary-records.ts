import fc from 'fast-check';
import { CONTACT_FIELDS, NOTHING_SAID } from '../../utils/model/contact';
import type { KeptRecord, Presence } from '../../utils/model/kept-record';
import type { ContactCore } from '../../utils/store/derive-contact';
import { deriveContact } from '../../utils/store/derive-contact';

/** Few instants, ids and values, so that histories meet often. */
const stamp = fc.integer({ min: 1, max: 9 }).map((day) => `2026-05-0${day}T10:00:00.000Z`);
const word = fc.constantFrom('Analyst', 'Lead', 'Malmö', '');
const contactId = fc.constantFrom('c1', 'c2');
const source = fc.constantFrom('page', 'archive', 'you');

const observation = fc.record(
  { value: fc.option(word), seenAt: stamp, at: stamp, withdrawn: fc.constant(true as const) },
  { requiredKeys: ['value', 'seenAt'] },
);

const contact = fc
  .record({
    id: contactId,
    aliasAt: fc.dictionary(fc.constantFrom('in:ada', 'id:ACoAA1', 'in:ada-b'), stamp),
    observed: fc.dictionary(
      fc.constantFrom(...CONTACT_FIELDS.filter((field) => ['headline', 'name'].includes(field))),
      fc.dictionary(source, observation),
    ),
    earlier: fc.uniqueArray(
      fc.record({ field: fc.constant('headline' as const), value: word, source, seenAt: stamp }),
      { selector: ({ value, source }) => value + source, maxLength: 2 },
    ),
    note: word,
    notSameAs: fc.uniqueArray(contactId),
    aboutChangedAt: fc.dictionary(fc.constantFrom('note', 'notSameAs'), stamp),
    addedAt: fc.dictionary(stamp, stamp, { minKeys: 1, maxKeys: 2 }),
  })
  .map(({ note, notSameAs, ...core }): KeptRecord => {
    const about = { ...NOTHING_SAID, note, notSameAs };
    return { table: 'contacts', row: deriveContact({ ...core, about } as unknown as ContactCore) };
  });

const touch = fc
  .record({ id: fc.constantFrom('t1', 't2'), contactId, text: word, updatedAt: stamp })
  .map(
    (some): KeptRecord => ({
      table: 'touches',
      row: {
        type: 'message',
        dir: 'out',
        at: '2026-05-01T10:00:00.000Z',
        kind: null,
        channel: null,
        facts: [],
        answer: null,
        source: 'you',
        externalId: null,
        createdAt: '2026-05-01T10:00:00.000Z',
        ...some,
      },
    }),
  );

const presence = fc
  .record({
    id: fc.constantFrom('contacts/c1', 'contacts/c2', 'touches/t1', 'touches/t2'),
    deleted: fc.boolean(),
    updatedAt: stamp,
    changeId: fc.option(fc.constant('change')),
    forgottenAt: fc.option(stamp),
  })
  .map((row: Presence): KeptRecord => ({ table: 'presence', row }));

/** The same thing as another device has it in its trash. */
const trashed = fc
  .tuple(fc.oneof(contact, touch), stamp)
  .map(([{ table, row }, updatedAt]): KeptRecord => {
    const id = `${table}/${row.id}`;
    return { table: 'trash', row: { id, table: table as 'touches', row, updatedAt } };
  });

const mark = fc
  .record({ id: fc.constant('hash'), lifted: fc.boolean(), updatedAt: stamp })
  .map((row): KeptRecord => ({ table: 'forgotten', row }));

/** What one device may have written: some records of few things at few instants. */
export const someRecords = fc.array(fc.oneof(contact, touch, trashed, presence, mark), {
  maxLength: 6,
});
