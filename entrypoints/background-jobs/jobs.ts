import { lookAfterStore } from '../../utils/store/look-after-store';
import { z } from '../../utils/zod';
import { answerOwnPages } from './answer';
import { onContextMenu } from './context-menu';
import { copyToFolderIfDue } from './copy-to-folder';
import { lookAhead } from './look-ahead';
import { lookAtThread, noticeReplies } from './notice-replies';
import { onPageReading } from './page-reading';
import { offerProfileButton, saveFromButton } from './profile-button';
import { readOwnProfile } from './read-own-profile';
import { saveActiveTab } from './save-and-answer';
import { glanceAtPage, savePage } from './save-page';
import { showContextMenu } from './show-context-menu';
import { tellWhatIsDue } from './tell-what-is-due';

const tabRequest = z.object({ tabId: z.number() });

/** All that the background does with the store. */
export const jobs = {
  glanceAtPage: answerOwnPages(tabRequest, ({ tabId }) => glanceAtPage(tabId)),
  savePage: answerOwnPages(tabRequest, ({ tabId }) => savePage(tabId)),
  readOwnProfile: answerOwnPages(tabRequest, ({ tabId }) => readOwnProfile(tabId)),
  lookAtThread: answerOwnPages(tabRequest, ({ tabId }) => lookAtThread(tabId)),
  lookAhead,
  tellWhatIsDue,
  onPageReading,
  noticeReplies,
  saveActiveTab,
  offerProfileButton,
  saveFromButton,
  showContextMenu,
  onContextMenu,
  lookAfterStore: async () => {
    await lookAfterStore();
    await copyToFolderIfDue();
  },
};

export type Jobs = typeof jobs;
