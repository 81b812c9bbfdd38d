import { expect } from '@playwright/test';
import { clickToolbarButton } from '../../scripts/launch-kith';
import { consent, openOwnPage, PRIYA, rowsOf, test } from './support/kith';

test('the toolbar button, one click and the consent save the person in front', async ({ kith }) => {
  const page = await kith.context.newPage();
  await page.goto(PRIYA.url);
  const popup = await clickToolbarButton(kith, page);

  await expect(popup.getByText('user agreement')).toBeVisible();
  expect(await rowsOf(kith, 'contacts')).toHaveLength(0);
  await popup.getByRole('button', { name: `Agree and save ${PRIYA.name}` }).click();
  await expect(popup.getByRole('button', { name: 'This person' })).toBeVisible();

  const [contact, ...others] = await rowsOf(kith, 'contacts');
  expect(others).toEqual([]);
  expect(contact).toMatchObject({ name: PRIYA.name, profileUrl: PRIYA.url });
});

test('before the consent the shortcut saves nobody and shows what Kith does', async ({ kith }) => {
  const page = await kith.context.newPage();
  await page.goto(PRIYA.url);
  const welcome = kith.context.waitForEvent('page', (one) => one.url().includes('options.html'));
  await kith.worker.evaluate(async () => {
    for (const open of await chrome.tabs.query({})) {
      if (open.url?.includes('options.html') && open.id) await chrome.tabs.remove(open.id);
    }
    const [tab] = await chrome.tabs.query({ active: true });
    (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(
      'save-person',
      tab,
    );
  });

  await welcome;
  expect(await rowsOf(kith, 'contacts')).toHaveLength(0);
});

test('the shortcut saves at once and answers with a tick', async ({ kith }) => {
  await consent(kith);
  const page = await kith.context.newPage();
  await page.goto(PRIYA.url);
  // The click grants activeTab, as the shortcut itself would; Playwright cannot press browser shortcuts.
  const popup = await clickToolbarButton(kith, page);
  await popup.close();
  await kith.worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(
      'save-person',
      tab,
    );
  }, PRIYA.url);

  await expect.poll(() => rowsOf(kith, 'contacts')).toHaveLength(1);
  await expect
    .poll(() =>
      kith.worker.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return chrome.action.getBadgeText({ tabId: tab?.id });
      }, PRIYA.url),
    )
    .toBe('✓');
});

test('the context menu saves the person a link leads to, without a visit', async ({ kith }) => {
  await consent(kith);
  const page = await kith.context.newPage();
  await page.goto(PRIYA.url);
  const visited: string[] = [];
  kith.context.on('request', (request) => visited.push(request.url()));
  await kith.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
      {
        menuItemId: 'save-link',
        linkUrl: 'https://www.linkedin.com/in/mbali-demo?miniProfileUrn=urn%3Ali%3Afoo',
      },
      tab,
    );
  });

  await expect.poll(() => rowsOf(kith, 'contacts')).toHaveLength(1);
  const [contact] = await rowsOf(kith, 'contacts');
  expect(contact).toMatchObject({ profileUrl: 'https://www.linkedin.com/in/mbali-demo/' });
  expect(visited).toEqual([]);
});

test('sections that load while one scrolls are added by themselves', async ({ kith }) => {
  await consent(kith);
  const page = await kith.context.newPage();
  await page.goto(PRIYA.url);
  const popup = await clickToolbarButton(kith, page);
  await popup.getByRole('button', { name: `Save ${PRIYA.name}` }).click();
  await expect(popup.getByRole('button', { name: 'This person' })).toBeVisible();
  const panel = await openOwnPage(kith, 'sidepanel.html');
  await expect(panel.getByText('Still listening')).toBeVisible();

  await page.bringToFront();
  await page.evaluate(async () => {
    const scroller = document.querySelector('main#workspace') ?? document.scrollingElement;
    for (let y = 0; scroller && y <= scroller.scrollHeight; y += 300) {
      scroller.scrollTo(0, y);
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

  await expect
    .poll(async () => {
      const [contact] = await rowsOf(kith, 'contacts');
      const profile = contact?.profile as { experience: unknown[] | null };
      return profile.experience?.length ?? 0;
    })
    .toBeGreaterThan(0);
});

test('a page that is no profile is refused with a sentence, and nothing is stored', async ({
  kith,
}) => {
  await consent(kith);
  const page = await kith.context.newPage();
  await page.goto('https://www.linkedin.com/messaging/thread/2-demo/');
  const popup = await clickToolbarButton(kith, page);

  await expect(popup.getByRole('region', { name: 'Pending follow-ups' })).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Save/ })).toHaveCount(0);
  expect(await rowsOf(kith, 'contacts')).toEqual([]);
});
