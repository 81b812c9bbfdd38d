import { isShown } from '../page/shown';

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
