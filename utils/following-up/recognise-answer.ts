import type { Answer } from '../model/touch';
import type { AnswerRules } from './answer-rules';
import { ANSWER_RULES } from './answer-rules';

/** What a message says, and how long they have time, where they said it. */
export interface RecognisedAnswer {
  answer: Answer;
  minutes: number | null;
}

/**
 * What an inbound message most likely says, from its words. Careful rather than clever: where two readings are possible
 * it is `unclear`, because a wrong "yes" makes the user offer times to somebody who declined. `language` is the primary
 * subtag ("en", "de"); a message in another language is always `unclear`.
 */
export function recogniseAnswer(text: string, language: string): RecognisedAnswer {
  const rules = ANSWER_RULES[language.slice(0, 2).toLowerCase()];
  const words = tidy(text);
  if (!rules || words === '') return { answer: 'unclear', minutes: null };
  return { answer: answerIn(words, rules), minutes: minutesIn(words, rules) };
}

function answerIn(words: string, rules: AnswerRules): Answer {
  const says = (patterns: RegExp[]) => patterns.some((pattern) => pattern.test(words));
  const no = says(rules.no);
  const notNow = says(rules.notNow);
  const namesDay = says(rules.day);
  const offersTimes = namesDay && (says(rules.offer) || says(rules.clock));
  // "I can't talk on Monday, but Tuesday works" is neither a no nor yet an offer that can be taken blindly.
  if ((no && namesDay) || (notNow && offersTimes)) return 'unclear';
  if (notNow) return no && !says(rules.later) ? 'no' : 'not-now';
  if (no) return says(rules.yes) || says(rules.timesAsked) ? 'unclear' : 'no';
  if (says(rules.timesAsked)) return 'times-asked';
  if (offersTimes) return 'times-offered';
  const question = words.includes('?');
  if (!says(rules.yes)) return question ? 'question' : 'unclear';
  // "Sure, but what is it about?" is a question first; "yes, but 15 minutes only" is a yes; any other "but" may be a no.
  if (!says(rules.condition)) return 'yes';
  if (question) return 'question';
  return minutesIn(words, rules) === null ? 'unclear' : 'yes';
}

function minutesIn(words: string, rules: AnswerRules): number | null {
  if (rules.halfHour.test(words)) return 30;
  const found = words.match(rules.minutes)?.groups;
  if (found?.minutes === undefined) return rules.hour.test(words) ? 60 : null;
  const count = Number(found.minutes);
  return count >= 5 && count <= 240 ? count : null;
}

/** Lower case, straight apostrophes, one line; what they quote of the user's own message is left out. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .filter((line) => !/^\s*(>|On .+ wrote:|Am .+ schrieb)/.test(line))
    .join(' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
