import type { DraftContext } from '../context';
import { namesOf } from '../own-names';
import { splitSentences } from '../split-sentences';
import { lowerFirst } from './noun-phrases';
import { turnPerson } from './turn-person';
import { isPastVerb } from './verbs';

export interface SharedEvent {
  /** "the coffee at the Penlow depot": after "thank you for". */
  noun: string | null;
  /** "we worked together at Acme": after "I remember that". */
  clause: string | null;
  date: string | null;
  facts: string[];
}

const EVENT =
  /^(?:(?:a|an|the|our|my|short|long|quick|brief|first|second|good|great|nice|video|phone|zoom|teams|online|coffee|informational|walking|\d+[ -]?min(?:ute)?s?)\s+)*(coffee|call|chat|conversation|lunch|tea|walk|meeting|talk|video call|phone call|zoom|interview|visit|tour|workshop|dinner|breakfast|session|exchange|stroll|drink|beer|demo|seminar|course)\b/i;

const GATHERING =
  /^(?:(?:an?|the)\s+)?(?:(?!(?:at|in|on|from|to|the|with|of|we|I|she|he|they|met|spoke|heard|saw|gave|had|my|our|his|her)\b)[\p{L}\d-]+\s+){0,3}?(?:webinar|meet-?up|conference|fair|festival|hackathon|summit|retreat|panel)\b[^,;]*/iu;

const KNOWN_FROM =
  /^(?:work|school|university|uni|college|(?:the|our) (?:choir|gym|climbing gym|allotments?|book club|playground|neighbou?rhood|football club|running club|tennis club|chess club|co-?op))$/i;

/** What the two did together, in words that fit a sentence; from how they know each other, else from the last note. */
export function sharedEvent({ situation }: DraftContext): SharedEvent | null {
  const names = namesOf(situation.person);
  const { how, lastContact } = situation.relationship;
  if (how) {
    const read = readEvent(how, names);
    if (read) return { ...read, date: lastContact, facts: ['how'] };
  }
  for (let index = situation.history.length - 1; index >= 0; index--) {
    const entry = situation.history[index];
    if (entry?.dir !== 'note') continue;
    const first = splitSentences(entry.text)[0] ?? '';
    const noun = first.match(EVENT)?.[0];
    if (noun)
      return {
        noun: theEvent(noun),
        clause: null,
        date: entry.date,
        facts: [`history:${index}:0`],
      };
  }
  return null;
}

/** What was jotted down as a sentence would have it: "neighbours in Pune, 2015" → "… in Pune in 2015". */
function tidyHow(how: string): string {
  return how
    .trim()
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[.\s]+$/, '')
    .replace(/,?\s+\(?((?:19|20)\d\d)\s*(?:-|–|to|until)\s*((?:19|20)\d\d)\)?$/, ' from $1 to $2')
    .replace(/,\s*((?:19|20)\d\d)$/, ' in $1')
    .replace(/\s[–—-]\s.*$/, '')
    .replace(/^((?:we\s+)?(?:met|worked|studied|talked|spoke)\b[^,]*),\s+[^,]*$/i, '$1');
}

function readEvent(how: string, names: string[]): Pick<SharedEvent, 'noun' | 'clause'> | null {
  const text = tidyHow(how).replace(
    /^(?:had|we had|over|after|from|at)\s+(?=(?:a |an |the |our )?(?:\p{L}+ )?(?:coffee|call|chat|lunch|tea|walk|meeting|talk|workshop|course|seminar)\b)/iu,
    '',
  );
  if (!text || /[?;{}[\]]/.test(text)) return null;
  if (EVENT.test(text)) {
    // "zoom call, 20 min": what follows the comma is for the record.
    const turned = turnPerson(text.replace(/,\s.*$/, ''), { to: 'you', names });
    return turned.sure ? { noun: theEvent(turned.text), clause: null } : null;
  }
  // Where both were, without saying that they met there: "webinar on low power design".
  const gathering = text.match(GATHERING)?.[0];
  if (gathering) {
    const turned = turnPerson(gathering, { to: 'you', names });
    return turned.sure ? { noun: null, clause: `we were both at ${theEvent(turned.text)}` } : null;
  }
  if (KNOWN_FROM.test(text))
    return { noun: null, clause: `we know each other from ${lowerFirst(text)}` };
  const together = text.match(
    /^(?:we\s+)?(met|worked together|studied together|sat together|shared an office|went to school together|volunteered together|trained together|talked|spoke|were colleagues|were neighbours|were classmates|organised|organized|ran|built|did)\b/i,
  );
  if (together) {
    const turned = turnPerson(text.replace(/^we\s+/i, ''), { to: 'you', names });
    return turned.sure ? { noun: null, clause: `we ${lowerFirst(turned.text)}` } : null;
  }
  const verb = text.match(/^we\s+(?:both\s+|once\s+)?(\p{L}+)\s/iu)?.[1];
  if (verb && isPastVerb(verb.toLowerCase())) {
    const turned = turnPerson(lowerFirst(text), { to: 'you', names });
    return turned.sure ? { noun: null, clause: turned.text } : null;
  }
  const colleague = text.match(
    /^(?:former |ex-|old )?(colleagues?|classmates?|neighbours?|flatmates?|housemates?|roommates?|team-?mates?|coworkers?|co-workers?|fellow students?)\s+(at|from|in|on)\s+(.+)$/i,
  );
  if (colleague) {
    const noun = (colleague[1] ?? '').toLowerCase().replace(/s?$/, 's');
    const preposition = colleague[2]?.toLowerCase() === 'from' ? 'at' : colleague[2]?.toLowerCase();
    return { noun: null, clause: `we were ${noun} ${preposition} ${colleague[3]}` };
  }
  const role = text.match(
    /^(?:(?:she|he|they|\p{Lu}\p{L}+) (?:was|were) )?(?:my |an? )?(?:old |former |ex-|first )?(boss|manager|team lead|mentor|teacher|tutor|supervisor|coach|trainer|professor|lecturer|landlord|landlady|flatmate|roommate)(?:\s+((?:at|in|on|during|from|for)\s+.+))?$/iu,
  );
  if (role)
    return {
      noun: null,
      clause: `you were my ${(role[1] ?? '').toLowerCase()}${role[2] ? ` ${role[2].replace(/^from\b/i, 'at')}` : ''}`,
    };
  const friend = text.match(
    /^(?:old |good )?(?:friends?|acquaintances?)\s+(?:from|at|in)\s+(.+)$/i,
  );
  if (friend) return { noun: null, clause: `we know each other from ${friend[1]}` };
  const same = text.match(
    /^same\s+(team|course|class|school|office|company|department|cohort|unit|platoon|band|choir|club)\b(.*)$/i,
  );
  if (same)
    return {
      noun: null,
      clause:
        `we were ${/course|class|school|cohort|unit|platoon|band|choir|club/i.test(same[1] ?? '') ? 'in' : 'on'} the same ${same[1]?.toLowerCase()}${same[2] ?? ''}`
          .replace('on the same office', 'in the same office')
          .replace('on the same company', 'at the same company')
          .replace('on the same department', 'in the same department'),
    };
  if (
    /^(?:she|he|they)\s/i.test(text) ||
    names.some((name) => text.startsWith(`${name} `)) ||
    /^I\s/.test(text)
  ) {
    const turned = turnPerson(text, { to: 'you', names });
    return turned.sure && !/\b(?:she|he)\b/i.test(turned.text)
      ? { noun: null, clause: lowerFirst(turned.text) }
      : null;
  }
  return null;
}

/** "coffee at the depot" → "the coffee at the depot"; "a call in May" → "the call in May". */
function theEvent(text: string): string {
  const bare = lowerFirst(text).replace(/^(?:a|an|our|my)\s+/i, '');
  return /^the\s/i.test(bare) ? bare : `the ${bare}`;
}
