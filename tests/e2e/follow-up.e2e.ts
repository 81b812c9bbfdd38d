import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { demoPage } from '../../scripts/demo/demo-pages';
import type { RunningKith } from '../../scripts/launch-kith';
import { clickToolbarButton, launchKith } from '../../scripts/launch-kith';
import { badgeText, openOwnPage, PRIYA, rowsOf, test } from './support/kith';
import {
  asConnection,
  confirmIfAsked,
  openPerson,
  pendingReasons,
  savePriya,
} from './support/priya';

const THREAD = 'https://www.linkedin.com/messaging/thread/2-demo/';
const DAY = 86_400_000;

test('what is owed comes up by itself, can be done, put off and taken back', async ({ kith }) => {
  await savePriya(kith);
  await wrote(kith, 14);
  await expect.poll(() => badgeText(kith)).toBe('1');

  const popup = await openOwnPage(kith, 'popup.html');
  const pending = popup.getByRole('region', { name: 'Pending follow-ups' });
  await expect(pending.getByRole('list', { name: 'Overdue' })).toContainText(PRIYA.name);
  await expect(pending.getByText(/^No reply since/)).toBeVisible();

  await pending.getByRole('button', { name: 'Done' }).click();
  await expect(pending.getByText('Nothing is owed today')).toBeVisible();
  await expect.poll(() => badgeText(kith)).toBe('');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(pending.getByRole('list', { name: 'Overdue' })).toContainText(PRIYA.name);
  await expect.poll(() => badgeText(kith)).toBe('1');

  await pending.getByRole('button', { name: 'Draft' }).focus();
  await popup.keyboard.press('s');
  await popup.getByRole('button', { name: /^Tomorrow/ }).click();
  await expect(pending.getByRole('list', { name: 'Next seven days' })).toContainText(PRIYA.name);
  await expect.poll(() => badgeText(kith)).toBe('');
  await pending.getByRole('button', { name: 'Draft' }).focus();
  await popup.keyboard.press('u');
  await expect(pending.getByRole('list', { name: 'Overdue' })).toContainText(PRIYA.name);
});

test('one tap says that they replied; what they said makes the next step', async ({ kith }) => {
  await savePriya(kith);
  await wrote(kith, 14);
  const popup = await openOwnPage(kith, 'popup.html');
  const pending = popup.getByRole('region', { name: 'Pending follow-ups' });
  await pending.getByRole('button', { name: 'They replied' }).click();

  await expect(pending.locator('p:focus')).toHaveText('What did Priya Raghunathan say?');
  await expect.poll(() => pendingReasons(kith)).toEqual(['answer-reply']);
  await pending.getByText('Paste their words').first().click();
  await pending
    .getByLabel('Paste their words')
    .fill('Not a good time, ask me again in two months.');
  await expect(pending.getByText('Sounds like: Not now.')).toBeVisible();
  await pending.getByRole('button', { name: 'Not now' }).click();

  await expect(pending.getByText('Kith thinks of them again on')).toBeVisible();
  await expect.poll(() => pendingReasons(kith)).toEqual(['answer-reply', 'later']);
  const reply = (await rowsOf(kith, 'touches')).find((touch) => touch.type === 'reply');
  expect(reply).toMatchObject({ answer: 'not-now', text: null });
});

test('a reply in the open conversation is noticed, asked about once, and logged once', async ({
  kith,
}) => {
  await savePriya(kith);
  await wrote(kith, 14);
  const thread = await kith.context.newPage();
  await thread.goto(THREAD);
  const popup = await clickToolbarButton(kith, thread);
  const notice = popup.getByRole('region', { name: 'This conversation' });

  // LinkedIn's conversations carry another address than profiles do: a name alone proves nothing.
  await confirmIfAsked(notice);
  await expect(notice).toContainText('Priya Raghunathan replied');
  expect((await rowsOf(kith, 'touches')).filter((touch) => touch.dir === 'in')).toEqual([]);
  await notice.getByRole('button', { name: 'Log it' }).click();
  await expect.poll(() => pendingReasons(kith)).toEqual(['offer-times']);

  const replies = (await rowsOf(kith, 'touches')).filter((touch) => touch.dir === 'in');
  expect(replies).toHaveLength(1);
  expect(replies[0]).toMatchObject({ source: 'page', text: null, answer: 'times-asked' });
  await popup.close();
  const again = await clickToolbarButton(kith, thread);
  await expect(again.getByRole('region', { name: 'Pending follow-ups' })).toBeVisible();
  await expect(again.getByRole('button', { name: 'Log it' })).toHaveCount(0);
  expect((await rowsOf(kith, 'touches')).filter((touch) => touch.dir === 'in')).toHaveLength(1);
});

test('a reply in a docked window is noticed on whatever page it is docked', async () => {
  const kith = await launchKith({
    answer: (address) => (address.pathname === '/feed/' ? feedWithWindow() : demoPage(address)),
  });
  try {
    await savePriya(kith);
    await wrote(kith, 14);
    const feed = await kith.context.newPage();
    await feed.goto('https://www.linkedin.com/feed/');
    const popup = await clickToolbarButton(kith, feed);
    const notice = popup.getByRole('region', { name: 'This conversation' });
    await confirmIfAsked(notice);
    await notice.getByRole('button', { name: 'Log it' }).click();
    await expect.poll(() => pendingReasons(kith)).toEqual(['offer-times']);
  } finally {
    await kith.close();
  }
});

test('nobody who is not a contact is noticed', async ({ kith }) => {
  await savePriya(kith);
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await openPerson(panel);
  await panel.getByRole('button', { name: 'Actions for Priya Raghunathan' }).click();
  await panel.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect.poll(() => rowsOf(kith, 'contacts')).toEqual([]);
  const thread = await kith.context.newPage();
  await thread.goto(THREAD);
  const popup = await clickToolbarButton(kith, thread);
  await expect(popup.getByText('Nothing is owed today')).toBeVisible();
  await expect(popup.getByRole('region', { name: 'This conversation' })).toHaveCount(0);
  expect(await rowsOf(kith, 'touches')).toEqual([]);
});

test('a conversation is agreed, prepared, held, and thanked for with what was learnt', async ({
  kith,
}) => {
  await savePriya(kith);
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await openPerson(panel);
  await panel.getByRole('button', { name: 'Plan a conversation' }).click();
  await panel.getByLabel('Agreed length, in minutes').fill('600');
  await panel.getByRole('button', { name: 'Keep it' }).click();
  await expect(panel.getByText('Between 5 and 240 minutes.')).toBeVisible();
  expect(await rowsOf(kith, 'conversations')).toEqual([]);
  await panel.getByLabel('Agreed length, in minutes').fill('20');
  await panel.getByLabel('Day', { exact: true }).fill(isoDay(2));
  await panel.getByRole('button', { name: 'Add: Who else should I talk to?' }).click();
  await panel.getByRole('button', { name: 'Keep it' }).click();
  await expect(panel.getByText(/^You talk /).first()).toBeVisible();
  await expect.poll(() => pendingReasons(kith)).toEqual(['how-did-it-go', 'prepare-conversation']);

  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Calendar file' }).click();
  expect((await download).suggestedFilename()).toBe('kith-priya-raghunathan.ics');

  // The talk was two hours ago: time is moved by moving what is stored.
  await changeRows(kith, 'conversations', {
    startsAt: new Date(Date.now() - DAY / 12).toISOString(),
  });
  await panel.reload();
  await openPerson(panel);
  await panel.getByLabel('One takeaway').fill('to start with one bus line');
  await panel.getByRole('button', { name: 'Add a promise: What you promised' }).click();
  await panel.getByLabel('Promise', { exact: true }).fill('send her the map');
  await panel.getByLabel('Whom they suggested you talk to').fill('Mbali Oster');
  await panel.getByRole('button', { name: 'Keep it' }).click();
  await expect
    .poll(() => pendingReasons(kith))
    .toEqual(['my-promise', 'suggested-person', 'thank']);

  await panel.getByRole('button', { name: 'Draft', exact: true }).first().click();
  await expect(panel.getByRole('combobox', { name: 'What is it for?' })).toHaveValue('thank_you');
  await expect(panel.getByRole('textbox', { name: 'Your message' })).toHaveValue(
    /start with one bus line/,
  );
});

test('an accepted invitation is noticed by the degree, once', async () => {
  let isAccepted = false;
  const kith = await launchKith({
    profile: mkdtempSync(join(tmpdir(), 'kith-e2e-')),
    answer: (address) => {
      const html = demoPage(address);
      return html && isAccepted ? asConnection(html) : html;
    },
  });
  try {
    await savePriya(kith);
    await addToTimeline(kith, 'invitation', 3);
    isAccepted = true;
    await savePriya(kith);
    await expect.poll(() => pendingReasons(kith)).toEqual(['accepted-write-now']);
    await savePriya(kith);
    const accepted = (await rowsOf(kith, 'touches')).filter(
      (touch) => touch.type === 'invitation-accepted',
    );
    expect(accepted).toHaveLength(1);
  } finally {
    await kith.close();
  }
});

test('the badge is right after a restart, on a day with something due and on one without', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kith-e2e-'));
  const answer = demoPage;
  let kith = await launchKith({ profile, answer });
  await savePriya(kith);
  await kith.close();

  kith = await launchKith({ profile, answer });
  await expect.poll(() => badgeText(kith)).toBe('');
  await wrote(kith, 14);
  await kith.close();

  kith = await launchKith({ profile, answer });
  try {
    await expect.poll(() => badgeText(kith)).toBe('1');
    const popup = await openOwnPage(kith, 'popup.html');
    await expect(popup.getByRole('list', { name: 'Overdue' })).toContainText(PRIYA.name);
  } finally {
    await kith.close();
  }
});

test('Today ends, and says whom one could write to', async ({ kith }) => {
  await savePriya(kith);
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await panel.getByRole('tab', { name: 'Today' }).click();
  await expect(panel.getByText('That’s it for today.')).toBeVisible();
  await expect(panel.getByRole('list', { name: 'You could write to' })).toContainText(PRIYA.name);
});

/** LinkedIn's feed with the demonstration's conversation docked in the open shadow root of its old application. */
function feedWithWindow(): string {
  const thread = demoPage(new URL(THREAD)) ?? '';
  const pane = thread.match(/<div class="msg-convo-wrapper[\s\S]*(?=<\/main>)/)?.[0] ?? '';
  const id = btoa(`${Date.now() - 60_000}b12345-004&0f3c9a1e-7b52-4d18-9c60-772469612345_012`);
  const fresh = pane.replace(/(data-theirs data-event-urn="[^"]*,2-)[^")]*/, `$1${id}`);
  return `<!DOCTYPE html><html lang="en"><title>Feed | LinkedIn</title><body><main></main>
    <div id="interop-outlet" data-testid="interop-shadowdom"></div><template>${fresh}</template>
    <script>
      document.querySelector('#interop-outlet').attachShadow({ mode: 'open' })
        .append(document.querySelector('template').content.cloneNode(true));
    </script></body></html>`;
}

/** Logs by hand, in the panel, that the user wrote some days ago. */
async function wrote(kith: RunningKith, daysAgo: number): Promise<void> {
  await addToTimeline(kith, 'message', daysAgo);
}

async function addToTimeline(kith: RunningKith, what: string, daysAgo: number): Promise<void> {
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await openPerson(panel);
  await panel.getByRole('button', { name: 'Add something' }).click();
  await panel.getByLabel('What happened?').selectOption(what);
  await panel.getByLabel('Day', { exact: true }).fill(isoDay(-daysAgo));
  await panel.getByRole('button', { name: 'Add to the timeline' }).click();
  await expect(panel.getByText(/^Added/).first()).toBeVisible();
  await panel.close();
}

/** Changes fields of all rows of a table, as if time had passed. */
async function changeRows(
  kith: RunningKith,
  table: string,
  change: Record<string, unknown>,
): Promise<void> {
  await kith.worker.evaluate(
    ([name, fields]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('kith');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const tx = request.result.transaction(name, 'readwrite');
          const all = tx.objectStore(name).getAll();
          all.onsuccess = () => {
            for (const row of all.result) tx.objectStore(name).put({ ...row, ...fields });
          };
          tx.onerror = () => reject(tx.error);
          tx.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [table, change] as const,
  );
}

/** A day by the browser's own calendar, some days from now. */
function isoDay(days: number): string {
  const day = new Date(Date.now() + days * DAY);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
