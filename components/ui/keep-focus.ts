const HEADING = 'h1, h2, h3, h4';

/**
 * Keeps the focus where the action went: when what had it leaves the page (a saved person takes the place of "Save") or is
 * hidden (another view opens), the focus goes to the heading of what came, else to the heading of the part that held it. Otherwise it would fall to the top
 * of the document, where a screen reader begins anew. Whoever moves the focus on purpose comes first. Returns the stop.
 */
export function keepFocus(page: Document): () => void {
  /** What has the focus and all around it, innermost first. */
  let held: Element[] = [];
  let isAsked = false;
  const added: Element[] = [];

  const onFocus = (event: FocusEvent) => {
    held = event.target instanceof Element ? withAncestors(event.target) : [];
  };
  const bringBack = () => {
    isAsked = false;
    const came = added.splice(0);
    const isLost = isGone(held[0]) && isNowhere(page);
    if (!isLost) return;
    const around = held.find((one) => !isGone(one) && one !== page.body) ?? page.body;
    const place = around === page.documentElement ? page.body : around;
    const headings = came.filter((one) => !isGone(one) && place.contains(one)).map(headingOf);
    focusOn(headings.find((one) => one !== null) ?? headingOf(place) ?? place);
  };
  const observer = new MutationObserver((changes) => {
    if (!isGone(held[0])) return;
    for (const { type, target, addedNodes } of changes) {
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (node instanceof Element) added.push(node);
    }
    if (isAsked) return;
    isAsked = true;
    // After the effects of whoever moves the focus on purpose.
    page.defaultView?.setTimeout(bringBack);
  });
  page.addEventListener('focusin', onFocus);
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden'],
  });
  return () => {
    page.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}

/** True for what is no longer in the page, or in a part of it that is hidden. */
function isGone(element: Element | undefined): boolean {
  return element !== undefined && (!element.isConnected || element.closest('[hidden]') !== null);
}

function withAncestors(element: Element): Element[] {
  const all: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) all.push(one);
  return all;
}

/** The browser takes the focus from what is hidden only when it next paints: until then it is as good as nowhere. */
function isNowhere({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body || isGone(activeElement);
}

function headingOf(element: Element): HTMLElement | null {
  if (element.matches(HEADING)) return element as HTMLElement;
  const headings = [...element.querySelectorAll<HTMLElement>(HEADING)];
  return headings.find((one) => !isGone(one)) ?? null;
}

/** A heading is no stop on the way through the page by Tab, but a dialog that closes can give the focus back to it. */
function focusOn(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
