import { cleanText } from '../../model/text-hygiene';
import { walkProse } from '../page/visible-text';

/** A line of text of a card and the element that holds it. */
export interface Line {
  text: string;
  element: Element;
}

/** No card has so many; a page that does must not cost more for it. */
const MOST_LINES = 500;
const LONGEST_LINE = 5_000;

/**
 * The lines of a card between two of its elements, in order: text under one parent is one line. What is not prose
 * (buttons, doubles for screen readers) and unfilled templates (`{:distance}`) is left out.
 */
export function linesBetween(card: Element, after: Element, before: Element | null): Line[] {
  const walker = walkProse(card);
  const lines: Line[] = [];
  walker.currentNode = lastNodeOf(after);
  for (let node = walker.nextNode(); node && node !== before; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.nodeType !== Node.TEXT_NODE || !element) continue;
    const last = lines.at(-1);
    const text = (node as Text).data.slice(0, LONGEST_LINE);
    if (last?.element === element) last.text = (last.text + text).slice(0, LONGEST_LINE);
    else if (/\S/.test(text) && lines.push({ text, element }) === MOST_LINES) break;
  }
  return lines
    .map(({ text, element }) => ({ text: cleanText(text), element }))
    .filter(({ text }) => text !== '' && text !== '·' && !/^\{:?\w+\}$/.test(text));
}

function lastNodeOf(root: Node): Node {
  let node = root;
  while (node.lastChild) node = node.lastChild;
  return node;
}
