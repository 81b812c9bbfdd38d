import { daysBetween } from '../../model/local-date';
import type { MessageKind } from '../../model/message-kind';
import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import { specificsIn } from '../grounding/read-specifics';
import { makeFinding } from '../text/make-finding';

const KINDS: readonly MessageKind[] = [
  'connect',
  'informational_interview',
  'question',
  'coffee',
  'reconnect',
  'intro_request',
  'appreciation',
  'thank_you',
];

const FRESH_DAYS = 30;

/** Not one captured thing about this person: it could go to anyone. */
export const noSpecific: Check = {
  id: 'no-specific',
  source: 'drafting.md sections 1 and 6 [S1,S9]',
  look(draft) {
    if (!KINDS.includes(draft.kind) || !draft.situation.person || draft.phrases === null) return [];
    // A talk that goes on rests on what was said; of somebody about whom nothing is known, nothing can be said.
    if (isAnswering(draft) || nothingIsKnown(draft)) return [];
    const told = draft.sentences.filter((sentence) => sentence.role === 'text');
    if (
      told.length === 0 ||
      told.some(
        (sentence) =>
          specificsIn(draft, sentence).length > 0 || namesTheirWords(draft, sentence.text),
      )
    )
      return [];
    const rests = new Set(
      draft.input.facts
        .filter(
          (f) => f.about !== 'me' && !['name', 'slot', 'duration', 'location'].includes(f.kind),
        )
        .map((f) => f.id),
    );
    if (draft.input.spans?.some((span) => span.facts.some((id) => rests.has(id)))) return [];
    return [
      makeFinding(
        'no-specific',
        isPersonalAnyway(draft) ? 'hint' : 'warn',
        { key: 'checks.noSpecific' },
        null,
        [{ kind: 'recompose', label: { key: 'checks.fix.addHook' }, change: 'add-hook' }],
      ),
    ];
  },
};

const THEIR_WORDS =
  /(?<!\p{L})(?:your (?:\p{L}+ )?(?:line|sentence|words|post|phrase|question|story)|(?:Ihr|dein)(?:en?|em|es|e)? (?:\p{L}+ )?(?:Satz|Worte|Beitrag|Post|Spruch|Frage|Zeile))(?!\p{L})/iu;

/** "Your line has been on my desk": with a post of theirs read, that is about nobody else. */
function namesTheirWords(draft: DraftView, text: string): boolean {
  return draft.situation.confirms.readPosts.length > 0 && THEIR_WORDS.test(text);
}

/**
 * A question with a matter of its own has a reason to be asked of this trade, and between people who have met the
 * acquaintance is the reason: there it is worth a thought, no more.
 */
function isPersonalAnyway(draft: DraftView): boolean {
  if (draft.situation.relationship.met || draft.kind === 'thank_you') return true;
  if (
    /\b(?:thanks?|thank you) for (?:connecting|to accept|accepting|the (?:quick )?accept)|danke? für (?:die|das) (?:Vernetzung|Annehmen|Bestätigen)/iu.test(
      draft.body,
    )
  )
    return true;
  const matter = new Set(draft.sentences.flatMap((sentence) => [...sentence.stems]));
  if (draft.kind === 'question' && /[?？]/.test(draft.body) && matter.size >= 2 * MATTER_WORDS)
    return true;
  return (
    ['question', 'coffee', 'informational_interview', 'intro_request'].includes(draft.kind) &&
    draft.sentences.some(
      (sentence) =>
        sentence.role === 'text' &&
        /[?？]["'”’»)\]]*$/.test(sentence.text) &&
        new Set(sentence.stems).size >= MATTER_WORDS,
    )
  );
}

/** So many different content words make a question about something. */
const MATTER_WORDS = 4;

function isAnswering({ situation: { history }, support }: DraftView): boolean {
  const last = history.filter((entry) => entry.dir !== 'note').at(-1);
  return last?.dir === 'in' && daysBetween(last.date.slice(0, 10), support.today) <= FRESH_DAYS;
}

function nothingIsKnown({
  situation: { person, history, notes, relationship },
}: DraftView): boolean {
  return (
    person !== null &&
    !person.about &&
    [person.experience, person.education, person.posts, person.groups, person.mutuals].every(
      (list) => list.length === 0,
    ) &&
    history.length === 0 &&
    notes.trim() === '' &&
    !relationship.how
  );
}
