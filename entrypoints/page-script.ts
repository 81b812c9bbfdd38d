import { browser, defineUnlistedScript } from '#imports';
import { keepListening } from '../utils/readers/keep-listening';
import { readOpenConversation, readPage } from '../utils/readers/read-page';

/** What the background may ask for by setting `kithRequest` in the isolated world before it runs this script. */
interface PageRequest {
  /** Go on reading while the user stays on this person. */
  listen?: boolean;
  /** Read the open conversation even where the page is a profile. */
  conversation?: boolean;
}

/** Lives in the isolated world, where the page cannot see it. */
interface IsolatedWorld {
  kithRequest?: PageRequest;
  kithStop?: () => void;
}

/**
 * Run by `scripting.executeScript`; its value is the `Reading`. Asked to listen twice it listens once: the earlier
 * listener stops first. A look in between leaves it alone. A content script of WXT's would tell the page the extension's id; an unlisted one tells it nothing.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const world = globalThis as IsolatedWorld;
    const request = world.kithRequest ?? {};
    delete world.kithRequest;
    const address = () => new URL(location.href);
    const reading =
      (request.conversation ? readOpenConversation(document, address(), true) : null) ??
      readPage(document, address());
    if (request.listen) {
      world.kithStop?.();
      const stop = keepListening(document, address, (next) => {
        // After an update of the extension this script is an orphan and has nobody to tell: it ends.
        if (!browser.runtime?.id) return stop();
        browser.runtime.sendMessage({ type: 'kith:page-reading', reading: next }).catch(stop);
      });
      world.kithStop = stop;
    }
    return reading;
  },
});
