import { addDays, weekdayOf } from '../../model/local-date';
import { GIFT_KINDS } from '../../model/message-kind';
import { oncePer } from '../../model/once-per';
import type { DraftView } from '../draft-view';
import { sentenceAt } from '../draft-view';
import { allMatches } from '../text/all-matches';
import type { Support } from './support';

/** A weekday that contradicts what is on record. */
export interface WrongWeekday {
  kind: 'date';
  text: string;
  start: number;
  end: number;
}

/** "Dienstagsgruppe", "Tuesday group": what is named for a day of the week; German in one word. */
const NAMED_FOR =
  /(?<!\p{L})(?:(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)s(\p{Ll}{4,20})|(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:['’]s)? (group|class|choir|club|market|session|meeting|circle|course|shift))(?!\p{L})/gu;
const THANKS = /(?<!\p{L})(?:thank(?:s| you)|danke?|grateful|dankbar|bedanke)(?!\p{L})/iu;
const BETWEEN_US = /(?<!\p{L})(?:for|für)(?!\p{L})/iu;
/** Further back, nobody says a bare weekday. */
const WEEK = 7;

/** "The Thursday group", where a Tuesday group is captured; "thank you for Friday", where Thursday is on record. */
export function findWrongWeekday(draft: DraftView): WrongWeekday[] {
  return [...wrongNamesake(draft), ...wrongThanks(draft)];
}

function wrongNamesake(draft: DraftView): WrongWeekday[] {
  return allMatches(NAMED_FOR, draft.body).flatMap((match) => {
    const day = match[1] ?? match[3] ?? '';
    const days = namedIn(draft.support).get((match[2] ?? match[4] ?? '').toLowerCase());
    if (!days || days.has(day)) return [];
    const start = match.index;
    return [{ kind: 'date' as const, text: match[0], start, end: start + match[0].length }];
  });
}

const namedIn = oncePer((support: Support): Map<string, Set<string>> => {
  const named = new Map<string, Set<string>>();
  for (const { text } of support.entries) {
    for (const match of text.matchAll(NAMED_FOR)) {
      const what = (match[2] ?? match[4] ?? '').toLowerCase();
      named.set(what, (named.get(what) ?? new Set()).add(match[1] ?? match[3] ?? ''));
    }
  }
  return named;
});

function wrongThanks(draft: DraftView): WrongWeekday[] {
  if (!GIFT_KINDS.includes(draft.kind)) return [];
  const { today } = draft.support;
  const { history, relationship } = draft.situation;
  const recent = [...history.map(({ date }) => date), relationship.lastContact ?? '']
    .map((date) => date.slice(0, 10))
    .filter((date) => date >= addDays(today, -WEEK) && date <= today);
  if (recent.length === 0) return [];
  return draft.days.flatMap((day) => {
    if (day.weekday === null || day.day !== null || day.next || day.relative !== null) return [];
    const sentence = sentenceAt(draft, day.start);
    const before = sentence?.text.slice(0, day.start - sentence.start) ?? '';
    if (!THANKS.test(before) || !BETWEEN_US.test(before)) return [];
    if (recent.some((date) => weekdayOf(date) === day.weekday)) return [];
    return [{ kind: 'date' as const, text: day.text, start: day.start, end: day.end }];
  });
}
