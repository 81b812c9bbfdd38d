import { expect, test } from '@playwright/test';
import { runTour } from '../../scripts/tour';

test('the whole journey, as `npm start -- --tour` takes it', async () => {
  test.setTimeout(120_000);
  expect(await runTour()).toBe(true);
});
