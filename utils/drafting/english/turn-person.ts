import { entryOf } from '../../model/entry-of';
import { baseOfThird, dropThirdPersonS, isBaseVerb, mayBeNoun } from './verbs';

/** What came of turning third person into "you" or "I". Where `sure` is false the text must not be used as it is. */
export interface Turned {
  text: string;
  sure: boolean;
  /** Whether anything was about the person at all. */
  changed: boolean;
}

export interface TurnOptions {
  to: 'you' | 'I';
  /** Names that mean the person: full, given, family. */
  names: string[];
  /** Names of other people: beside them a "she" may be anybody. */
  otherNames?: string[];
}

const FORMS = {
  you: { subject: 'you', object: 'you', possessive: 'your', own: 'yours', self: 'yourself' },
  I: { subject: 'I', object: 'me', possessive: 'my', own: 'mine', self: 'myself' },
} as const;

const BE: Record<'you' | 'I', Record<string, string>> = {
  you: { is: 'are', was: 'were', "isn't": "aren't", "wasn't": "weren't" },
  I: { is: 'am', was: 'was', "isn't": "'m not", "wasn't": "wasn't", are: 'am', were: 'was' },
};

const AUXILIARY: Record<string, string> = {
  has: 'have',
  does: 'do',
  "hasn't": "haven't",
  "doesn't": "don't",
};

const ADVERB =
  /^(?:first|really|now|then|also|always|usually|still|actually|ever|never|once|originally|often|just|both|sometimes|even|mostly|currently|only|\p{L}+ly)$/u;

/** After "her", these show that it was the object ("told her about"), not the owner ("her team"). */
const AFTER_OBJECT =
  /^(?:a|an|the|this|that|these|those|about|at|for|from|in|into|on|of|over|to|with|without|after|before|by|and|or|but|so|if|when|while|where|how|what|why|which|who|whether|because|as|than|last|most|more|less|much|into|off|up|out|down|away|through|yesterday|today|tomorrow|again|once|twice|some|any|my|our|his|their|it|me|us|there|then|is|was|has)$/i;

const PEOPLE_BEFORE =
  /\b(?:man|woman|boy|girl|friend|mother|father|son|daughter|sister|brother|neighbour|neighbor|boss|manager|colleague|client|patient|passenger|child|pupil|customer|wife|husband|partner)\b/i;

const PLURAL_BEFORE =
  /\b(?:people|children|men|women|folks|parents|\p{L}{3,}(?<![su]s|is|us)s)\b/iu;

const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\s+|[^\s\p{L}\p{N}]/gu;

/**
 * Turns what somebody noted about a person ("how he learned to test") into words to that person ("how you learned to
 * test"), or what the user wrote of themselves in the third person into "I".
 */
export function turnPerson(input: string, options: TurnOptions): Turned {
  const forms = FORMS[options.to];
  const { text, changed: named } = replaceNames(input, options);
  const tokens = text.match(TOKEN) ?? [];
  const out = [...tokens];
  let changed = named;
  let sure = true;
  let singularSeen = false;

  const wordAt = (from: number, step: 1 | -1): number => {
    let index = from + step;
    while (index >= 0 && index < tokens.length && /^\s+$/.test(tokens[index] ?? '')) index += step;
    return index;
  };
  const before = (index: number): string => tokens.slice(0, index).join('');
  const strangerBefore = (index: number): boolean =>
    PEOPLE_BEFORE.test(before(index)) ||
    (options.otherNames ?? []).some((name) => name && before(index).includes(name));

  const subject = (index: number): void => {
    out[index] = forms.subject;
    changed = true;
    singularSeen = true;
    // "does she use", "is she": the verb stands before.
    const previous = wordAt(index, -1);
    const auxiliary = (tokens[previous] ?? '').toLowerCase();
    if (/^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$/.test(auxiliary)) {
      out[previous] =
        entryOf(BE[options.to], auxiliary) ?? entryOf(AUXILIARY, auxiliary) ?? auxiliary;
      return;
    }
    if (/^(?:did|do|can|could|would|will|should|might|may|must|didn't)$/.test(auxiliary)) return;
    if (!agree(tokens, out, index, options.to)) sure = false;
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const lower = token.toLowerCase().replace('’', "'");
    switch (lower) {
      case 'he':
      case 'she':
        if (strangerBefore(index)) sure = false;
        subject(index);
        break;
      case "he's":
      case "she's":
      case "they're": {
        const next = (tokens[wordAt(index, 1)] ?? '').toLowerCase();
        const perfect = /(?:ed|en|been|done|gone|had|made|built|left|run|got)$/.test(next);
        const short = lower !== "they're" && perfect ? "'ve" : options.to === 'I' ? "'m" : "'re";
        if (lower === "they're" && PLURAL_BEFORE.test(before(index))) break;
        out[index] = forms.subject + short;
        changed = true;
        if (strangerBefore(index)) sure = false;
        break;
      }
      case "he'd":
      case "she'd":
      case "he'll":
      case "she'll":
        out[index] = forms.subject + lower.slice(lower.indexOf("'"));
        changed = true;
        if (strangerBefore(index)) sure = false;
        break;
      case 'him':
        out[index] = forms.object;
        changed = true;
        if (strangerBefore(index)) sure = false;
        break;
      case 'himself':
      case 'herself':
      case 'themself':
        out[index] = forms.self;
        changed = true;
        break;
      case 'hers':
        out[index] = forms.own;
        changed = true;
        break;
      case 'his':
      case 'her': {
        const next = tokens[wordAt(index, 1)] ?? '';
        const isWord = /^[\p{L}\p{N}]/u.test(next);
        // "helped her get started": only after a verb that takes a bare infinitive.
        const takesInfinitive =
          /^(?:help|helped|helps|let|lets|make|makes|made|watch|watched|see|saw|hear|heard)$/i;
        const verbAfter = isBaseVerb(next) && takesInfinitive.test(tokens[wordAt(index, -1)] ?? '');
        const objectForm = !isWord || AFTER_OBJECT.test(next) || verbAfter;
        if (strangerBefore(index)) sure = false;
        if (lower === 'his') out[index] = isWord ? forms.possessive : forms.own;
        else out[index] = objectForm ? forms.object : forms.possessive;
        changed = true;
        break;
      }
      case 'they':
      case 'them':
      case 'their':
      case 'theirs':
      case 'themselves': {
        // Singular they only where nothing plural stands before it to be meant.
        if (PLURAL_BEFORE.test(before(index)) || (options.to === 'I' && !singularSeen && index > 0))
          break;
        changed = true;
        if (lower === 'they') subject(index);
        else if (lower === 'them') out[index] = forms.object;
        else if (lower === 'their') out[index] = forms.possessive;
        else if (lower === 'theirs') out[index] = forms.own;
        else out[index] = forms.self;
        break;
      }
      default:
        if (token === NAMED_SUBJECT) subject(index);
        else if (token === NAMED_OWNER) out[index] = forms.possessive;
    }
  }
  return { text: tidy(out.join('')), sure, changed };
}

/** Private-use marks that stand for the person's name while the sentence is turned. */
const NAMED_SUBJECT = '\ue000';
const NAMED_OWNER = '\ue001';

function replaceNames(input: string, options: TurnOptions): { text: string; changed: boolean } {
  let text = input;
  const names = [...new Set(options.names)]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
  for (const name of names) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    text = text.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(['’]s?)?(?![\\p{L}\\p{N}])`, 'gu'),
      (_, owner: string | undefined) => (owner ? NAMED_OWNER : NAMED_SUBJECT),
    );
  }
  // A name after a preposition or a verb is an object ("asked Priya about"): both read "you".
  return { text, changed: text !== input };
}

/** Makes the verb after a turned subject agree; `false` where a later verb may belong to it and cannot be told. */
function agree(tokens: string[], out: string[], subject: number, to: 'you' | 'I'): boolean {
  const words: number[] = [];
  for (let index = subject + 1; index < tokens.length; index++) {
    if (/^[\p{L}\p{N}]/u.test(tokens[index] ?? '')) words.push(index);
    else if (!/^\s+$/.test(tokens[index] ?? '') && words.length > 0) break;
    else if (!/^\s+$/.test(tokens[index] ?? '')) return true;
  }
  const first = words.find((index) => !ADVERB.test((tokens[index] ?? '').toLowerCase()));
  if (first === undefined) return true;
  const verb = (tokens[first] ?? '').toLowerCase().replace('’', "'");
  const form = entryOf(BE[to], verb) ?? entryOf(AUXILIARY, verb) ?? baseOfThird(verb);
  if (form) {
    out[first] = form;
    const isThirdForm =
      baseOfThird(verb) !== null && !Object.hasOwn(AUXILIARY, verb) && verb !== 'is';
    if (isThirdForm || Object.hasOwn(AUXILIARY, verb))
      return agreeFurther(tokens, out, words, first);
    return true;
  }
  // "writes", "xeroxes": an unknown word that ends in -s right after the subject can only be its verb.
  if (
    /[^s]s$/.test(verb) &&
    verb.length > 3 &&
    !/^(?:always|perhaps|besides|this|its|does)$/.test(verb)
  ) {
    out[first] = dropThirdPersonS(verb);
    return agreeFurther(tokens, out, words, first);
  }
  return true;
}

/** "runs a shop and writes a blog": verbs after "and" follow, unless they may be nouns. */
function agreeFurther(tokens: string[], out: string[], words: number[], first: number): boolean {
  for (let position = words.indexOf(first) + 1; position < words.length; position++) {
    const before = (tokens[words[position - 1] ?? -1] ?? '').toLowerCase();
    if (!/^(?:and|or|but|then)$/.test(before)) continue;
    const at = words[position] ?? -1;
    const word = tokens[at] ?? '';
    const base = baseOfThird(word);
    if (!base) continue;
    const next = (tokens[words[position + 1] ?? -1] ?? '').toLowerCase();
    const takesObject =
      /^(?:a|an|the|my|her|his|their|its|it|them|two|three|four|five|every|each|some|any|\d+)$/.test(
        next,
      );
    if (!mayBeNoun(word) || takesObject) out[at] = base === 'be' ? 'are' : base;
    else return false;
  }
  return true;
}

function tidy(text: string): string {
  return text
    .replaceAll("I 'm", "I'm")
    .replace(/\s{2,}/g, ' ')
    .trim();
}
