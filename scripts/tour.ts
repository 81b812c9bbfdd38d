import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { demoPage } from './demo/demo-pages';
import type { RunningKith } from './launch-kith';
import { clickToolbarButton, findSurface, launchKith, ROOT } from './launch-kith';
import { moveTimeForward } from './move-time-forward';

const PROFILE_URL = 'https://www.linkedin.com/in/priya-raghunathan-demo/';
const TOUR = join(ROOT, 'tour');
const NAME = 'Priya Raghunathan';

/** What the tour found; each is a fact read from the screen or the store, `null` when the step failed. */
interface Summary {
  saved: unknown;
  drafted: string | null;
  sent: unknown;
  due: string | null;
  replied: unknown;
  restarted: unknown;
  failedAt: string | null;
}

/** Drives the journey headless: save, draft, sent, due, reply, restart. True when every step worked. */
export async function runTour(): Promise<boolean> {
  rmSync(TOUR, { recursive: true, force: true });
  mkdirSync(TOUR, { recursive: true });
  const summary: Summary = {
    saved: null,
    drafted: null,
    sent: null,
    due: null,
    replied: null,
    restarted: null,
    failedAt: null,
  };
  let step = 'start';
  let kith: RunningKith | null = null;
  let shots = 0;
  const shoot = async (surface: Page, name: string) => {
    shots += 1;
    await surface.screenshot({ path: join(TOUR, `${String(shots).padStart(2, '0')}-${name}.png`) });
  };
  const begin = (name: string) => {
    step = name;
    console.log(`· ${name}`);
  };

  try {
    kith = await launchKith({ answer: (address) => demoPage(address) });
    begin('the first run opens by itself');
    const welcome = kith.context.pages().find((one) => one.url().includes('/options.html'));
    if (!welcome) throw new Error('There is no first run.');
    await welcome.bringToFront();
    await welcome.getByRole('heading', { name: 'Write to people as yourself' }).waitFor();
    await shoot(welcome, 'welcome');

    begin('open the demonstration profile');
    const page = await kith.context.newPage();
    await page.goto(PROFILE_URL);
    await shoot(page, 'profile');

    begin('save with one click');
    const popup = await clickToolbarButton(kith, page);
    await popup.getByRole('button', { name: `save ${NAME}` }).waitFor();
    await shoot(popup, 'popup-before');
    await popup.getByRole('button', { name: `save ${NAME}` }).click();
    await popup.getByRole('button', { name: 'This person' }).waitFor();
    await shoot(popup, 'popup-saved');
    summary.saved = await contactRow(kith);

    begin('open the panel');
    // The popup goes away when the panel takes the focus, sometimes in the middle of the click.
    await popup.getByRole('button', { name: 'This person' }).click().catch(unlessClosed);
    const panel = await findSurface(kith, 'sidepanel.html');
    await panel.setViewportSize({ width: 420, height: 900 });
    await panel.getByRole('heading', { name: NAME }).waitFor();
    await shoot(panel, 'panel-saved');

    begin('scroll, and see the sections being added');
    await page.bringToFront();
    await scrollThrough(page);
    await panel.getByText('Everything on the page was read').waitFor();
    await shoot(panel, 'panel-complete');

    begin('tell the story');
    await panel.getByRole('tab', { name: 'Story' }).click();
    await tellStory(panel);
    await shoot(panel, 'story');

    begin('draft');
    await panel.getByRole('tab', { name: 'This person' }).click();
    await panel.getByRole('button', { name: 'Draft a message' }).click();
    const text = panel.getByRole('textbox', { name: 'Your message' });
    await text.waitFor();
    await panel
      .getByRole('combobox', { name: 'What is it for?' })
      .selectOption('informational_interview');
    await panel.getByRole('combobox', { name: 'Where does it go?' }).selectOption('inmail');
    summary.drafted = await text.inputValue();
    if (!summary.drafted.includes('Priya')) throw new Error('The draft does not greet Priya.');
    await shoot(panel, 'draft');

    begin('copy');
    await panel.getByRole('button', { name: 'Copy', exact: true }).click();
    await panel.getByText('Copied.').first().waitFor();
    await shoot(panel, 'copied');

    begin('I sent it');
    await panel.getByRole('button', { name: 'I sent it' }).click();
    await panel.getByText('If Priya').first().waitFor();
    summary.sent = await touchRow(kith);
    await shoot(panel, 'sent');

    begin('ten days later, the follow-up is due');
    await moveTimeForward(kith.worker, 10);
    const later = await kith.context.newPage();
    await later.setViewportSize({ width: 380, height: 600 });
    await later.goto(`chrome-extension://${kith.id}/popup.html`);
    const pending = later.getByRole('region', { name: 'Pending follow-ups' });
    await pending.getByText(NAME).waitFor();
    summary.due = await pending.innerText();
    await shoot(later, 'popup-due');

    begin('they replied');
    await pending.getByRole('button', { name: 'They replied' }).click();
    await later.getByText('Answering').first().waitFor();
    summary.replied = await touchRow(kith);
    await shoot(later, 'popup-replied');

    begin('everything is still there after a restart');
    const { profile } = kith;
    await kith.close();
    kith = await launchKith({ profile, answer: (address) => demoPage(address) });
    const again = await kith.context.newPage();
    await again.setViewportSize({ width: 420, height: 900 });
    await again.goto(`chrome-extension://${kith.id}/sidepanel.html`);
    await again.getByRole('tab', { name: 'People' }).click();
    await again.getByText(NAME).first().waitFor();
    summary.restarted = await contactRow(kith);
    await shoot(again, 'after-restart');
  } catch (error) {
    summary.failedAt = step;
    console.error(`The tour stopped at "${step}":`, error);
  } finally {
    await kith?.close();
    writeFileSync(join(TOUR, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  }
  if (summary.failedAt === null) console.log(`Done: ${shots} pictures and summary.json in tour/`);
  return summary.failedAt === null;
}

async function tellStory(panel: Page): Promise<void> {
  await panel.getByLabel('Your name').fill('Jonas Feldt');
  await panel.getByLabel('I was', { exact: true }).fill('a geography teacher for eleven years');
  await panel
    .getByLabel('Now I', { exact: true })
    .fill('draw maps of power cuts for my town council in the evenings');
  await panel.getByLabel('I’m looking for', { exact: true }).fill('a first job with energy data');
  await panel.getByLabel('I can help with').fill('explain a map to people who do not read maps');
  await panel.getByLabel('I’d like to learn').fill('how she moved from teaching into energy data');
  await panel
    .getByLabel('Why you network now')
    .fill('I want to move from teaching into energy data');
  await panel.getByText('Kept.', { exact: true }).waitFor();
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const scroller = document.querySelector('main#workspace') ?? document.scrollingElement;
    for (let y = 0; scroller && y <= scroller.scrollHeight; y += 300) {
      scroller.scrollTo(0, y);
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** The newest row of a table, read from the store as any script could. */
async function newestRow(kith: RunningKith, table: string): Promise<unknown> {
  return kith.worker.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('kith');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            request.result.close();
            const rows = all.result as { updatedAt: string }[];
            resolve(rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0] ?? null);
          };
        };
      }),
    table,
  );
}

async function contactRow(kith: RunningKith): Promise<unknown> {
  const row = (await newestRow(kith, 'contacts')) as Record<string, unknown> | null;
  if (!row) throw new Error('Nobody is in the store.');
  return { name: row.name, profileUrl: row.profileUrl, profile: row.profile };
}

async function touchRow(kith: RunningKith): Promise<unknown> {
  const row = await newestRow(kith, 'touches');
  if (!row) throw new Error('No touch is in the store.');
  return row;
}

function unlessClosed(error: Error): void {
  if (!error.message.includes('closed')) throw error;
}
