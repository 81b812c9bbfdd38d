import { browser } from '#imports';

/** Asked for only when the user chooses a time for the daily notice; declared as optional in wxt.config.ts. */
const NOTIFICATIONS = { permissions: ['notifications' as const] };
const ID = 'kith-daily';

/** True when the user allowed Kith to show notices. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTIFICATIONS);
}

/** Asks for it; must be called in the user's own click, before anything is awaited. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(NOTIFICATIONS);
}

/** Gives the permission back. */
export function giveBackNotifications(): Promise<boolean> {
  return browser.permissions.remove(NOTIFICATIONS);
}

/** Shows the one notice of the day; the next day's takes its place. Nothing happens where it is not allowed. */
export async function showNotice(title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/**
 * Calls back when the notice is clicked. Where notices are not allowed yet the browser has no such event: it is listened
 * to from the moment that they are.
 */
export function onNotificationClicked(onClick: () => void): void {
  let isListening = false;
  const listen = () => {
    if (isListening || !browser.notifications) return;
    isListening = true;
    browser.notifications.onClicked.addListener((id: string) => {
      if (id === ID) onClick();
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
