import type { BrowserContext } from '@playwright/test';

/**
 * Milliseconds of processor time that all of the browser's processes have taken since it began. What else the machine
 * does changes it little, where the time by the clock says nothing.
 */
export async function cpuTime(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime: seconds }) => sum + seconds * 1000, 0);
}
