import type { ButtonLook, ShownButton } from './profile-button';

/** The element's name; whatever an earlier version of Kith left under it is taken away. */
const NAME = 'kith-button';

/**
 * The page's own styles stop at a closed shadow root, and what is important here is stronger than anything that the page
 * says about the element around it. Sizes in px: LinkedIn's `rem` is its own.
 */
const STYLE = `
:host { all: initial !important; position: fixed !important; inset: auto auto 16px 16px !important; margin: 0 !important;
  border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important;
  opacity: 1 !important; pointer-events: auto !important; }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 8px; min-block-size: 40px;
  padding: 8px 16px 8px 12px; border-radius: 999px; background: #fffdf8; color: #1b5247; border: 1px solid #8a7f70;
  box-shadow: 0 2px 6px rgb(60 48 30 / 15%); font: 500 14px/1.4 system-ui, sans-serif; cursor: pointer; }
button:hover { background: #dde9e1; }
button:focus-visible { outline: 2px solid #a9491f; outline-offset: 2px; }
svg { inline-size: 20px; block-size: 20px; fill: none; stroke: currentColor; stroke-width: 3; stroke-linecap: round; }
path + path { stroke: #a9491f; }
@media (prefers-color-scheme: dark) {
  button { background: #262320; color: #a0d6c6; border-color: #897e70; }
  button:hover { background: #26392f; }
  button:focus-visible { outline-color: #f0a47c; }
  path + path { stroke: #eb9d75; }
}
@media print { :host { display: none !important; } }
`;
/** Kith's mark, as in `assets/icon.svg`. */
const MARK = ['M5.5 4.5c3 7.5 3 15.5 0 23', 'M27 4.5c-1 7-5 11-10.5 11.5 5.5.5 9.5 4.5 10.5 11.5'];
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Puts the button into a page: in a closed shadow root and the top layer, where nothing of the page lies over it or styles
 * it. `onPress` is called for a press by the user's own hand on a button that they can see, and for nothing else.
 */
export function buildButton(page: Document, look: ButtonLook, onPress: () => void): ShownButton {
  for (const old of page.querySelectorAll(NAME)) old.remove();
  const host = page.createElement(NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = STYLE;
  const button = page.createElement('button');
  button.type = 'button';
  const words = page.createElement('span');
  // What came of the press is said where it was made, also to whoever does not see it.
  words.role = 'status';
  button.append(drawMark(page), words);
  root.append(style, button);
  const show = ({ state, words: said }: ButtonLook) => {
    words.textContent = said[state];
  };
  show(look);
  button.addEventListener('click', (event) => {
    if (event.isTrusted && isPlainlySeen(host, event)) onPress();
  });
  page.documentElement.append(host);
  if ('showPopover' in host) {
    host.popover = 'manual';
    host.showPopover();
  }
  return { show, remove: () => host.remove() };
}

/**
 * False where the page may have made the user press what they do not see (reliability.md T16): something see-through above
 * the button, the button moved away, or another thing lying where it was pressed. A press by keyboard has no place.
 */
function isPlainlySeen(host: HTMLElement, press: MouseEvent): boolean {
  const page = host.ownerDocument;
  for (let above: Element | null = host; above; above = above.parentElement) {
    const { opacity, filter, transform, clipPath } = getComputedStyle(above);
    if (Number.parseFloat(opacity) < 1 || [filter, transform, clipPath].some(isSet)) return false;
  }
  const isByKeyboard = press.detail === 0;
  return isByKeyboard || page.elementFromPoint(press.clientX, press.clientY) === host;
}

function isSet(value: string | undefined): boolean {
  return Boolean(value) && value !== 'none';
}

function drawMark(page: Document): Element {
  const mark = page.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 32 32');
  mark.setAttribute('aria-hidden', 'true');
  for (const line of MARK) {
    const path = page.createElementNS(SVG, 'path');
    path.setAttribute('d', line);
    mark.append(path);
  }
  return mark;
}
