import { expect, test } from '@playwright/test';
import { demoPage } from '../../scripts/demo/demo-pages';
import type { ClockedKith } from './support/clocked-kith';
import { launchClocked } from './support/clocked-kith';
import { badgeText, openOwnPage, PRIYA } from './support/kith';
import { openPerson, savePriya } from './support/priya';

const BERLIN = 'Europe/Berlin';

test('the badge goes on at midnight by itself, and is right after a journey', async () => {
  const clock = await launchClocked('2026-12-02T12:00:00+01:00', {
    timeZone: BERLIN,
    answer: demoPage,
  });
  try {
    await savePriya(clock.kith);
    // Five working days after Wednesday: due on the next one, the 9th.
    await wroteToday(clock);

    await clock.restartAt('2026-12-08T23:30:00+01:00');
    const popup = await openOwnPage(clock.kith, 'popup.html');
    await expect(popup.getByRole('list', { name: 'Next seven days' })).toContainText(PRIYA.name);
    expect(await badgeText(clock.kith)).toBe('');
    // Nothing but the badge is looked at here: a slow machine may have midnight behind it once the browser has started.
    await clock.restartAt('2026-12-08T23:59:50+01:00');
    await expect.poll(() => badgeText(clock.kith), { timeout: 120_000 }).toBe('1');

    // Still the 8th in Honolulu, where the same instant finds the traveller.
    await clock.restartAt('2026-12-09T08:00:00+01:00', 'Pacific/Honolulu');
    const there = await openOwnPage(clock.kith, 'popup.html');
    await expect(there.getByRole('list', { name: 'Next seven days' })).toContainText('tomorrow');
    expect(await badgeText(clock.kith)).toBe('');
    await clock.restartAt('2026-12-09T12:00:00+01:00', 'Pacific/Honolulu');
    await expect.poll(() => badgeText(clock.kith)).toBe('1');

    // And early in Kiritimati, on a day that Berlin has not seen yet.
    await clock.restartAt('2026-12-08T12:00:00+01:00', 'Pacific/Kiritimati');
    await expect.poll(() => badgeText(clock.kith)).toBe('1');
  } finally {
    await clock.kith.close();
  }
});

test('the notice of the day comes at its time, once, and leads to Today', async () => {
  const clock = await launchClocked('2026-12-02T12:00:00+01:00', {
    timeZone: BERLIN,
    answer: demoPage,
    given: ['notifications'],
  });
  const shown = () => clock.kith.worker.evaluate(() => chrome.notifications.getAll());
  try {
    await savePriya(clock.kith);
    await wroteToday(clock);
    const panel = await openOwnPage(clock.kith, 'sidepanel.html');
    await panel.getByRole('tab', { name: 'Today' }).click();
    await panel.getByRole('switch', { name: 'One notice a day' }).click();
    await panel.getByLabel('At', { exact: true }).fill('09:30');

    // Hours before, since a browser on a busy machine takes its time to start.
    await clock.restartAt('2026-12-09T06:00:00+01:00');
    await expect.poll(() => badgeText(clock.kith)).toBe('1');
    expect(await shown()).toEqual({});

    await clock.restartAt('2026-12-09T09:29:50+01:00');
    await expect.poll(shown, { timeout: 120_000 }).toEqual({ 'kith-daily': true });

    const opened = clock.kith.context.waitForEvent('page');
    await clock.kith.worker.evaluate(() =>
      (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch(
        'kith-daily',
      ),
    );
    await expect((await opened).getByRole('list', { name: 'Follow up' })).toContainText(PRIYA.name);

    await clock.restartAt('2026-12-09T17:00:00+01:00');
    await expect.poll(() => badgeText(clock.kith)).toBe('1');
    expect(await shown()).toEqual({});
  } finally {
    await clock.kith.close();
  }
});

async function wroteToday(clock: ClockedKith): Promise<void> {
  const panel = await openOwnPage(clock.kith, 'sidepanel.html');
  await openPerson(panel);
  await panel.getByRole('button', { name: 'Add something' }).click();
  await panel.getByLabel('What happened?').selectOption('message');
  await panel.getByRole('button', { name: 'Add to the timeline' }).click();
  await expect(panel.getByText(/^Added/).first()).toBeVisible();
  await panel.close();
}
