import { browser } from '#imports';
import { isOwnPage } from '../../utils/browser/extension-pages';

/** Who sent a message, as the browser says it (`runtime.MessageSender`). */
export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
}

/**
 * Throws unless the sender is one of our own pages: a page's renderer may be compromised and speak with our id
 * (reliability.md T8).
 */
export function assertOwnPage(sender: Sender): void {
  if (sender.id !== browser.runtime.id || !isOwnPage(sender.url)) {
    throw new Error('Kith: a message from elsewhere was refused.');
  }
}
