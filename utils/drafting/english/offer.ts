import { lowerFirst } from './noun-phrases';
import { baseOfGerund } from './verbs';

/**
 * An offer as it stands after "I can": "explaining chemistry" → "explain chemistry", "jargon -> plain English" →
 * "turn jargon into plain English". What has no verb stays as it is.
 */
export function offerAsVerb(offer: string): string {
  const plain = offer.replace(
    /^(?:I(?: can|['’]d be (?:happy|glad) to| could)|can|could|to)\s+/i,
    '',
  );
  const arrow = plain.match(/^(\S.*?)\s*(?:->|=>|→)\s*(\S.*)$/);
  if (arrow) return `turn ${lowerFirst(arrow[1] ?? '')} into ${arrow[2]}`;
  const first = plain.split(' ')[0] ?? '';
  const base = baseOfGerund(first);
  return base && plain.includes(' ') ? base + plain.slice(first.length) : lowerFirst(plain);
}
