import { defineUnlistedScript } from '#imports';
import { pageRequest, stopListening } from '../utils/browser/isolated-world';
import { whichScript } from '../utils/readers/which-script';

/**
 * The first script of each look (`scripting.executeScript`): its value names the script that reads this kind of page, or
 * is the refusal of a page that nobody reads. A content script of WXT's would tell the page the extension's id; an
 * unlisted one tells it nothing.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const { listen, conversation } = pageRequest();
    // Only to listen anew: a look in between leaves the listener alone.
    if (listen) stopListening();
    return whichScript(document, new URL(location.href), conversation);
  },
});
