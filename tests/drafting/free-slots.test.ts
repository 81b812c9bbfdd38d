import { describe, expect, it } from 'vitest';
import { expandAvailability, freeSlots } from '../../utils/drafting/free-slots';

const wishes = {
  asOf: '2026-11-25T08:30:00+13:00',
  readerZone: 'America/Lima',
  userZone: 'Pacific/Auckland',
  minutes: 25,
};
const slot = (start: string, end: string) => ({ start, end });

describe('times that may be offered', () => {
  it('leaves out what is over and what is night for the reader', () => {
    const found = freeSlots(
      [
        slot('2026-11-24T09:00+13:00', '2026-11-24T10:00+13:00'),
        slot('2026-11-26T08:00+13:00', '2026-11-26T09:00+13:00'),
        slot('2026-11-27T19:00+13:00', '2026-11-27T20:00+13:00'),
        slot('2026-12-01T07:30+13:00', '2026-12-01T08:30+13:00'),
      ],
      wishes,
    );
    expect(found.map(({ start }) => start)).toEqual([
      '2026-11-25T19:00:00.000Z',
      '2026-11-30T18:30:00.000Z',
    ]);
  });

  it('moves into the reader’s morning where the slot goes on long enough', () => {
    const [found] = freeSlots([slot('2026-11-26T10:00Z', '2026-11-26T15:00Z')], wishes);
    expect(found?.start).toBe('2026-11-26T13:00:00.000Z');
  });

  it('keeps to what they wrote of their time', () => {
    const found = freeSlots(
      [
        slot('2026-11-30T14:00Z', '2026-11-30T23:00Z'),
        slot('2026-12-02T14:00Z', '2026-12-02T16:00Z'),
      ],
      { ...wishes, theirWords: 'Not on Wednesday please, and after five is best.' },
    );
    expect(found.map(({ start }) => start)).toEqual(['2026-11-30T22:00:00.000Z']);
  });

  it('offers no hour twice', () => {
    const taken = [slot('2026-11-26T13:00Z', '2026-11-26T15:00Z')];
    expect(
      freeSlots([slot('2026-11-26T13:00Z', '2026-11-26T14:00Z')], { ...wishes, taken }),
    ).toEqual([]);
  });

  it('turns weekly hours into slots across the change of the clocks, without exceptions and conflicts', () => {
    const weekly = [{ weekday: 7, from: '10:00', to: '11:00' }];
    const found = expandAvailability(
      { weekly, exceptions: ['2026-11-01'], updatedAt: '' },
      'Europe/Berlin',
      '2026-10-17T12:00:00Z',
      [],
      23,
    );
    // Summer time ends on 25 October 2026: the same local hour is an hour later in UTC.
    expect(found.map(({ start }) => start)).toEqual([
      '2026-10-18T08:00:00.000Z',
      '2026-10-25T09:00:00.000Z',
      '2026-11-08T09:00:00.000Z',
    ]);
    const busy = [slot('2026-10-18T08:30:00Z', '2026-10-18T09:30:00Z')];
    expect(
      expandAvailability(
        { weekly, exceptions: [], updatedAt: '' },
        'Europe/Berlin',
        '2026-10-17T12:00:00Z',
        busy,
        3,
      ),
    ).toEqual([]);
  });
});
