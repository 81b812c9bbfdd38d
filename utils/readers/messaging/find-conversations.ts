import { personOf } from '../page/links';
import { all } from '../page/query';
import { isShown } from '../page/shown';
import { hasText } from '../page/visible-text';

/** An open conversation: its window or pane. */
export interface OpenConversation {
  pane: Element;
  isDocked: boolean;
}

export const MESSAGE = '[data-event-urn^="urn:li:msg_message:"]';
const PANE = '.msg-convo-wrapper, [role="dialog"], .msg-thread, main';

/**
 * The open conversations of a page: the pane of the messaging page, and docked windows, which may stand in the open
 * shadow root of `#interop-outlet`. A minimised window shows no messages and is not open.
 */
export function findConversations(page: Document): OpenConversation[] {
  const roots: (Document | ShadowRoot)[] = [page];
  const outlet = page.querySelector('#interop-outlet')?.shadowRoot;
  if (outlet) roots.push(outlet);
  const panes = new Map<Element, OpenConversation>();
  for (const root of roots) {
    for (const message of root.querySelectorAll(MESSAGE)) {
      const pane = message.closest(PANE) ?? message.closest('body > *') ?? message.parentElement;
      if (pane && !panes.has(pane) && isShown(pane)) {
        panes.set(pane, { pane, isDocked: pane.closest('main') === null });
      }
    }
  }
  return [...panes.values()];
}

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
