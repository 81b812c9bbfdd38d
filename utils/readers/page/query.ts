/** All elements that match, as an array. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** The first element that matches, or `null`. */
export function one(root: ParentNode | null | undefined, selector: string): Element | null {
  return root?.querySelector(selector) ?? null;
}

/** An attribute's value, empty where there is none. */
export function attr(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}
