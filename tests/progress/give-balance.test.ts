import { expect, it } from 'vitest';
import type { GiveOrAsk } from '../../utils/model/conversation';
import { giveBalance, wantsGiveFirst } from '../../utils/progress/give-balance';
import { touchOf } from '../following-up/build';

const ask = (day: string) => touchOf('message', `${day}T10:00:00Z`, { kind: 'question' });
const give = (day: string) => ({ at: `${day}T10:00:00Z`, type: 'give' }) as GiveOrAsk;

it('asks to give first before a third ask', () => {
  const two = [ask('2026-09-01'), ask('2026-10-01')];
  expect(wantsGiveFirst(giveBalance([], two))).toBe(true);
  expect(wantsGiveFirst(giveBalance([give('2026-09-15')], two))).toBe(false);
  expect(giveBalance([give('2026-09-15')], two)).toEqual({
    gives: 1,
    offers: 0,
    asks: 2,
    asksSinceGive: 1,
  });
});
