import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryTouch } from '../../utils/model/settle-history';
import { findAcceptance, matchKnown, settleReplies } from '../../utils/model/settle-history';

const touch = (
  id: string,
  dir: 'in' | 'out',
  at: string,
  rest: Partial<HistoryTouch> = {},
): HistoryTouch => ({
  id,
  dir,
  at: `2026-03-${at}:00.000Z`,
  type: 'message',
  source: 'archive',
  ...rest,
});

describe('what follows from a history', () => {
  it('calls the first inbound message after an outbound one a reply', () => {
    const history = [
      touch('b', 'in', '02T10:00'),
      touch('a', 'out', '01T10:00'),
      touch('c', 'in', '03T10:00', { type: 'reply' }),
      touch('d', 'in', '04T10:00', { source: 'you' }),
    ];
    expect(settleReplies(history).map(({ id, type }) => `${id} ${type}`)).toEqual([
      'b reply',
      'c message',
    ]);
  });

  it('changes nothing more when it is done, whatever the order', () => {
    const any = fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      dir: fc.constantFrom('in' as const, 'out' as const),
      at: fc.integer({ min: 10, max: 14 }).map((day) => `${day}T10:00`),
    });
    const histories = fc.uniqueArray(any, { maxLength: 12, selector: ({ id }) => id });
    fc.assert(
      fc.property(histories, (list) => {
        const history = list.map(({ id, dir, at }) => touch(id, dir, at));
        const changed = settleReplies(history);
        const settled = history.map((one) => changed.find(({ id }) => id === one.id) ?? one);
        expect(settleReplies(settled)).toEqual([]);
        expect(settleReplies(history.toReversed())).toEqual(changed);
      }),
    );
  });

  it('finds the last invitation before the two connected', () => {
    const invitations = ['01T10:00', '05T10:00', '20T10:00'].map((at) =>
      touch(at, 'out', at, { type: 'invitation' }),
    );
    expect(findAcceptance(invitations, '2026-03-07')).toEqual({
      ...{ invitationId: '05T10:00', dir: 'in', at: '2026-03-07T12:00:00.000Z' },
    });
    expect(findAcceptance(invitations, null)).toBeNull();
    expect(findAcceptance([], '2026-03-07')).toBeNull();
  });

  it('lets each known touch answer for one of the archive only', () => {
    const logged = touch('you', 'in', '05T09:00', { type: 'reply', source: 'you' });
    const incoming = [
      touch('a', 'in', '04T10:00'),
      touch('b', 'in', '04T11:00'),
      touch('c', 'out', '05T08:00'),
    ];
    const { fresh, same } = matchKnown(incoming, [logged]);
    expect(same).toEqual([{ touch: incoming[0], knownId: 'you' }]);
    expect(fresh.map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
