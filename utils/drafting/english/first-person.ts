import { headWords, isRoleNoun, lowerFirst, namesRole, withArticle } from './noun-phrases';
import { spellOut } from './spell-out';
import { turnPerson } from './turn-person';
import {
  baseOfGerund,
  baseOfThird,
  dropThirdPersonS,
  isBaseVerb,
  isPastVerb,
  mayBeNoun,
} from './verbs';

/** Which part of the story a clause is from: decides the tense of "be". */
export type StoryPart = 'past' | 'present' | 'future';

const LEADING_ADVERB =
  /^(?:now|currently|recently|still|previously|formerly|also|mostly|mainly|partly|originally|today|at the moment|at present|these days|right now),?\s+/i;

const PARTICIPLE_ADJECTIVE =
  /^(?:retired|experienced|qualified|certified|trained|registered|licensed|skilled|self-employed|semi-retired|chartered|seasoned|dedicated|accredited|self-taught|newly|unemployed|half-trained)$/i;

/** Participles that speak of something done to the user: "I laid off" would be nonsense. */
const PASSIVE =
  /^(?:laid off|made redundant|let go|born|based|employed|diagnosed|raised|brought up|known|given|forced|married|divorced|located|stationed|currently)\b/i;

const FIELD_HEAD =
  /^(?:design|research|analysis|analytics|data|ux|marketing|engineering|policy|education|science|energy|development|planning|operations|finance|logistics|health|healthcare|management|testing|accessibility|security|writing|translation|law|product|communications|publishing|journalism|conservation|sustainability|software|architecture|mapping|gis|teaching|nursing|carpentry|joinery|accounting|procurement|transport|statistics|economics)$/i;

const DETERMINER =
  /^(?:a|an|the|my|our|her|his|their|its|two|three|four|five|six|seven|eight|nine|ten|some|every|each|all|both|many|several|new|old|small|large|other|more|people|children|\d+)$/i;

const PREPOSITION = /^(?:in|at|for|with|on|from|to|by|as|about|into|through|across|over|up|out)$/i;

/**
 * A clause of the user's story as a sentence in the first person without its full stop, beginning with "I":
 * "Tests two pages" → "I test two pages", "Electrician for twelve years" → "I was an electrician for twelve years".
 * @returns `null` where the shape leaves a doubt: better nothing than a wrong sentence.
 */
export function toFirstPerson(
  clause: string,
  part: StoryPart,
  ownNames: string[] = [],
): string | null {
  const text = spellOut(clause)
    .trim()
    .replace(/[.;,:\s]+$/, '')
    .replace(/\b(looking for|seeking|open to|hoping for)\s*:\s*/i, '$1 ')
    .replace(/\s+/g, ' ');
  if (!text || text.length > 240 || /[?{}[\]<>]/.test(text)) return null;
  const bare = text.replace(LEADING_ADVERB, '');
  if (!bare) return null;
  const named = withoutNow(dropOwnName(bare, ownNames));
  if (/^(?:I|I['’](?:m|ve|d|ll))\s/.test(named)) return ownPronouns(named);
  if (/^(?:i|i['’](?:m|ve|d|ll))\s/.test(named)) return ownPronouns(`I${named.slice(1)}`);
  if (/^(?:we|my|our)\s/i.test(named)) return null;
  if (/^(?:she|he|they)(?:['’]\w+)?\s/i.test(named)) return ownPronouns(named);
  return begin(named, part);
}

/** "I now build a form" → "I build a form": the message says when it is, and once is enough. */
function withoutNow(text: string): string {
  return text
    .replace(
      /^(I(?:['’](?:m|ve)| am| have)?) (?:now|currently|at present|at the moment|these days|right now|presently),? /i,
      '$1 ',
    )
    .replace(/,? (?:now|currently|at present|at the moment|these days|right now)$/i, '');
}

/** Where one is, without a verb: "In my second year of nursing". */
const STATE =
  /^(?:in (?:my|the) (?:first|second|third|fourth|fifth|last|final|middle|\d\p{L}+) (?:year|term|semester|month|week|half)\b|in the middle of\b|at (?:university|college)\b)/iu;

function begin(text: string, part: StoryPart): string | null {
  const words = text.split(' ');
  const first = (words[0] ?? '').replace(/,$/, '');
  const second = words[1] ?? '';
  const rest = words.slice(1).join(' ');
  const role = isBareRole(text);
  if (PASSIVE.test(text)) return null;
  // "Looking for safety officer in a hospital": a role that one looks for is one that one would like to have.
  const wanted = text.match(/^(?:looking for|seeking)\s+(.+)$/i)?.[1];
  if (
    wanted &&
    part === 'future' &&
    namesRole(wanted) &&
    !DETERMINER.test(wanted.split(' ')[0] ?? '')
  )
    return nounPhrase(wanted, part);

  if (/^(?:am|'m|was|have|had|would|want|hope|plan|wish|like|need|can)$/i.test(first) && !role) {
    return ownPronouns(`I ${lowerFirst(text)}`);
  }
  if (/^(?:years?|decades?|months?|a decade|a year)\b/i.test(rest) && isNumberWord(first))
    return spentYears(text, part);
  if (
    /^(?:half a|over|almost|nearly|about|around|more than)\b.*\b(?:years|decade|months)\b/i.test(
      text,
    )
  )
    return spentYears(text, part);
  if (!role && baseOfGerund(first) && !/^(?:and|or|,)/.test(rest)) return gerund(text, part);
  if (
    !role &&
    isPastVerb(first) &&
    !PARTICIPLE_ADJECTIVE.test(first) &&
    first.toLowerCase() !== second.toLowerCase()
  ) {
    if (part === 'future') return null;
    return rest ? ownPronouns(`I ${lowerFirst(text)}`) : null;
  }
  if (
    PARTICIPLE_ADJECTIVE.test(first) &&
    /^(?:as|in|on|by|two|the|a|new|how)\b/i.test(second) &&
    part === 'past'
  ) {
    return ownPronouns(`I ${lowerFirst(text)}`);
  }
  if (!role) {
    const third = thirdPerson(text, first, second);
    if (third) return third;
  }
  if (/^to\s+\p{L}/u.test(lowerFirst(text)) && part === 'future')
    return ownPronouns(`I'd like ${lowerFirst(text)}`);
  if (!role && isBaseVerb(first) && part === 'future')
    return ownPronouns(`I'd like to ${lowerFirst(text)}`);
  if (!role && isBaseVerb(first) && part === 'present' && rest)
    return ownPronouns(`I ${lowerFirst(text)}`);
  if (part === 'present' && STATE.test(text)) return ownPronouns(`I'm ${lowerFirst(text)}`);
  if (part === 'future' && /^(?:something|anything)\s/i.test(text))
    return ownPronouns(`I'm looking for ${lowerFirst(text)}`);
  if (/^(?:in|on|at|between|with|without|out of)\s/i.test(text)) return null;
  return nounPhrase(text, part);
}

/** "Engineering student", "Training manager", "Sales lead": modifiers, then one role, no determiner between. */
function isBareRole(text: string): boolean {
  const words = headWords(text);
  const head = words.at(-1) ?? '';
  return (
    words.length <= 5 &&
    isRoleNoun(head) &&
    !words.some(
      (word, index) => index > 0 && DETERMINER.test(word) && !/^(?:old|new|small)$/.test(word),
    )
  );
}

function thirdPerson(text: string, first: string, second: string): string | null {
  if (!/s$/i.test(first) || /ss$/i.test(first)) return null;
  const rest = text.slice(first.length);
  const known = baseOfThird(first);
  if (known === 'be') return turnCoordinated(`I am${rest}`);
  if (known) {
    // "Works in the harbour" is a verb; "Works manager" was taken for a role before.
    const nounLike =
      mayBeNoun(first) &&
      !DETERMINER.test(second) &&
      !PREPOSITION.test(second) &&
      /^(?:and|or|of)$/i.test(second);
    if (nounLike) return null;
    return turnCoordinated(`I ${known}${rest}`);
  }
  if (DETERMINER.test(second))
    return turnCoordinated(`I ${dropThirdPersonS(first).toLowerCase()}${rest}`);
  return null;
}

/** "tests pages and writes reports": the later verbs follow the first; where one may be a noun the rest is left out. */
function turnCoordinated(sentence: string): string | null {
  const pieces = sentence.split(/(,? and (?:then |also )?|, then |, (?=[a-z]+s\s)| but )/);
  let result = pieces[0] ?? '';
  for (let index = 1; index < pieces.length; index += 2) {
    const joint = pieces[index] ?? '';
    const piece = pieces[index + 1] ?? '';
    const verb = piece.match(/^\p{L}+/u)?.[0] ?? '';
    const next = piece.slice(verb.length).trim().split(' ')[0] ?? '';
    const base = baseOfThird(verb);
    const relative = /\b(?:who|that|which)\s+\p{L}+s\b[^,]*$/u.test(result);
    if (!base) {
      result += joint + piece;
    } else if (!relative && (!mayBeNoun(verb) || DETERMINER.test(next))) {
      result += joint + (base === 'be' ? 'am' : base) + piece.slice(verb.length);
    } else {
      break;
    }
  }
  return ownPronouns(result);
}

function gerund(text: string, part: StoryPart): string | null {
  const lower = lowerFirst(text);
  if (part === 'past') return ownPronouns(`I was ${lower}`);
  return ownPronouns(`I'm ${lower}`);
}

/** "Ten years in retail" → "I spent ten years in retail". */
function spentYears(text: string, part: StoryPart): string | null {
  const lower = lowerFirst(text).replace(
    /^((?:\S+\s+){0,3}?(?:years?|decades?|months?))\s+(?:of|as)\s+/i,
    (match, years: string) => (/ of\s+$/i.test(match) ? `${years} ` : `${years} as `),
  );
  const plain = /^\S+ (?:years?|decades?|months?) (?!in|at|as|on|with|for|under|behind)\p{L}/u.test(
    lower,
  );
  if (part === 'future') return null;
  // "nine years teaching" is fine; "nine years retail" is not, and one cannot tell them apart but by the verb.
  if (plain && !baseOfGerund(lower.split(' ')[2] ?? '')) {
    return part === 'past' ? `I spent ${lowerFirst(text).replace(/\bof\b/, 'in')}` : null;
  }
  return ownPronouns(part === 'past' ? `I spent ${lower}` : `I've had ${lowerFirst(text)}`);
}

function nounPhrase(text: string, part: StoryPart): string | null {
  if (
    /^(?:co-)?(?:head|owner|chief|founder|co-founder|chair|captain|editor-in-chief) of\b/i.test(
      text,
    )
  ) {
    const article = /^(?:co-)?(?:head|chief|chair|captain)/i.test(text) ? '' : 'the ';
    const office = `${article}${lowerFirst(text)}`;
    if (part === 'past') return ownPronouns(`I was ${office}`);
    return part === 'present' ? ownPronouns(`I'm ${office}`) : null;
  }
  if (part === 'past' && /^a career in /i.test(text))
    return ownPronouns(`I had ${lowerFirst(text)}`);
  if (part === 'past' && /^retired /i.test(text))
    return nounPhrase(text.replace(/^retired\s+/i, ''), part);
  const isRole = namesRole(text);
  const plainRole = isRole && !/^(?:the|my|our)\s/i.test(text);
  if (plainRole) {
    const role = withArticle(text);
    if (part === 'past') return ownPronouns(`I was ${role}`);
    if (part === 'present') return ownPronouns(`I'm ${role}`);
    return ownPronouns(`I'd like to work as ${role}`);
  }
  if (part === 'future') {
    const head =
      headWords(text.replace(/^(?:an?|the|my)\s+/i, ''))
        .at(-1)
        ?.toLowerCase() ?? '';
    if (
      /^(?:job|role|position|post|place|work|apprenticeship|traineeship|internship|placement|team|company|employer|start|contract|way|chance|opportunity)s?$/.test(
        head,
      )
    ) {
      const needsArticle =
        !/^(?:an?|the|my|work|part-time work|full-time work|two|some)\b/i.test(text) &&
        !/s$/.test(head) &&
        head !== 'work';
      return ownPronouns(`I'm looking for ${needsArticle ? withArticle(text) : lowerFirst(text)}`);
    }
    if (FIELD_HEAD.test(head) && !/^(?:an?|the|my|less|more|own)\s/i.test(text)) {
      return ownPronouns(`I'd like to work in ${lowerFirst(text)}`);
    }
  }
  return null;
}

/** The user's own "her valley" is "my valley"; where it may be somebody else's, nothing is said. */
function ownPronouns(sentence: string): string | null {
  const turned = turnPerson(sentence, { to: 'I', names: [] });
  return turned.sure ? turned.text : null;
}

function dropOwnName(text: string, ownNames: string[]): string {
  for (const name of [...ownNames].sort((a, b) => b.length - a.length)) {
    if (name && text.startsWith(`${name} `)) return `She ${text.slice(name.length + 1)}`;
  }
  return text;
}

function isNumberWord(word: string): boolean {
  return /^(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|a|many|several)$/i.test(
    word,
  );
}
