import { addWhatLacks } from '../../utils/checking/add-what-lacks';
import { checkDraft } from '../../utils/checking/check-draft';
import { composeDraft } from '../../utils/drafting/compose';
import type { Draft } from '../../utils/model/draft';
import type { Finding, RecomposeChange } from '../../utils/model/finding';
import type { DraftChoices, DraftSession } from './use-draft';
import { optionsOf } from './use-draft';

/** What takes a finding away: the user's text with a sentence more, or choices with which the composer writes anew. */
export type Mend =
  | { kind: 'text'; body: string }
  | { kind: 'choices'; choices: Partial<DraftChoices> };

/** Versions looked at: more are more of the same where little is known. */
const VERSIONS = 3;

/**
 * Looks for what a fix by the composer would do, and tries it: `null` where it would not take the finding away, so that
 * it is not offered. What lacks in the user's own words is added to them; they are never given up for it.
 */
export function mendByComposer(
  session: DraftSession,
  { id }: Pick<Finding, 'id'>,
  change: RecomposeChange,
): Mend | null {
  const { checked, composed, isEdited } = session;
  if (isEdited && change.startsWith('add-')) {
    for (const body of bodiesFor(composed, session, change)) {
      const added = addWhatLacks(checked, id, body);
      if (added !== null) return { kind: 'text', body: added };
    }
    return null;
  }
  for (const { choices, draft } of versionsFor(session, change)) {
    const { body, subject, spans, facts } = draft;
    const left = checkDraft({ ...checked, body, subject, spans, facts });
    if (!left.some((finding) => finding.id === id)) return { kind: 'choices', choices };
  }
  return null;
}

/** The text that stands there first, then other versions: each is composed only when those before it did not do. */
function* bodiesFor(composed: Draft, session: DraftSession, change: RecomposeChange) {
  yield composed.body;
  for (const { draft } of versionsFor(session, change)) yield draft.body;
}

function* versionsFor(
  { situation, choices }: DraftSession,
  change: RecomposeChange,
): Generator<{ choices: Partial<DraftChoices>; draft: Draft }> {
  for (let further = 1; further <= VERSIONS; further++) {
    const wanted = choicesFor(change, choices, further);
    yield { choices: wanted, draft: composeDraft(situation, optionsOf({ ...choices, ...wanted })) };
  }
}

/** What the composer is asked for; where it has no lever of its own, another version is the honest try. */
function choicesFor(
  change: RecomposeChange,
  { inputs, attempt }: DraftChoices,
  further: number,
): Partial<DraftChoices> {
  const next = attempt + further - 1;
  switch (change) {
    case 'shorter':
      return { inputs: { ...inputs, length: 'shorter' }, attempt: next };
    case 'plainer':
      return { inputs: { ...inputs, register: 'plain' }, attempt: next };
    case 'warmer':
      return { inputs: { ...inputs, register: 'warm' }, attempt: next };
    default:
      return { attempt: next + 1 };
  }
}
