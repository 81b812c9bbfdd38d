import { defineUnlistedScript } from '#imports';
import { takeReader, tellBackground } from '../utils/browser/isolated-world';
import { keepListening } from '../utils/readers/keep-listening';

/** Goes on reading with the reader that the script before it left. A script of its own keeps the readers small. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const left = takeReader();
    if (left) tellBackground((tell) => keepListening(document, left.read, left.first, tell));
  },
});
