import { defineUnlistedScript } from '#imports';
import { describeRules } from '../utils/readers/describe-rules';
import { describeStructure } from '../utils/readers/describe-structure';

/**
 * Says how a page is built and which rules found nothing on it, for a report that the user asks for in the options: not
 * a word of the page's text.
 */
export default defineUnlistedScript({
  globalName: false,
  main: () => ({
    lines: describeStructure(document),
    rules: describeRules(document, new URL(location.href)),
  }),
});
