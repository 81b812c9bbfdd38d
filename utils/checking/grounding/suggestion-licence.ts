import type { DraftView } from '../draft-view';
import { fold } from '../text/fold';
import { isEnglishWord } from './is-english-word';
import { isOrdinaryStart } from './known-words';

const SUGGESTION =
  /\b(?:suggest|recommend|mention|told|said|point|refer|gave|introduc|advis|offer|agreed|happy|ask|send|greet|empfohl|geraten|erzähl|gesagt|genannt|vorgeschlagen)/i;

const TITLE = /^(?:Frau|Herrn?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Professor(?:in)?)\s+/u;

/** A name counts when the user's own notes or the history say that this person had a part in it. */
export function isLicensedSuggestion(draft: DraftView, named: string): boolean {
  const who = named.replace(TITLE, '').replace(TITLE, '');
  const first = fold(who.split(/\s+/)[0] ?? '');
  // "Nobody told me", "Friends suggested": no name, so nobody's authority is borrowed.
  if (
    (isOrdinaryStart(first) && first.length > 1 && !/^(?:our|my|one|several)$/.test(first)) ||
    (draft.language === 'en' &&
      !/\s/.test(named.trim()) &&
      first.endsWith('s') &&
      isEnglishWord(first))
  )
    return true;
  const words = fold(who)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const own = new Set(
    [...(draft.name?.words ?? []), ...draft.situation.user.name.split(/\s+/)].map(fold),
  );
  if (
    words.every(
      (word) =>
        own.has(word) || /^(?:i|you|she|he|they|we|it|who|that|ich|sie|er|es|man|wer)$/.test(word),
    )
  )
    return true;
  // What the user's own employer or school gave them is theirs to tell.
  const isMine = draft.support.entries.some(
    (entry) =>
      entry.owner === 'me' &&
      ['job', 'school', 'group'].includes(entry.kind) &&
      words.every((word) => entry.words.has(word)),
  );
  if (isMine) return true;
  return draft.support.entries.some(
    (entry) =>
      (entry.owner === 'talk' || entry.owner === 'told') &&
      words.some((word) => entry.words.has(word)) &&
      SUGGESTION.test(entry.text),
  );
}
