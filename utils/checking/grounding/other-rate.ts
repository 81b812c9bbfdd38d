import { oncePer } from '../../model/once-per';
import type { DraftView } from '../draft-view';
import { stem } from '../text/content-stems';
import { readNumber } from '../text/number-words';
import { splitWords } from '../text/split-words';
import type { Support } from './support';

/** "Half a metre a day", "30 late patients a week": how much of what in how long, from its number on. */
const RATE =
  /^(half an?|a quarter of an?|halbe[nrs]?|\d+(?:[.,]\d+)?|\p{L}{3,14}) ((?:(?!(?:and|or|und|oder|in|of|von) )\p{L}+ ){0,2}?(?!(?:and|or|und|oder) )\p{L}{3,}) (?:an?|per|each|every|pro|am|je|im|in der) (second|minute|hour|day|week|month|year|Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr)(?!\p{L})/iu;

interface Rate {
  number: number;
  of: string;
  time: string;
}

/** "metre" → 0.5 in a day: by the last word that is counted. */
const ratesOf = oncePer((support: Support): Map<string, Rate[]> => {
  const rates = new Map<string, Rate[]>();
  for (const { text } of support.entries) {
    for (const { start } of splitWords(text)) {
      const rate = rateAt(text, start);
      if (rate) rates.set(rate.of, [...(rates.get(rate.of) ?? []), rate]);
    }
  }
  return rates;
});

function rateAt(text: string, start: number): Rate | null {
  const [, amount = '', matter = '', time = ''] = RATE.exec(text.slice(start, start + 60)) ?? [];
  const number = /quarter/iu.test(amount)
    ? 0.25
    : /^(?:half|halbe)/iu.test(amount)
      ? 0.5
      : readNumber(amount);
  const noun = matter.split(' ').at(-1);
  return number === null || !noun ? null : { number, of: stem(noun), time: stem(time) };
}

/** "Two metres a day", where it is half a metre, "30 a day", where it is a week: however small, it is another rate. */
export function isOtherRate(draft: DraftView, start: number): boolean {
  const rates = ratesOf(draft.support);
  const said = rates.size > 0 ? rateAt(draft.body, start) : null;
  const captured = said ? rates.get(said.of) : undefined;
  if (!said || !captured) return false;
  // Another number in the same time, or the same number in another time.
  const halves = captured.map(({ number, time }) => [number === said.number, time === said.time]);
  return !halves.some(([a, b]) => a && b) && halves.some(([a, b]) => a !== b);
}
