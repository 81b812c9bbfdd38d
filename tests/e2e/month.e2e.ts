import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { demoPage } from '../../scripts/demo/demo-pages';
import { clickToolbarButton, findSurface } from '../../scripts/launch-kith';
import type { ClockedKith } from './support/clocked-kith';
import { launchClocked } from './support/clocked-kith';
import { badgeText, openOwnPage, PRIYA, rowsOf } from './support/kith';
import {
  asConnection,
  confirmIfAsked,
  openPerson,
  pendingReasons,
  savePriya,
} from './support/priya';

const THREAD = 'https://www.linkedin.com/messaging/thread/2-demo/';
const ZONE = 'Europe/Berlin';
/** The user's message in the demonstration's conversation, which bears a date of its own. */
const OWN_MESSAGE = /<li class="msg-s-message-list__event">\s*<time[^>]*>Tuesday[\s\S]*?<\/li>/;

/**
 * Steps 3 to 7 of the journey in design.md, over six simulated weeks, with the browser started anew on every day of it:
 * the badge has to be right each time before anything is opened.
 */
test('a month with Priya: invited, written to, answered, talked, thanked, told', async () => {
  let isConnected = false;
  let repliedAt = 0;
  const month = await launchClocked('2026-11-30T10:00:00+01:00', {
    timeZone: ZONE,
    answer(address) {
      const html = demoPage(address);
      if (html === null) return null;
      return withReplyAt(isConnected ? asConnection(html) : html, repliedAt);
    },
  });
  const morning = async (day: string, due: '' | '1', time = '09:00') => {
    await test.step(`${day} ${time}: badge "${due}"`, async () => {
      await month.restartAt(`${day}T${time}:00+01:00`);
      await expect.poll(() => badgeText(month.kith)).toBe(due);
    });
  };
  try {
    await savePriya(month.kith);
    await tellStory(month);
    await sendDraft(await draftOf(month), { kind: 'connect', expected: /Priya/ });
    await expect.poll(() => pendingReasons(month.kith)).toEqual(['invitation-pending']);

    await morning('2026-12-02', '');
    isConnected = true;
    const profile = await month.kith.context.newPage();
    await profile.goto(PRIYA.url);
    const popup = await clickToolbarButton(month.kith, profile);
    await expect(popup.getByText('Priya Raghunathan accepted your invitation.')).toBeVisible();
    await popup.close();

    await morning('2026-12-03', '1');
    await sendFromPopup(month, 'Accepted your invitation yesterday', {
      kind: 'informational_interview',
      channel: 'message',
      expected: /Priya/,
    });
    await expect.poll(() => badgeText(month.kith)).toBe('');

    await morning('2026-12-09', '');
    await morning('2026-12-10', '1');
    await sendFromPopup(month, 'No reply since 3 December, 5 working days', {
      kind: 'follow_up_1',
      expected: /Priya/,
    });

    await morning('2026-12-16', '');
    repliedAt = Date.parse('2026-12-15T16:40:00+01:00');
    const thread = await month.kith.context.newPage();
    await thread.goto(THREAD);
    const seen = await clickToolbarButton(month.kith, thread);
    const notice = seen.getByRole('region', { name: 'This conversation' });
    await confirmIfAsked(notice);
    await expect(notice).toContainText('Priya Raghunathan replied yesterday. Log it?');
    await notice.getByRole('button', { name: 'Log it' }).click();
    await expect.poll(() => pendingReasons(month.kith)).toEqual(['offer-times']);
    await seen.close();

    await morning('2026-12-17', '1');
    await sendFromPopup(month, 'Asked for times on Tuesday, waiting for yours', {
      kind: 'reply_times',
      expected: /\d/,
    });
    await morning('2026-12-17', '', '17:00');
    await planConversation(month);
    await expect
      .poll(() => pendingReasons(month.kith))
      .toEqual(['how-did-it-go', 'prepare-conversation']);

    // A Monday's conversation is prepared on Friday: the day before is no working day.
    await morning('2026-12-18', '1');
    const pending = (await openPopup(month)).getByRole('region', { name: 'Pending follow-ups' });
    await expect(pending).toContainText('You talk on Monday at 16:00. Look over your questions.');
    await expect(pending.getByRole('button', { name: 'Prepare' })).toBeVisible();

    await morning('2026-12-21', '1', '16:16');
    const during = await openOwnPage(month.kith, 'sidepanel.html');
    const timer = during.getByRole('region', { name: 'Conversation' });
    // The clock runs on while a slow machine opens the panel.
    await expect(timer).toContainText(/[234] minutes left/);
    await expect(timer.getByRole('status')).toContainText('A good moment for your last question');

    await morning('2026-12-21', '1', '17:00');
    await noteConversation(month);
    await expect.poll(() => badgeText(month.kith)).toBe('');

    await morning('2026-12-22', '1');
    await sendFromPopup(month, 'You talked yesterday. Say thanks while it is fresh', {
      kind: 'thank_you',
      expected: /start with one bus line/,
    });

    await morning('2026-12-28', '1');
    const promised = (await openPopup(month)).getByRole('region', { name: 'Pending follow-ups' });
    await expect(promised).toContainText('You promised: send her the map');
    await promised.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => badgeText(month.kith)).toBe('');

    await morning('2027-01-11', '');
    await morning('2027-01-12', '1');
    await sendFromPopup(month, 'You said thanks on 22 December 2026. Tell them what you did', {
      kind: 'update',
      expected: /start with one bus line/,
    });

    // Nothing else is pending: now it is kept alive at the pace of the tie.
    await expect.poll(() => pendingReasons(month.kith)).toEqual(['keep-in-touch']);
    const empty = (await openPopup(month)).getByRole('region', { name: 'Pending follow-ups' });
    await expect(empty).toContainText('Nothing is owed today');
    await expect(empty).toContainText('The next one is on 12 April');
    await morning('2027-04-12', '1');
    expect(await timelineOf(month)).toEqual([
      'invitation',
      'invitation-accepted',
      'message',
      'message',
      'reply',
      'message',
      'call',
      'thanks',
      'message',
    ]);
  } finally {
    await month.kith.close();
  }
});

interface Sending {
  kind: string;
  channel?: string;
  expected: RegExp;
}

async function tellStory(month: ClockedKith): Promise<void> {
  const panel = await openOwnPage(month.kith, 'sidepanel.html');
  await panel.getByRole('tab', { name: 'Story' }).click();
  await panel.getByLabel('Your name').fill('Jonas Feldt');
  await panel.getByLabel('I was', { exact: true }).fill('a geography teacher for eleven years');
  await panel.getByLabel('Now I', { exact: true }).fill('draw maps of power cuts for my council');
  await panel.getByLabel('I’m looking for', { exact: true }).fill('a first job with energy data');
  await panel.getByLabel('I’d like to learn').fill('how she moved from teaching into energy data');
  await panel.getByLabel('Why you network now').fill('I want to move into energy data');
  await panel.getByText('Kept.', { exact: true }).waitFor();
  await panel.close();
}

async function draftOf(month: ClockedKith): Promise<Page> {
  const panel = await openOwnPage(month.kith, 'sidepanel.html');
  await openPerson(panel);
  await panel.getByRole('button', { name: /^Draft (a message|something else)$/ }).click();
  return panel;
}

/** The popup by a click on the toolbar button, over a page that is nobody's. */
async function openPopup(month: ClockedKith): Promise<Page> {
  const page = await month.kith.context.newPage();
  await page.goto('about:blank');
  return clickToolbarButton(month.kith, page);
}

/** From the popup's line to the real panel beside the page, with the draft of the kind that is called for; then sent. */
async function sendFromPopup(month: ClockedKith, why: string, sending: Sending): Promise<void> {
  await test.step(`${why} → ${sending.kind}`, async () => {
    const popup = await openPopup(month);
    const pending = popup.getByRole('region', { name: 'Pending follow-ups' });
    await expect(pending).toContainText(why);
    // The popup goes away when the panel takes the focus, sometimes in the middle of the click.
    await pending
      .getByRole('button', { name: 'Draft', exact: true })
      .click()
      .catch((error) => {
        if (!popup.isClosed()) throw error;
      });
    await sendDraft(await findSurface(month.kith, 'sidepanel.html'), sending);
  });
}

async function sendDraft(panel: Page, { kind, channel, expected }: Sending): Promise<void> {
  const kinds = panel.getByRole('combobox', { name: 'What is it for?' });
  await expect(kinds).toHaveValue(kind);
  await expect(panel.getByText(PRIYA.name).first()).toBeVisible();
  if (channel) {
    await panel.getByRole('combobox', { name: 'Where does it go?' }).selectOption(channel);
  }
  const text = panel.getByRole('textbox', { name: 'Your message' });
  await expect(text).toHaveValue(expected);
  await panel.getByRole('button', { name: 'I sent it' }).click();
  // What a check still finds is the user's to decide.
  const blocks = panel.getByRole('dialog');
  await expect.poll(async () => (await blocks.isVisible()) || !(await text.isVisible())).toBe(true);
  if (await blocks.isVisible()) {
    await blocks.getByRole('textbox').fill('I know.');
    await blocks.getByRole('button', { name: 'It is right, copy it' }).click();
  }
  await expect(text).toBeHidden();
}

async function planConversation(month: ClockedKith): Promise<void> {
  const panel = await openOwnPage(month.kith, 'sidepanel.html');
  await openPerson(panel);
  await panel.getByRole('button', { name: 'Plan a conversation' }).click();
  await panel.getByLabel('Day', { exact: true }).fill('2026-12-21');
  await panel.getByLabel('Time', { exact: true }).fill('16:00');
  await panel.getByLabel('Their time zone').selectOption('Asia/Tokyo');
  await expect(panel.getByText(/00:00 for Priya Raghunathan/)).toBeVisible();
  await panel.getByRole('button', { name: 'Add: Who else should I talk to?' }).click();
  await panel.getByRole('button', { name: 'Keep it' }).click();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Calendar file' }).click();
  const file = readFileSync(await (await download).path(), 'utf8').replace(/\r\n[ \t]/g, '');
  expect(file).toContain('DTSTART:20261221T150000Z');
  expect(file).toContain('Who else should I talk to?');
  await panel.close();
}

async function noteConversation(month: ClockedKith): Promise<void> {
  const panel = await openOwnPage(month.kith, 'sidepanel.html');
  await openPerson(panel);
  await panel.getByLabel('One takeaway').fill('to start with one bus line');
  await panel.getByRole('button', { name: 'Add a promise: What you promised' }).click();
  await panel.getByLabel('Promise', { exact: true }).fill('send her the map');
  await panel.getByRole('button', { name: 'Keep it' }).click();
  // The badge is told after it was kept; a panel closed in between could not.
  await expect(panel.getByText('Kept.', { exact: true }).first()).toBeVisible();
  await expect.poll(() => pendingReasons(month.kith)).toEqual(['my-promise', 'thank']);
  await panel.close();
}

async function timelineOf(month: ClockedKith): Promise<unknown[]> {
  const touches = await rowsOf(month.kith, 'touches');
  return touches.sort((a, b) => (String(a.at) < String(b.at) ? -1 : 1)).map((touch) => touch.type);
}

/** The demonstration's conversation, with her answer alone, at an instant (in ms). */
function withReplyAt(html: string, repliedAt: number): string {
  return html
    .replace("Number(localStorage.getItem('came')) || Date.now()", String(repliedAt))
    .replace(OWN_MESSAGE, '');
}
