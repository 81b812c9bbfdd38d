import type { CommonGround } from './common-ground';
import { WORTH_SAYING } from './common-ground';
import type { DraftContext } from './context';
import { unmetNeed } from './fitting-offers';

/** The hooks to choose from, best first; `null` means honest mode: nothing shared that is worth a sentence. */
export function chooseHooks(context: DraftContext): (CommonGround | null)[] {
  const { ground, options, situation } = context;
  const chosen = options.hook
    ? ground.find((entry) => entry.factIds.includes(options.hook ?? ''))
    : undefined;
  if (chosen) return [chosen];
  const suits = ground.filter((entry) => suitsKind(entry, context));
  const needs =
    situation.intent.kind === 'offering' ? suits.filter((entry) => entry.kind === 'need') : [];
  // What they said they need is the reason for an offer, whatever else is shared.
  if (needs.length > 0) return needs.slice(0, 2);
  const strong = suits.filter((entry) => entry.score >= WORTH_SAYING);
  const best = strong[0];
  if (best) return strong.filter((entry) => entry.score >= best.score * 0.6).slice(0, 3);
  // Living in the same town is no reason to write, but a good one for a coffee.
  if (situation.intent.kind === 'coffee')
    return [
      suits.find((entry) => entry.kind === 'city') ??
        suits.find((entry) => entry.kind === 'field') ??
        null,
    ];
  return [suits.find((entry) => entry.kind === 'field') ?? null];
}

function suitsKind(entry: CommonGround, context: DraftContext): boolean {
  const { kind } = context.situation.intent;
  if (kind === 'appreciation')
    return ['used-work', 'attended', 'post', 'advice', 'did'].includes(entry.kind);
  if (kind === 'update') return ['advice', 'met'].includes(entry.kind);
  // A need that nothing on offer speaks of is better not named: the offer would be beside the point.
  if (kind === 'offering' && entry.kind === 'need') return unmetNeed(context) === null;
  if (kind === 'offering')
    return ['need', 'advice', 'post', 'met', 'used-work'].includes(entry.kind);
  // What they need is for an offer; in a request it would be a lever.
  return entry.kind !== 'need';
}
