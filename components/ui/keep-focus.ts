const HEADING = 'h1, h2, h3, h4';

/**
 * Keeps the focus where the action went: when what had it leaves the page (a saved person takes the place of "Save"), the
 * focus goes to the heading of what came, else to the heading of the part that held it. Otherwise it would fall to the top
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
    const isLost = held[0]?.isConnected === false && isNowhere(page);
    if (!isLost) return;
    const around = held.find((one) => one.isConnected && one !== page.body) ?? page.body;
    const place = around === page.documentElement ? page.body : around;
    const headings = came.filter((one) => one.isConnected && place.contains(one)).map(headingOf);
    focusOn(headings.find((one) => one !== null) ?? headingOf(place) ?? place);
  };
  const observer = new MutationObserver((changes) => {
    if (held[0]?.isConnected !== false) return;
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) added.push(node);
    }
    if (isAsked) return;
    isAsked = true;
    // After the effects of whoever moves the focus on purpose.
    page.defaultView?.setTimeout(bringBack);
  });
  page.addEventListener('focusin', onFocus);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}

function withAncestors(element: Element): Element[] {
  const all: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) all.push(one);
  return all;
}

function isNowhere({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function headingOf(element: Element): HTMLElement | null {
  if (element.matches(HEADING)) return element as HTMLElement;
  return element.querySelector<HTMLElement>(HEADING);
}

/** Reachable for this once only: a heading is no stop on the way through the page by Tab. */
function focusOn(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
