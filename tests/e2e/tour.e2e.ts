import { expect, test } from '@playwright/test';
import { runTour } from '../../scripts/tour';

test('the whole journey, as `npm start -- --tour` takes it', async () => {
  expect(await runTour()).toBe(true);
});
