import { isPrivate } from '../model/private-matters';
import { detectLanguage } from './detect-language';
import { lowerFirst } from './english/noun-phrases';
import { turnPerson } from './english/turn-person';
import { isPastVerb } from './english/verbs';
import { withoutSplice } from './english/without-splice';
import type { Address } from './german/address';
import { turnNoteGerman } from './german/turn-note-de';
import { splitSentences } from './split-sentences';

export type NoteKind =
  /** "you told me to …", "in the thread … you wrote: …" */
  | 'advice'
  /** "we met at …", "I heard you speak at …" */
  | 'met'
  /** They offered or promised something: a follow-up to keep, never asked for in a gift. */
  | 'promise'
  /** Somebody sent the user to them. */
  | 'referral'
  /** What they said they need or look for. */
  | 'need'
  /** What the user did with something of theirs: "I used your checklist on two pages". */
  | 'did'
  /** What the user says of themselves. */
  | 'own'
  /** The user does not want to write. */
  | 'doubt'
  /** Nobody's business. */
  | 'private'
  /** Could not be turned with certainty: the user is asked for the clause. */
  | 'unclear';

export interface TurnedNote {
  original: string;
  kind: NoteKind;
  /** The language that the clause is in: it is used in a message of the same language alone. */
  language: 'en' | 'de';
  /** As a clause to the person, without full stop; starts small where it may stand inside a sentence. */
  clause: string | null;
  /** The same with what may fall away left out, where anything may; then the shortest. */
  shorter: string | null;
  shortest: string | null;
  /** Who sent the user, for a referral. */
  referrer: string | null;
}

const DOUBT: readonly RegExp[] = [
  /\b(?:i['’]d|i would|would)\s+(?:really\s+)?rather\s+not\b|\brather not (?:write|contact|ask|message|bother)/i,
  /\b(?:don['’]t|do not|didn['’]t)\s+(?:really\s+)?(?:want|wish|feel like|like the idea of|feel (?:right|good|comfortable|ok|okay))\s*(?:to|about|of)?\s*(?:writ|contact|messag|bother|approach|ask(?:ing)? (?:her|him|them)|reach|get in touch)/i,
  /\b(?:not|un)\s?(?:comfortable|easy|sure)\s+(?:about\s+)?(?:(?:that |if |whether )?i\s+(?:should|want to)\s+)?(?:writ|contact|messag|approach|reach)/i,
  /\b(?:i['’]m |i am |feel )?(?:uncomfortable|uneasy)\b/i,
  /\b(?:should(?:n['’]t| not)|must(?:n['’]t| not)|better not|not supposed to|wouldn['’]t)\s+(?:to\s+)?(?:writ|contact|messag|bother|approach)/i,
  /\bleave (?:her|him|them|it) (?:alone|be|in peace)\b|\blet (?:her|him|them) be\b/i,
  /\basked (?:me |us |people )?not to (?:be |write|contact|message|call|bother)|\b(?:do not|don['’]t|no) contact\b|\bnot to be contacted\b/i,
  /\b(?:bad feeling|creeps? me out|creepy|harass\w*|stalk\w*|afraid of (?:her|him|them)|scared of (?:her|him|them)|avoid (?:her|him|them))\b/i,
  /\b(?:lieber nicht|nicht (?:wohl|schreiben|anschreiben|kontaktieren)|in ruhe lassen|ungutes gefühl|will ich nicht|möchte ich nicht (?:schreiben|anschreiben))\b/i,
];

const CONFIDENTIAL =
  /\b(?:don['’]t (?:mention|tell|say|bring|repeat)|do not (?:mention|tell|say|bring|repeat)|not to (?:mention|be mentioned|tell|repeat)|never mention|between us|off the record|confidential\w*|in confidence|not public|keep (?:it|this|that) (?:quiet|to myself)|secret|private(?:ly)?\b|nicht erwähnen|vertraulich|unter uns)/i;

const SAID_VERB =
  '(?:told|advised|suggested|recommended|encouraged|warned|reminded|taught|showed|explained|said|mentioned|pointed|wrote|posted|asked|invited|argued|talked|spoke|gave|shared|answered|replied|described|commented)';

const MAKES_PROMISE =
  /\b(?:offered|promised|volunteered|agreed|said (?:she|he|they)(?:['’]d| would| will|['’]ll| could| can)|would be (?:happy|glad)|happy to|glad to|will (?:send|introduce|show|ask|share|forward|look)|['’]ll (?:send|introduce|show|ask|share|forward|look)|if I (?:ask|like|want|remind))\b/i;

/** True when the user's own words say that they would rather not write to this person. */
export function saysDoubt(text: string): boolean {
  return DOUBT.some((pattern) => pattern.test(text));
}

/**
 * Turns the user's notes about a person round, sentence by sentence, where that is safe: "she told me to try X" →
 * "you told me to try X". Whatever leaves a doubt is `unclear` and has no clause.
 * @param names that mean the person; `others` names of people who may be meant by "he" or "she" instead.
 * @param address in which a German note speaks to the person.
 */
export function turnNotes(
  notes: string,
  names: string[],
  others: string[] = [],
  address: Address = 'Sie',
): TurnedNote[] {
  const turned = splitSentences(notes).map((sentence) =>
    turnSentence(sentence, names, others, address),
  );
  return turned.map((note, index) => {
    const next = turned[index + 1];
    // "She is leaving in March. Don't mention it." covers the sentence before it as well.
    const hushed =
      next !== undefined &&
      CONFIDENTIAL.test(next.original) &&
      /\b(?:it|that|this|das|es)\b/i.test(next.original);
    return hushed && note.kind !== 'doubt'
      ? { ...note, kind: 'private', clause: null, shorter: null, shortest: null }
      : note;
  });
}

function turnSentence(
  original: string,
  names: string[],
  others: string[],
  address: Address,
): TurnedNote {
  const language = detectLanguage(original) ?? 'en';
  const nothing = {
    original,
    language,
    clause: null,
    shorter: null,
    shortest: null,
    referrer: null,
  };
  if (saysDoubt(original)) return { ...nothing, kind: 'doubt' };
  if (isPrivate(original) || CONFIDENTIAL.test(original)) return { ...nothing, kind: 'private' };
  const plain = withoutSplice(
    original
      .replace(/[.!\s]+$/, '')
      .replace(/\s+/g, ' ')
      .replace(/^(?:and|also|then|but|so|plus|oh|ps:?|nb:?)[,:]?\s+(?=\p{L})/iu, ''),
  );
  if (!plain || plain.length > 260 || /[?[\]{}<>]/.test(plain) || /\bhttps?:/i.test(plain))
    return { ...nothing, kind: 'unclear' };

  if (language === 'de') return { ...nothing, ...turnNoteGerman(plain, names, address) };
  // Said to them already, by the user's own hand.
  if (/^you\s/i.test(plain) && !/\b(?:she|he|him|her|hers|his)\b/i.test(plain))
    return {
      ...nothing,
      kind: new RegExp(`^you\\s+(?:also |once |kindly )?${SAID_VERB}\\b`, 'i').test(plain)
        ? 'advice'
        : 'met',
      clause: lowerFirst(plain),
    };
  const referral = readReferral(plain, names);
  if (referral) return { ...nothing, kind: 'referral', ...referral };
  const subjectless = giveSubject(plain, names);
  const kind = kindOf(subjectless, names);
  if (kind === 'unclear' || kind === 'private') return { ...nothing, kind };
  const result = turnPerson(subjectless, { to: 'you', names, otherNames: others });
  if (!result.sure || /\b(?:she|he|him|hers)\b/i.test(result.text))
    return { ...nothing, kind: 'unclear' };
  const clause = shapeClause(kind, lowerFirst(result.text));
  const shorter = clause && shortenClause(clause);
  return {
    ...nothing,
    kind,
    clause,
    shorter,
    shortest: clause && withoutPlaceName(shorter ?? clause),
  };
}

function kindOf(sentence: string, names: string[]): NoteKind {
  const person = personPattern(names);
  const subject = new RegExp(
    `(?:^|,\\s|[\\p{L}\\d]\\s)(?:${person})\\s+(?:also |then |once |first |just |really )?`,
    'iu',
  );
  const isOwn = /^I(?:['’]\w+)?\s/.test(sentence);
  if (isOwn && isOwnThought(sentence)) return 'private';
  if (/^we (?:met|worked|studied|sat|talked|spoke|were|had|shared|both)\b/i.test(sentence))
    return 'met';
  if (/^I (?:met|heard|saw|watched|attended)\b/.test(sentence)) return 'met';
  if (isOwn && MAKES_PROMISE.test(sentence) === false) {
    const used = new RegExp(
      `\\b(?:her|his|their|${
        names
          .filter(Boolean)
          .map((name) => `${escapeForPattern(name)}['’]s`)
          .join('|') || 'her'
      })\\b`,
      'i',
    );
    return used.test(sentence) ? 'did' : 'own';
  }
  if (MAKES_PROMISE.test(sentence) && subject.test(sentence)) return 'promise';
  const needs = new RegExp(
    `(?:${person})\\s+(?:said|mentioned|wrote|told me)(?: that)? (?:she|he|they)(?:['’]s| is| are)?\\s*(?:needs?|needed|looks?|looking|wants?|wanted|searching|short of|missing|misses)`,
    'i',
  );
  const lacks = new RegExp(
    `^(?:${person})\\s+(?:still |also |really |now )?(?:needs?|is looking for|are looking for|is short of)\\s`,
    'i',
  );
  if (needs.test(sentence) || lacks.test(sentence)) return 'need';
  const says = new RegExp(
    `(?:${person})\\s+(?:also |then |once |first |just |kindly |publicly )?${SAID_VERB}\\b`,
    'i',
  );
  if (says.test(sentence)) return 'advice';
  if (
    /^(?:her|his|their) (?:advice|tip|rule|suggestion|point|question|answer|line)\b/i.test(sentence)
  )
    return 'advice';
  const gave = sentence.match(
    new RegExp(
      `^(?:${person})\\s+(?:once |also |kindly |first |then )?(\\p{L}+) (?:me|us|my|our)\\b`,
      'iu',
    ),
  )?.[1];
  return gave && isPastVerb(gave) ? 'met' : 'unclear';
}

/** What the user says of themselves in a note may be told where they did something; what they feel or think is theirs. */
function isOwnThought(sentence: string): boolean {
  const verb = sentence.match(
    /^I(?:['’](?:ve|d)| have| had)? (?:also |already |since |then |now |just |really |finally |once |never |not )*(\p{L}+)/u,
  )?.[1];
  if (verb && /^(?:met|heard|saw|watched|attended)$/i.test(verb)) return false;
  if (/^I(?:['’]m| am) (?:now |also |currently )?\p{L}+ing\b/u.test(sentence))
    return /^I(?:['’]m| am) (?:\p{L}+ )?(?:hoping|wondering|thinking|feeling|worrying|doubting|dreading|guessing|being)\b/u.test(
      sentence,
    );
  if (/^I(?:['’]m| am|['’]ll| will) (?:able|going|to|in|at|on)\b/.test(sentence)) return false;
  if (verb && /^(?:was|were|been)$/i.test(verb))
    return !/^I(?:['’]ve| have)? (?:was|been) (?:able|at|in|on|there|promoted|hired|invited|accepted|offered|given)\b/i.test(
      sentence,
    );
  return verb === undefined || OWN_FEELING.test(verb) || !isPastVerb(verb);
}

const OWN_FEELING =
  /^(?:felt|thought|liked|loved|hated|disliked|doubted|wondered|guessed|suspected|worried|feared|hoped|wished|wanted|found|enjoyed|minded|cared|preferred|trusted|envied|believed|assumed|supposed|needed|seemed|knew|forgot|regretted|expected)$/i;

/** "Told me to try X" and "Met at the workshop" leave the subject out; "Used her checklist" leaves out "I". */
function giveSubject(sentence: string, names: string[]): string {
  const first = sentence.match(/^[\p{L}-]+/u)?.[0] ?? '';
  if (
    /^(?:told|advised|suggested|recommended|encouraged|warned|reminded|taught|showed|explained|said|mentioned|offered|promised|invited)$/i.test(
      first,
    )
  ) {
    return `She ${lowerFirst(sentence)}`;
  }
  if (isPastVerb(first) && /^\S+\s(?:me|us)\b/i.test(sentence))
    return `She ${lowerFirst(sentence)}`;
  if (/^met\s+(?:her|him|them)\b/i.test(sentence))
    return sentence.replace(/^met\s+(?:her|him|them)\b/i, 'We met');
  const named = names.find(
    (name) => name && new RegExp(`^met\\s+${escapeForPattern(name)}\\b`, 'i').test(sentence),
  );
  if (named) return `We met${sentence.slice(`met ${named}`.length)}`;
  if (/^I met\s+(?:her|him|them)\b/i.test(sentence))
    return sentence.replace(/^I met\s+(?:her|him|them)\b/i, 'We met');
  if (
    /^(?:met|worked together|studied together|sat next to each other|talked|spoke)\b/i.test(
      sentence,
    )
  )
    return `We ${lowerFirst(sentence)}`;
  if (isPastVerb(first) && /\b(?:her|his|their)\b/i.test(sentence))
    return `I ${lowerFirst(sentence)}`;
  return sentence;
}

function shapeClause(kind: NoteKind, text: string): string | null {
  if (/^your (?:advice|tip|rule|suggestion|point|question|answer|line)\s*:/i.test(text))
    return text.replace(/\s*:\s*/, ' was: ');
  // A promise is kept as a follow-up; in a message it would be a claim on them.
  return kind === 'doubt' || kind === 'private' ? null : text;
}

/** Leaves out a date, and for a thread or talk the name of the place where it was. */
function shortenClause(clause: string): string | null {
  const undated = clause.replace(
    /\s(?:on (?:\p{L}+day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)? \p{L}+(?: \d{4})?|on \p{L}+ \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|last (?:week|month|year|spring|summer|autumn|winter))(?=\s|,|:|$)/u,
    '',
  );
  return undated === clause ? null : undated;
}

/** "in the Old House Energy Circle thread about damp walls" → "in the thread about damp walls". */
function withoutPlaceName(clause: string): string | null {
  const plain = clause.replace(
    /^((?:in|at|on) (?:the|a)) (?:[\p{Lu}\d][\p{L}\d'’&.-]*\s)+(?=(?:thread|post|discussion|group|talk|panel|workshop|meeting|webinar|event)\b)/u,
    '$1 ',
  );
  return plain === clause ? null : plain;
}

function readReferral(
  sentence: string,
  names: string[],
): { clause: string | null; referrer: string } | null {
  const match = sentence.match(
    /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})\s+(?:(?:from|at)\s+\p{Lu}[\p{L}\s]*?\s)?(?:said|says|suggested|suggests|thinks|thought|told me|recommended|recommends|advised)\s+(.+)$/u,
  );
  const referrer = match?.[1];
  const rest = match?.[2];
  if (!referrer || !rest || /^(?:She|He|They|We|I|In|At|On|The|My|Her|His)$/.test(referrer))
    return null;
  if (names.some((name) => name && referrer.includes(name))) return null;
  if (/\b(?:not|never|n['’]t)\b/i.test(rest)) return null;
  const sends =
    /\b(?:writ|ask|talk|speak|contact|message|get in touch|reach out|turn to|drop|start with|best person|right person|one to ask|knows (?:most|more|all))/i.test(
      rest,
    );
  const recommendsPerson =
    /^(?:her|him|them|(?:that )?(?:I|me) )/i.test(rest) ||
    names.some((name) => name && rest.startsWith(name));
  if (!sends && !recommendsPerson) return null;
  return { clause: `${referrer} suggested I write to you`, referrer };
}

function personPattern(names: string[]): string {
  return [
    'she',
    'he',
    'they',
    ...names.filter((name) => name.length > 1).map(escapeForPattern),
  ].join('|');
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
