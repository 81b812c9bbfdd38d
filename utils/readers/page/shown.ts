/**
 * Whether the browser displays an element. Without styles (a saved file) or without the question (an old engine)
 * everything counts as displayed, so this may only ever rule out, never rule in.
 */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
