import { oncePer } from '../../model/once-per';
import type { DraftView } from '../draft-view';
import { readNumber } from '../text/number-words';
import { isRemembered } from './is-remembered';
import type { Support } from './support';

/** "7 in 10", "three of her first five": the second number within three words. */
const SHARE = /(?<![\p{L}\d])(\d+|\p{L}{3,9}) (?:in|of|out of|von)((?: [\p{L}\d]+){1,3})/giu;
const THOUSANDS = /(?<![\p{L}\d])(\d+|\p{L}{3,9}) (thousand|million|hundred|tausend)(?!\p{L})/giu;

/** What captured text counts out of how many, or in thousands: "7 in 10" → 10: 7, "eleven thousand" → thousand: 11. */
const sharesOf = oncePer((support: Support): Map<number | string, Set<number>> => {
  const shares = new Map<number | string, Set<number>>();
  for (const { text } of support.entries) {
    for (const match of text.matchAll(SHARE)) {
      const part = readNumber(match[1] ?? '');
      const whole = firstNumber(match[2]);
      if (part !== null && whole !== null)
        shares.set(whole, (shares.get(whole) ?? new Set()).add(part));
    }
    for (const match of text.matchAll(THOUSANDS)) {
      const part = readNumber(match[1] ?? '');
      const scale = (match[2] ?? '').toLowerCase();
      if (part !== null) shares.set(scale, (shares.get(scale) ?? new Set()).add(part));
    }
  }
  return shares;
});

function firstNumber(words: string | undefined): number | null {
  for (const word of words?.trim().split(' ') ?? []) {
    const number = readNumber(word);
    if (number !== null) return number;
  }
  return null;
}

/** "Nine in ten", where seven in ten are captured. */
export function isOtherShare(
  draft: DraftView,
  said: string,
  number: number,
  after: string,
): boolean {
  const whole = firstNumber(/^ (?:in|of|out of|von)((?: [\p{L}\d]+){1,3})/iu.exec(after)?.[1]);
  const scale = /^ (thousand|million|hundred|tausend)(?!\p{L})/iu.exec(after)?.[1]?.toLowerCase();
  const shares = sharesOf(draft.support);
  const captured = [whole, scale].map((of) =>
    of === null || of === undefined ? undefined : shares.get(of),
  );
  return (
    captured.some((own) => own !== undefined && !own.has(number)) && !isRemembered(draft, said)
  );
}
