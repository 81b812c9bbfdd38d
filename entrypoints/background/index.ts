import { browser, defineBackground } from '#imports';
import { onNotificationClicked } from '../../utils/browser/notifications';
import { forgetPageState } from '../../utils/browser/page-state';
import { PROFILE_BUTTON } from '../../utils/browser/profile-button';
import { onTabLoading, rememberTabsBeforeUpdate } from '../../utils/browser/tabs-before-update';
import { onMessage, PAGE_READING } from '../../utils/messages/protocol';
import { onAlarm, onCommit, refreshBadge, scheduleBadge } from './badge';
import { showToday } from './daily-notice';
import { assertOwnPage } from './from-own-page';
import { jobs, keepJobs } from './load-jobs';
import { onLookAfterAlarm, scheduleLookAfter } from './look-after';
import { noticeInBackground } from './notice-in-background';
import { onProfileButton, onTabForButton } from './profile-button';
import { onCommand } from './shortcuts';
import { twoParts } from './two-parts';
import { onInstalled } from './welcome';

/**
 * What every wake of the worker evaluates: its listeners and the badge. Whatever needs the store is in `background-jobs`
 * and loaded when there is something to do.
 */
export default defineBackground(() => {
  keepJobs();
  twoParts().refreshBadge = refreshBadge;
  // All listeners, at once, before any await: one of these events may be what woke the worker.
  onMessage('glanceAtPage', async (message) => (await jobs()).glanceAtPage(message));
  onMessage('savePage', async (message) => (await jobs()).savePage(message));
  onMessage('readOwnProfile', async (message) => (await jobs()).readOwnProfile(message));
  onMessage('lookAtThread', async (message) => (await jobs()).lookAtThread(message));
  onMessage('refreshBadge', ({ sender }) => {
    assertOwnPage(sender);
    return refreshBadge();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // The library's own messages come by here too; what is one of ours is parsed where it is used.
    const type = (message as { type?: unknown } | null)?.type;
    if (type === PROFILE_BUTTON) onProfileButton(sender);
    if (type !== PAGE_READING) return;
    void jobs().then((all) => all.onPageReading(message, sender));
  });
  browser.commands.onCommand.addListener(onCommand);
  browser.contextMenus.onClicked.addListener(
    (click, tab) => void jobs().then((all) => all.onContextMenu(click, tab)),
  );
  browser.alarms.onAlarm.addListener(onAlarm);
  browser.alarms.onAlarm.addListener(onLookAfterAlarm);
  browser.tabs.onUpdated.addListener(noticeInBackground);
  browser.tabs.onUpdated.addListener(onTabForButton);
  browser.storage.local.onChanged.addListener(onCommit);
  browser.tabs.onUpdated.addListener((tabId, change) => void onTabLoading(tabId, change));
  onNotificationClicked(() => void showToday());
  browser.tabs.onRemoved.addListener((tabId) => void forgetPageState(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void jobs().then((all) => all.showContextMenu());
    void onInstalled(reason);
    if (reason === 'update') void rememberTabsBeforeUpdate();
  });
  browser.runtime.onStartup.addListener(() => void refreshBadge());

  // First what somebody may be looking at.
  void refreshBadge();
  // Alarms do not outlive a restart everywhere (environment.md, section 3): made anew at every start of the worker.
  scheduleBadge();
  void scheduleLookAfter();
});
