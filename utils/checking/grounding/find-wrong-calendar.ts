import { weekdayOf } from '../../model/local-date';
import { oncePer } from '../../model/once-per';
import type { DraftView } from '../draft-view';
import { sentenceAt } from '../draft-view';
import { allMatches } from '../text/all-matches';
import { contentStems } from '../text/content-stems';
import { readMonth, readWeekday } from '../text/day-mentions';
import type { Support } from './support';
import { clauseAt } from './whose-clause';

/** A month or a weekday other than the one on record of the same matter. */
export interface WrongCalendar {
  kind: 'date';
  text: string;
  start: number;
  end: number;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember';
const DAYS =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';
/** "in June", "seit Januar", "next March"; "May I" is no month. */
const SAID = new RegExp(
  `(?<=(?<!\\p{L})(?:in|since|by|until|till|of|from|before|after|last|next|this|early|late|on|every|im|seit|bis|ab|vom|vor|nach|Ende|Anfang|Mitte|jeden|am|zum) )(?:(${MONTHS})(?! \\d{1,2}(?!\\d))|(${DAYS}))(?!\\p{L})(?!,? (?:the )?\\d)`,
  'gu',
);
const NAMED = new RegExp(`(?<!\\p{L})(?:(${MONTHS})|(${DAYS})s?)(?!\\p{L})`, 'gu');

/** One captured sentence that names months or weekdays, as "m6" and "d3", and its other words. */
interface Dated {
  named: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

/** "The certificate comes in June", where the story says July. */
export function findWrongCalendar(draft: DraftView): WrongCalendar[] {
  if (draft.phrases === null) return [];
  const dated = datedOf(draft.support);
  if (dated.length === 0) return [];
  const recorded = recordedIn(draft);
  return allMatches(SAID, draft.body).flatMap((match) => {
    const said = codeOf(match[1], match[2]);
    const start = match.index;
    const text = match[0];
    const sentence = sentenceAt(draft, start);
    if (!said || !sentence || recorded.has(said)) return [];
    // A day beside a time is an offer, which the check of times holds against the user's own.
    if (draft.clocks.some((c) => c.start >= sentence.start && c.end <= sentence.end)) return [];
    const clause = new Set(contentStems(clauseAt(draft, start).text.replace(text, ' ')));
    const alike = dated.filter(
      ({ named, stems }) =>
        [...named].some((code) => code[0] === said[0]) && sharesMatter(clause, stems, dated),
    );
    if (alike.length === 0 || alike.some(({ named }) => named.has(said))) return [];
    return [{ kind: 'date' as const, text, start, end: start + text.length }];
  });
}

/** Two words of one matter, or one that no other dated text has. */
function sharesMatter(
  clause: ReadonlySet<string>,
  stems: ReadonlySet<string>,
  dated: readonly Dated[],
): boolean {
  const shared = [...clause].filter((stem) => stem.length > 3 && stems.has(stem));
  return (
    shared.length > 1 ||
    shared.some((stem) => dated.filter((other) => other.stems.has(stem)).length === 1)
  );
}

/** What happened between the two, and what they posted, has a day whatever the text says. */
function recordedIn(draft: DraftView): Set<string> {
  const { history, relationship, person } = draft.situation;
  const dates = [
    ...history.map(({ date }) => date),
    ...(person?.posts ?? []).map(({ date }) => date),
    relationship.lastContact,
  ];
  return new Set(
    dates.flatMap((date) =>
      date
        ? [
            `m${Number(date.slice(5, 7))}`,
            ...(date.length > 9 ? [`d${weekdayOf(date.slice(0, 10))}`] : []),
          ]
        : [],
    ),
  );
}

const datedOf = oncePer((support: Support): Dated[] =>
  support.entries
    .flatMap(({ text }) => text.split(/(?<=[!?;\n]|(?<!\d)\.)\s/))
    .flatMap((text) => {
      const named = new Set(
        [...text.matchAll(NAMED)].map((match) => codeOf(match[1], match[2]) ?? ''),
      );
      return named.size > 0 ? [{ named, stems: new Set(contentStems(text)) }] : [];
    }),
);

function codeOf(month: string | undefined, day: string | undefined): string | null {
  const number = month ? readMonth(month) : readWeekday(day);
  return number === null ? null : `${month ? 'm' : 'd'}${number}`;
}
