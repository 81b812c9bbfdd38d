import { defineUnlistedScript } from '#imports';
import { pageRequest } from '../utils/browser/isolated-world';
import { readOpenConversation } from '../utils/readers/messaging/read-open-conversation';

/** Reads the open conversation. */
export default defineUnlistedScript({
  globalName: false,
  main: () =>
    readOpenConversation(document, new URL(location.href), pageRequest().conversation === true),
});
