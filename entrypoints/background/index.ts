import { browser, defineBackground } from '#imports';
import { browserKeeping } from '../../utils/browser/keeping';
import { onNotificationClicked } from '../../utils/browser/notifications';
import { forgetPageState } from '../../utils/browser/page-state';
import { onTabLoading, rememberTabsBeforeUpdate } from '../../utils/browser/tabs-before-update';
import { onMessage } from '../../utils/messages/protocol';
import { mendClockJump } from '../../utils/store/mend-clock-jump';
import { openStore } from '../../utils/store/open-store';
import { z } from '../../utils/zod';
import { answerOwnPages } from './answer';
import { onAlarm, onCommit, refreshBadge, scheduleBadge } from './badge';
import { onContextMenu } from './context-menu';
import { showToday } from './daily-notice';
import { onLookAfterAlarm, scheduleLookAfter } from './look-after';
import { lookAtThread, noticeInBackground } from './notice-replies';
import { onPageReading } from './page-reading';
import { readOwnProfile } from './read-own-profile';
import { glanceAtPage, savePage } from './save-page';
import { onCommand } from './shortcuts';
import { showContextMenu } from './show-context-menu';
import { onInstalled } from './welcome';

const tabRequest = z.object({ tabId: z.number() });

export default defineBackground(() => {
  // Begins before any listener can want it; what reads the store waits until it was found sound.
  const opened = openStore(browserKeeping);
  // All listeners, at once, before any await: one of these events may be what woke the worker.
  onMessage(
    'glanceAtPage',
    answerOwnPages(tabRequest, ({ tabId }) => glanceAtPage(tabId)),
  );
  onMessage(
    'savePage',
    answerOwnPages(tabRequest, ({ tabId }) => savePage(tabId)),
  );
  onMessage(
    'readOwnProfile',
    answerOwnPages(tabRequest, ({ tabId }) => readOwnProfile(tabId)),
  );
  onMessage(
    'lookAtThread',
    answerOwnPages(tabRequest, ({ tabId }) => lookAtThread(tabId)),
  );
  onMessage(
    'refreshBadge',
    answerOwnPages(z.unknown(), () => refreshBadge()),
  );
  browser.runtime.onMessage.addListener(onPageReading);
  browser.commands.onCommand.addListener(onCommand);
  browser.contextMenus.onClicked.addListener(onContextMenu);
  browser.alarms.onAlarm.addListener(onAlarm);
  browser.alarms.onAlarm.addListener(onLookAfterAlarm);
  browser.tabs.onUpdated.addListener(noticeInBackground);
  browser.storage.local.onChanged.addListener(onCommit);
  browser.tabs.onUpdated.addListener((tabId, change) => void onTabLoading(tabId, change));
  onNotificationClicked(() => void showToday());
  browser.tabs.onRemoved.addListener((tabId) => void forgetPageState(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    showContextMenu();
    void onInstalled(reason);
    if (reason === 'update') void rememberTabsBeforeUpdate();
  });
  browser.runtime.onStartup.addListener(() => void refreshBadge());

  // Alarms do not outlive a restart everywhere (environment.md, section 3): made anew at every start of the worker.
  scheduleBadge();
  void scheduleLookAfter();
  void opened.then((state) => (state.status === 'open' ? mendClockJump() : undefined));
  void refreshBadge();
});
