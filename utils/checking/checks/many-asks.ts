import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import { makeFinding } from '../text/make-finding';
import type { Ask, AskSort } from '../text/read-asks';
import { readAsks } from '../text/read-asks';
import { removeSentenceFix } from '../text/removal';

/** More than one request; a question and a conversation about it are one. */
export const manyAsks: Check = {
  id: 'many-asks',
  source: 'drafting.md sections 1 and 6: one ask, at most two question marks [S3,S7]',
  look(draft) {
    const asks = readAsks(draft);
    const first = asks.find(({ sentence }) => /\?/.test(sentence.text)) ?? asks[0];
    if (!first) return [];
    const kept = new Set<AskSort>(
      // The conversation is agreed: whatever else is asked comes on top.
      draft.kind === 'reply_times'
        ? ['talk']
        : draft.kind === 'intro_request'
          ? ['introduction', 'talk']
          : mainSorts(draft, first),
    );
    const further = asks.filter(
      (ask) =>
        asksTwice(ask) ||
        (ask !== first && ALSO.test(ask.sentence.text)) ||
        ((ask !== first || ['reply_times', 'intro_request'].includes(draft.kind)) &&
          mainSorts(draft, ask).some((sort) => !kept.has(sort)) &&
          mainSorts(draft, ask).length > 0),
    );
    const both = asks.find(
      (ask) => mainSorts(draft, ask).length > 1 && !/\b(?:or|oder)\b/i.test(ask.sentence.text),
    );
    const extras = further.length > 0 ? further : both ? [both] : [];
    if (extras.length > 0) {
      return extras.map((extra) =>
        makeFinding(
          'many-asks',
          'warn',
          { key: 'checks.manyAsks' },
          extra.sentence,
          removeSentenceFix(draft, extra.sentence.start, extra.sentence.end),
        ),
      );
    }
    const questions = asks.filter(({ sentence }) => /\?["'”’»)\]]*$/.test(sentence.text));
    const most = draft.kind === 'reply_times' ? 4 : 3;
    const last = questions.at(-1);
    if (questions.length <= most || !last) return [];
    return [
      makeFinding(
        'many-asks',
        'warn',
        { key: 'checks.manyQuestions', values: { n: questions.length } },
        last.sentence,
        removeSentenceFix(
          draft,
          questions[most - 1 + 1]?.sentence.start ?? last.sentence.start,
          last.sentence.end,
        ),
      ),
    ];
  },
};

const HEAD =
  '(?:could|can|would|will) you|(?:könnten|können|würden) Sie|(?:könntest|kannst|würdest) du';
/** "could you lend me an office, and can you share my post": two in a breath, and neither instead of the other. */
const TWICE = new RegExp(
  `(?<!\\p{L})(?:${HEAD})(?!\\p{L})[^?]*(?:and|und)\\s(?:${HEAD})(?!\\p{L})`,
  'iu',
);
/** A request on top of one made before. */
const ALSO = new RegExp(
  `(?<!\\p{L})(?:${HEAD}) (?:please )?(?:also|auch|außerdem|zudem)(?!\\p{L})`,
  'iu',
);

function asksTwice({ sentence }: Ask): boolean {
  return TWICE.test(sentence.text);
}

/** Connecting is how the rest is asked, so it counts only with nothing beside it; "a call about jobs" asks for the job. */
function mainSorts(draft: DraftView, ask: Ask): AskSort[] {
  // Whoever asks for an introduction also says what they would ask of the third person.
  if (
    draft.kind === 'intro_request' &&
    ask.sorts.every((sort) => ['introduction', 'talk', 'connect'].includes(sort))
  ) {
    return ['introduction'];
  }
  const heavy = ask.sorts.filter((sort) => sort !== 'talk' && sort !== 'connect');
  if (heavy.length === 0) return ['talk'];
  const alsoTalks =
    ask.sorts.includes('talk') &&
    /\b(?:call|chat|coffee|meet|zoom|\d+ min\w*|gespräch|telefon\w*|kaffee)\b/i.test(
      ask.sentence.text,
    );
  return alsoTalks ? [...heavy, 'talk'] : heavy;
}
