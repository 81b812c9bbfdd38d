import { personOf } from '../page/links';
import { all } from '../page/query';
import { hasText } from '../page/visible-text';
import { MESSAGE } from './find-conversations';

/** The messages of a pane in order. */
export function messagesIn(pane: Element): Element[] {
  return all(pane, MESSAGE);
}

/** The links of a pane's heading that lead to the people in the conversation; never those inside messages. */
export function headingLinks(pane: Element): Element[] {
  const [first] = messagesIn(pane);
  return all(pane, 'a[href*="/in/"]').filter(
    (link) =>
      personOf(link) !== null &&
      hasText(link) &&
      !link.closest(MESSAGE) &&
      !link.closest('ul[aria-label], nav') &&
      (!first || (link.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
}
