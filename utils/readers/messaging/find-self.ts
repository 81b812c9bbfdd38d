import { cleanText } from '../../model/text-hygiene';
import { all, attr } from '../page/query';
import type { ConversationWords } from './conversation-words';
import { CONVERSATION_WORDS } from './conversation-words';

/**
 * The user's own name as a conversation says it: beside a message of theirs, under their picture in the navigation, or
 * in "your conversation with A and B". `null` = the page does not say it.
 */
export function findSelf(
  pane: Element,
  other: string | null,
  ownSender: string | null,
  language: string | null,
): string | null {
  if (ownSender) return ownSender;
  const picture = pane.ownerDocument.querySelector('img.global-nav__me-photo');
  const shown = cleanText(attr(picture, 'alt'));
  return shown || (other ? selfInLabels(pane, other, language) : null);
}

/** "Cierra tu conversación con Tadeo Fontcuberta y Liudmila Grimsdottir": two names, one of which is the other's. */
function selfInLabels(pane: Element, other: string, language: string | null): string | null {
  const words = language ? [CONVERSATION_WORDS[language]] : Object.values(CONVERSATION_WORDS);
  const labels = all(pane, 'button, button *, .visually-hidden')
    .filter((element) => element.childElementCount === 0)
    .map((element) => cleanText((element.textContent ?? '').slice(0, 500)))
    .filter((label) => label.endsWith(` ${other}`));
  const names = new Set<string>();
  for (const label of labels) {
    for (const rule of words) {
      const name = rule && nameBefore(label.slice(0, -other.length - 1), rule);
      if (name) names.add(name);
    }
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function nameBefore(label: string, rule: ConversationWords): string | null {
  const tokens = label.split(' ');
  if (!rule.between.includes(tokens.pop() ?? '')) return null;
  const at = tokens.findLastIndex((token) => rule.before.includes(token));
  const name = at === -1 ? '' : tokens.slice(at + 1).join(' ');
  return /^\p{Lu}/u.test(name) ? name : null;
}
