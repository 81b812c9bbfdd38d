import { beforeEach, expect, it } from 'vitest';
import { keepPurpose, keepWhy, listPurposes } from '../../utils/store/purposes';
import { freshStore } from '../support/fresh-store';

beforeEach(async () => {
  await freshStore();
});

it('keeps two parts of a first purpose that are typed at once on one purpose', async () => {
  await Promise.all([keepWhy('to move into planning'), keepPurpose({ place: 'Leipzig' })]);
  expect(await listPurposes()).toMatchObject([{ why: 'to move into planning', place: 'Leipzig' }]);
});

it('begins none for a line that is empty', async () => {
  expect(await keepWhy('')).toBeNull();
  expect(await listPurposes()).toEqual([]);
});
