import { allMatches } from './all-matches';
import { readNumber } from './number-words';
import { remembered } from './remembered';

/** A length of time that a text names, in minutes. */
export interface Duration {
  start: number;
  end: number;
  text: string;
  /** The number as written: 20 of "20 minutes", 1 of "an hour". */
  amount: number;
  minutes: number;
}

const MINUTES =
  /(?<![\p{L}\p{N}.:])(\d{1,3}|\p{L}{3,18}(?:-\p{L}{3,5})?)(?:\s*(?:–|-|to|bis|or|oder)\s*(\d{1,3}|\p{L}{3,18}))?(?:[\s-]+|(?<=\d))(?:or so )?(min(?:ute)?s?|minuten?|min\.)(?![\p{L}])/giu;
const HOURS =
  /(?<![\p{L}\p{N}.:])(\d{1,2}(?:[.,]5)?|\p{L}{1,12})(?:[\s-]+|(?<=\d))(hours?|hrs?|stunden?|h)(?![\p{L}])/giu;
const HALVES: readonly (readonly [RegExp, number])[] = [
  [/\bhalf(?:[\s-]+an|[\s-]+a)?[\s-]+hour\b/giu, 30],
  [/\b(?:eine[rn]? )?halbe[rn]? Stunde\b/giu, 30],
  [/\b(?:a )?quarter[\s-]+(?:of[\s-]+an[\s-]+)?hour\b/giu, 15],
  [/\b(?:eine[r]? )?Viertelstunde\b/giu, 15],
  [/\b(?:an hour and a half|anderthalb Stunden|eineinhalb Stunden)\b/giu, 90],
  [/\bdreiviertel ?Stunde\b/giu, 45],
  [
    /\b(?:a |the |your |that )?(?:full|whole|entire) hour\b|(?<=\bfor )(?:the|your|that) hour\b/giu,
    60,
  ],
  [/\b(?:eine |die )?(?:ganze|volle) Stunde\b|(?<=\bfür )(?:die|Ihre|deine) Stunde\b/giu, 60],
];

/** "an hour ahead", "eine Stunde früher": a difference of clocks or a while ago, no length that is asked for. */
const DIFFERENCE_AFTER =
  /^\s*(?:(?:time )?(?:ahead|behind|apart|away|ago|later|earlier|difference|from now|before|after)\b|(?:früher|später|hinter|voraus|zurück|vor|unterschied|her)(?!\p{L}))/iu;

/** The lengths of time that a text names, in order; of "15 to 20 minutes" the longer. */
export const findDurations: (body: string) => readonly Duration[] = remembered((body) => {
  const found: Duration[] = [];
  const add = (start: number, text: string, amount: number, minutes: number) => {
    const end = start + text.length;
    if (DIFFERENCE_AFTER.test(body.slice(end, end + 24))) return;
    if (found.length < 60 && !found.some((other) => start < other.end && end > other.start)) {
      found.push({ start, end, text, amount, minutes });
    }
  };
  for (const [pattern, minutes] of HALVES) {
    for (const match of allMatches(pattern, body)) add(match.index, match[0], minutes, minutes);
  }
  for (const match of allMatches(MINUTES, body)) {
    const amount = readNumber(match[2] ?? '') ?? readNumber(match[1] ?? '');
    if (amount !== null) add(match.index, match[0], amount, amount);
  }
  for (const match of allMatches(HOURS, body)) {
    const word = match[1]?.toLowerCase() ?? '';
    const amount = /^an?$/.test(word) ? 1 : readNumber(word);
    if (amount !== null) add(match.index, match[0], amount, amount * 60);
  }
  return found.sort((a, b) => a.start - b.start);
}, 100);
