import { defineUnlistedScript } from '#imports';
import { describeStructure } from '../utils/readers/describe-structure';

/** Says how a page is built, for a report that the user asks for in the options: not a word of the page's text. */
export default defineUnlistedScript({
  globalName: false,
  main: () => describeStructure(document),
});
