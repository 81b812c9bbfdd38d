import { defineUnlistedScript } from '#imports';
import { readPageOnce } from '../utils/browser/isolated-world';
import { readClassicPage } from '../utils/readers/classic/read-classic-page';

/** Reads a person's page of the old design, and leaves the reader to the script that listens when asked to. */
export default defineUnlistedScript({
  globalName: false,
  main: () => readPageOnce(() => readClassicPage(document, new URL(location.href))),
});
