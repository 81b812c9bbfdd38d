import { defineUnlistedScript } from '#imports';
import { pageRequest, tellBackground } from '../utils/browser/isolated-world';
import { keepListening } from '../utils/readers/keep-listening';
import { readSduiPage } from '../utils/readers/sdui/read-sdui-page';

const read = () => readSduiPage(document, new URL(location.href));

/** Reads a person's page of the present design, and goes on when asked to listen. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const reading = read();
    if (pageRequest().listen) tellBackground((tell) => keepListening(document, read, tell));
    return reading;
  },
});
