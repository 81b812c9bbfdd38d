/**
 * Whether the browser displays an element. Without styles (a saved file), without a window (a parsed document) or
 * without the question (an old engine) everything counts as displayed, so this may only ever rule out, never rule in.
 */
export function isShown(element: Element): boolean {
  const isDisplayed = element.ownerDocument.defaultView !== null;
  return !isDisplayed || typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
