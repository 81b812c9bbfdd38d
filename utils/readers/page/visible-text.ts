import { cleanText } from '../../model/text-hygiene';
import { attr } from './query';

interface TextOptions {
  /** Keeps line breaks. */
  multiline?: boolean;
  /** Cut after this many characters. */
  max?: number;
}

/** Never prose: controls ("… more"), code, pictures, and what a page keeps for later. */
const NO_PROSE = new Set(
  'BUTTON SCRIPT STYLE NOSCRIPT TEMPLATE SVG CODE IFRAME SELECT TEXTAREA INPUT DIALOG OBJECT'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'P DIV LI UL OL SECTION ARTICLE HEADER FOOTER H1 H2 H3 H4 H5 H6 TR DT DD BLOCKQUOTE'.split(' '),
);
/** LinkedIn's and everybody's names for text that only a screen reader gets. */
const FOR_SCREEN_READERS = /(^|\s)(visually-hidden|a11y-text|sr-only)(\s|$)/;

/**
 * The text a person sees in an element, as it may be kept: doubles for screen readers once, buttons dropped, hidden
 * parts dropped. Walks iteratively and stops at `max`, so that neither depth nor size of a page matters.
 */
export function textOf(root: Element | null | undefined, options: TextOptions = {}): string {
  if (!root) return '';
  const keepsBreaks = options.multiline === true && keepsLineBreaks(root);
  const enough = (options.max ?? 2_000) * 2;
  let text = '';
  for (const node of proseNodes(root)) {
    if (node.nodeType === Node.TEXT_NODE) {
      const piece = (node as Text).data.slice(0, enough);
      // HTML's own white space alone: `\s` also means the byte-order mark, which is nothing at all.
      text += keepsBreaks ? piece : piece.replace(/[\t\n\f\r ]+/g, ' ');
    } else if (node.nodeName === 'BR') text += '\n';
    else if (options.multiline && text !== '' && !text.endsWith('\n')) text += '\n';
    else if (!options.multiline) text += ' ';
    if (text.length > enough) break;
  }
  return cleanText(text, { multiline: options.multiline, max: options.max ?? 2_000 });
}

/** Text nodes, line breaks and block starts of an element in order, without what is not prose. */
function* proseNodes(root: Element): Generator<Node> {
  const walker = walkProse(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE || node.nodeName === 'BR' || BLOCKS.has(node.nodeName)) {
      yield node;
    }
  }
}

/** Walks the elements and texts of an element, around all that is not prose. */
export function walkProse(root: Element): TreeWalker {
  return root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE && !isProse(node as Element)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
}

/** False for an element whose text nobody sees, or sees a second time. */
function isProse(element: Element): boolean {
  return (
    !NO_PROSE.has(element.nodeName.toUpperCase()) &&
    !element.hasAttribute('hidden') &&
    !isScreenReaderTwin(element)
  );
}

/** One of a pair: the eye's half is marked `aria-hidden`, the other says the same to a screen reader. */
export function isScreenReaderTwin(element: Element): boolean {
  if (FOR_SCREEN_READERS.test(attr(element, 'class'))) return true;
  if (element.nodeName !== 'SPAN' || element.getAttribute('aria-hidden') === 'true') return false;
  const before = element.previousElementSibling;
  return (
    before?.nodeName === 'SPAN' &&
    before.getAttribute('aria-hidden') === 'true' &&
    element.parentElement?.childElementCount === 2 &&
    hasText(before)
  );
}

/** True when there is anything but spaces in it. Stops at the first: `textContent` would join megabytes to be asked. */
export function hasText(element: Element): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (/\S/.test((texts.currentNode as Text).data)) return true;
  return false;
}

/** Whether the page shows the line feeds of this text as line breaks. */
function keepsLineBreaks(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view !== null && /pre|break-spaces/.test(view.getComputedStyle(element).whiteSpace ?? '');
}
