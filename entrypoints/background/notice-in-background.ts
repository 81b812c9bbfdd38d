import { isUnwanted } from './is-unwanted';
import { jobs } from './load-jobs';

/** Where the user allowed access to LinkedIn and wants replies logged at once, they are, with the panel closed too. */
export async function noticeInBackground(
  tabId: number,
  change: { status?: string; title?: string },
  tab: { url?: string },
): Promise<void> {
  // The address is known only where the user allowed access; without it nothing is looked at.
  if (!tab.url || !mayHoldThread(tab.url)) return;
  if (change.status !== 'complete' && change.title === undefined) return;
  if (await isUnwanted('logRepliesAtOnce')) return;
  await (await jobs()).noticeReplies(tabId);
}

/** A conversation may be docked at the foot of any of LinkedIn's pages. */
function mayHoldThread(url: string): boolean {
  return /^https:\/\/([a-z]{2,3}\.)?linkedin\.com\//.test(url);
}
