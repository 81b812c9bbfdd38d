import { describe, expect, it } from 'vitest';
import type { FirstLook } from '../../utils/model/first-look';
import { soundFirstLook } from '../../utils/model/first-look';

const LOOK: FirstLook = {
  epoch: 'one',
  seq: 7,
  day: '2026-11-22',
  language: 'en',
  theme: 'system',
  notifyAt: null,
  profileButton: false,
  logRepliesAtOnce: false,
  duePeople: 0,
  pending: { overdue: [], today: [], nextDays: [], overdueCount: 0, more: 0, nextDay: null },
};

describe('a first look', () => {
  it('is shown while the store is where it was when it was worked out', () => {
    expect(soundFirstLook(LOOK, { epoch: 'one', seq: 7 }, '2026-11-22', 'en')).toBe(LOOK);
  });

  it.each([
    ['after another commit', { epoch: 'one', seq: 8 }, '2026-11-22', 'en'],
    ['of another database', { epoch: 'two', seq: 7 }, '2026-11-22', 'en'],
    ['on another day', { epoch: 'one', seq: 7 }, '2026-11-23', 'en'],
    ['in another language', { epoch: 'one', seq: 7 }, '2026-11-22', 'de'],
    ['when nobody knows where the store is', undefined, '2026-11-22', 'en'],
  ])('is nothing %s', (_, canary, day, language) => {
    expect(soundFirstLook(LOOK, canary, day, language)).toBeNull();
  });
});
