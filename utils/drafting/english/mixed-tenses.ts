import { entryOf } from '../../model/entry-of';
import { isBaseVerb, isPastVerb } from './verbs';

/** Participles that differ from the past form; the others are the same ("built", "fixed"). */
const PARTICIPLES: Record<string, string> = Object.fromEntries(
  `became:become began:begun blew:blown broke:broken chose:chosen came:come did:done drew:drawn drove:driven ate:eaten
  fell:fallen flew:flown forgot:forgotten froze:frozen gave:given went:gone grew:grown hid:hidden knew:known oversaw:overseen
  overcame:overcome rewrote:rewritten rode:ridden rang:rung rose:risen ran:run saw:seen spoke:spoken stole:stolen
  swam:swum took:taken threw:thrown undertook:undertaken wore:worn wove:woven wrote:written redid:redone remade:remade
  showed:shown sang:sung was:been`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * "I volunteer at a food bank and fixed their routes" → "… and have fixed their routes", so that "these days" may stand
 * before it. Only for sentences in the present.
 */
export function withPerfect(sentence: string): string {
  const continues = /^I['’]m\b|^I am\b/.test(sentence);
  // "I'm learning C, built a leak sensor" is jotted down; said, it takes an "and".
  const joined = sentence.replace(
    /^(I(?:['’]m| am)? [^,;]+), (\p{L}+)(?=\s(?:an?|the|my|our|two|three|four|five|several|some|\d+)\s[^,;]+$)/u,
    (all, before: string, verb: string) =>
      isPastVerb(verb) && !isBaseVerb(verb) ? `${before} and ${verb}` : all,
  );
  return joined.replace(
    /(\s(?:and|and also|but)\s)((?:also |just |recently )?)(\p{L}+)(?=\s)/u,
    (all, joint: string, adverb: string, verb: string) => {
      const lower = verb.toLowerCase();
      if (verb !== lower || !isPastVerb(verb) || isBaseVerb(verb)) return all;
      const before = continues ? `${joint}I have ${adverb}` : `${joint}have ${adverb}`;
      return `${before}${entryOf(PARTICIPLES, lower) ?? lower}`;
    },
  );
}
