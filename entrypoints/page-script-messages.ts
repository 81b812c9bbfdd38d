import { defineUnlistedScript } from '#imports';
import { pageRequest } from '../utils/browser/isolated-world';
import { readOpenConversation } from '../utils/readers/messaging/read-open-conversation';

/** Reads the open conversation. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const { conversation, which } = pageRequest();
    return readOpenConversation(document, new URL(location.href), conversation, which);
  },
});
