import { defineUnlistedScript } from '#imports';
import { pageRequest, tellBackground } from '../utils/browser/isolated-world';
import { readClassicPage } from '../utils/readers/classic/read-classic-page';
import { keepListening } from '../utils/readers/keep-listening';

const read = () => readClassicPage(document, new URL(location.href));

/** Reads a person's page of the old design, and goes on when asked to listen. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const reading = read();
    if (pageRequest().listen) tellBackground((tell) => keepListening(document, read, tell));
    return reading;
  },
});
