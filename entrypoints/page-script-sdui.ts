import { defineUnlistedScript } from '#imports';
import { readPageOnce } from '../utils/browser/isolated-world';
import { readSduiPage } from '../utils/readers/sdui/read-sdui-page';

/** Reads a person's page of the present design, and leaves the reader to the script that listens when asked to. */
export default defineUnlistedScript({
  globalName: false,
  main: () => readPageOnce(() => readSduiPage(document, new URL(location.href))),
});
