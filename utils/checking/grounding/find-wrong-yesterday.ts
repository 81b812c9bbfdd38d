import { addDays, daysBetween } from '../../model/local-date';
import type { DraftView } from '../draft-view';
import { sentenceAt } from '../draft-view';
import { allMatches } from '../text/all-matches';

/** When a message says that something between the two happened, and the record says otherwise. */
const AGO: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:yesterday|last night|gestern)\b/gi, 1, 1],
  [/\b(?:this morning|earlier today|heute (?:früh|morgen))\b/gi, 0, 0],
  [/\b(?:last week|letzte woche)\b/gi, 1, 13],
  [/\b(?:last month|letzten monat)\b/gi, 14, 62],
];
const BETWEEN_US =
  /(?<!\p{L})(?:thank|thanks|we (?:\p{L}+ )?(?:met|spoke|talked|chatted|had|sat|saw|shared)|our (?:\p{L}+ )?(?:call|chat|talk|coffee|meeting|conversation|lunch|walk|visit|exchange|evening|afternoon)|met you|talked|spoke|you (?:said|told|wrote|mentioned|offered)|danke|dank|wir (?=[^.!?]*(?:gesprochen|getroffen|geredet|telefoniert|gesehen|unterhalten|gesessen))|unser\p{L}* (?:\p{Ll}+ )?(?:Gespräch|Treffen|Telefonat|Kaffee|Abend|Mittagessen|Spaziergang|Besuch|Austausch|Begegnung))(?!\p{L})/iu;

/** "the coffee yesterday", when the last thing on record lies a week back. */
export function findWrongYesterday(
  draft: DraftView,
): { kind: 'date'; text: string; start: number; end: number }[] {
  const { today } = draft.support;
  const dates = draft.situation.history.map((entry) => entry.date.slice(0, 10));
  if (draft.situation.relationship.lastContact)
    dates.push(draft.situation.relationship.lastContact.slice(0, 10));
  // Without a record there is nothing to hold it against; the check of claims sees to "we met".
  if (dates.length === 0) return [];
  const ago = dates.map((date) => daysBetween(date, today));
  const found = [];
  for (const [pattern, least, most] of AGO) {
    for (const match of allMatches(pattern, draft.body)) {
      const sentence = sentenceAt(draft, match.index);
      if (!sentence || !BETWEEN_US.test(sentence.text)) continue;
      if (ago.some((days) => days >= least && days <= most)) continue;
      // A conversation may be noted a day late, in the other's zone or the user's own.
      if (most <= 1 && dates.includes(addDays(today, -most - 1)) && most === 0) continue;
      found.push({
        kind: 'date' as const,
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  return found;
}
