import { expect, it, vi } from 'vitest';
import { oncePer } from '../../utils/model/once-per';

it('works out each object once, also where nothing comes of it', () => {
  const make = vi.fn((of: { id: number }) => (of.id > 1 ? of.id : undefined));
  const cached = oncePer(make);
  const [one, two] = [{ id: 1 }, { id: 2 }];
  expect([cached(one), cached(two), cached(one), cached(two)]).toEqual([
    undefined,
    2,
    undefined,
    2,
  ]);
  expect(make).toHaveBeenCalledTimes(2);
  cached({ id: 2 });
  expect(make).toHaveBeenCalledTimes(3);
});
