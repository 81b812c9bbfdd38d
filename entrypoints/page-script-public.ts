import { defineUnlistedScript } from '#imports';
import { readPublicPage } from '../utils/readers/public/read-public-page';

/** Reads the page that visitors without an account see. All of it is there at once: there is nothing to listen for. */
export default defineUnlistedScript({
  globalName: false,
  main: () => readPublicPage(document, new URL(location.href)),
});
