import { beforeEach, expect, it } from 'vitest';
import type { ContactRecords } from '../../utils/following-up/records';
import { progressRecords, writtenToSince } from '../../utils/store/progress-records';
import { recordPages, recordsOfMany } from '../../utils/store/record-pages';
import { logReply } from '../../utils/store/touches';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson, talkedWith, wroteTo } from '../support/people';

const SINCE = '2025-11-22T00:00:00.000Z';
const NOW = new Date('2026-11-22T12:00:00.000Z');

beforeEach(async () => {
  await freshStore();
});

it('gathers what went to and fro with everybody written to, across weeks, and nothing from before', async () => {
  const [first = '', second = '', third = ''] = [
    await savePerson('first', OLUWASEUN),
    await savePerson('second', { name: 'Ada' }),
    await savePerson('third', { name: 'Grace' }),
  ];
  await wroteTo(first, '2025-11-21T23:59:59.999Z');
  await wroteTo(first, SINCE);
  await wroteTo(first, '2026-11-22T11:00:00.000Z');
  await logReply(first, { at: '2026-03-03T09:00:00.000Z' });
  await wroteTo(second, '2026-11-23T09:00:00.000Z');
  await wroteTo(third, '2024-01-01T09:00:00.000Z');
  await logReply(third, { at: '2026-03-03T09:00:00.000Z' });

  const written = await writtenToSince(SINCE, NOW);
  const days = written.map(({ contactId, touches }) => [
    contactId,
    touches.map(({ at }) => at.slice(0, 10)).sort(),
  ]);
  expect(Object.fromEntries(days)).toEqual({
    [first]: ['2025-11-22', '2026-03-03', '2026-11-22'],
    [second]: ['2026-11-23'],
  });
});

it('names whom it tells of, and nobody else', async () => {
  const ada = await savePerson('ada', { name: 'Ada' });
  const grace = await savePerson('grace', { name: 'Grace' });
  await wroteTo(grace, '2026-10-01T09:00:00.000Z');
  await talkedWith(ada, '2026-10-10T09:00:00.000Z', { takeaway: 'Begin' });
  const { names, conversations } = await progressRecords(SINCE);
  expect(names).toEqual([[ada, 'Ada']]);
  expect(conversations).toHaveLength(1);
});

it('gives the same records of few as of everybody', async () => {
  const ada = await savePerson('ada', { name: 'Ada' });
  const grace = await savePerson('grace', { name: 'Grace' });
  await wroteTo(grace, '2026-10-01T09:00:00.000Z');
  const all: ContactRecords[] = [];
  for await (const page of recordPages()) all.push(...page);
  const few: ContactRecords[] = [];
  for await (const page of recordsOfMany([ada, grace, 'nobody'])) few.push(...page);
  const byId = (records: typeof all) =>
    Object.fromEntries(records.map(({ contact, touches }) => [contact.name, touches.length]));
  expect(byId(few)).toEqual({ Ada: 0, Grace: 1 });
  expect(byId(few)).toEqual(byId(all));
});
