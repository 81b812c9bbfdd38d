import { entryOf } from '../../model/entry-of';
import type { Topic } from '../english/topic';
import type { Address } from './address';

const FORMAL: Record<string, string> = {
  hat: 'haben',
  ist: 'sind',
  war: 'waren',
  wird: 'werden',
  kann: 'können',
  will: 'wollen',
  muss: 'müssen',
  soll: 'sollen',
  darf: 'dürfen',
  weiß: 'wissen',
  würde: 'würden',
  hatte: 'hatten',
  konnte: 'konnten',
  ging: 'gingen',
  kam: 'kamen',
  fand: 'fanden',
  begann: 'begannen',
  blieb: 'blieben',
  spricht: 'sprechen',
  liest: 'lesen',
  hilft: 'helfen',
  gibt: 'geben',
  nimmt: 'nehmen',
  trifft: 'treffen',
  sieht: 'sehen',
  fährt: 'fahren',
  hält: 'halten',
  lässt: 'lassen',
  läuft: 'laufen',
  schläft: 'schlafen',
  wirft: 'werfen',
  vergisst: 'vergessen',
  empfiehlt: 'empfehlen',
  schrieb: 'schrieben',
  sah: 'sahen',
  hielt: 'hielten',
  ließ: 'ließen',
  bekam: 'bekamen',
  wurde: 'wurden',
  riet: 'rieten',
  empfahl: 'empfahlen',
  gab: 'gaben',
  half: 'halfen',
  lieh: 'liehen',
  schlug: 'schlugen',
  lud: 'luden',
  nahm: 'nahmen',
  sprach: 'sprachen',
  rät: 'raten',
};
const FAMILIAR: Record<string, string> = {
  hat: 'hast',
  ist: 'bist',
  war: 'warst',
  wird: 'wirst',
  kann: 'kannst',
  will: 'willst',
  muss: 'musst',
  soll: 'sollst',
  darf: 'darfst',
  weiß: 'weißt',
  würde: 'würdest',
  hatte: 'hattest',
  konnte: 'konntest',
  ging: 'gingst',
  kam: 'kamst',
  fand: 'fandest',
  begann: 'begannst',
  blieb: 'bliebst',
  spricht: 'sprichst',
  liest: 'liest',
  hilft: 'hilfst',
  gibt: 'gibst',
  nimmt: 'nimmst',
  trifft: 'triffst',
  sieht: 'siehst',
  fährt: 'fährst',
  hält: 'hältst',
  lässt: 'lässt',
  läuft: 'läufst',
  schrieb: 'schriebst',
  sah: 'sahst',
  wurde: 'wurdest',
  bekam: 'bekamst',
  riet: 'rietst',
  empfahl: 'empfahlst',
  gab: 'gabst',
  half: 'halfst',
  lieh: 'liehst',
  schlug: 'schlugst',
  lud: 'ludst',
  nahm: 'nahmst',
  sprach: 'sprachst',
  rät: 'rätst',
};

const QUESTION_WORD =
  /^(?:wie|wieviele?|was|warum|wieso|weshalb|wann|wo|wohin|woher|welche[mnrs]?|wer|wen|wem|wessen|ob|wor?(?:an|auf|aus|bei|durch|für|in|mit|nach|über|um|unter|von|zu))$/i;
/** Before a question word: "ab wann", "mit wem". */
const PREPOSITION =
  /^(?:ab|an|auf|aus|bei|bis|durch|für|gegen|in|mit|nach|seit|über|um|unter|von|vor|zu)$/i;

/**
 * "wie sie gelernt hat, mit Menschen zu testen" → "wie Sie gelernt haben, …". Only where the clause has the plain shape
 * question word, er/sie, …, verb at the end; anything else is left to the user.
 */
export function turnTopicGerman(topic: string, address: Address): Topic | null {
  const plain = topic
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,:\s]+$/, '');
  if (!plain || plain.length > 200) return null;
  if (plain.endsWith('?')) {
    const asked = turnDirect(plain.slice(0, -1), address);
    return asked === null ? null : { text: asked, shape: 'direct' };
  }
  const [clause = '', ...rest] = plain.split(/(,.*)/s).filter(Boolean);
  const tail = rest.join('');
  const words = clause.split(' ');
  const isQuestion = QUESTION_WORD.test(words[PREPOSITION.test(words[0] ?? '') ? 1 : 0] ?? '');
  const moved = whatMoved(words, address);
  if (moved) {
    const text = possessives(moved.join(' ') + tail, address);
    return text === null ? null : { text: lowerFirst(text), shape: 'question' };
  }
  const subject = words.findIndex((word) => word === 'er' || word === 'sie');
  const others = /\b(?:ihn|ihm|er|sie)\b/;
  if (subject < 0) {
    if (others.test(plain)) return null;
    const text = possessives(plain, address);
    return text === null
      ? null
      : { text: isQuestion ? lowerFirst(text) : text, shape: isQuestion ? 'question' : 'thing' };
  }
  if (!isQuestion || subject > 3 || others.test(words.slice(subject + 1).join(' ') + tail))
    return null;
  const last = words.length - 1;
  const verb = finiteVerb(words[last] ?? '', address);
  if (!verb || last === subject) return null;
  const turned =
    words
      .map((word, index) =>
        index === subject
          ? address
          : index === last
            ? verb
            : word === 'sich' && address === 'du'
              ? 'dich'
              : word,
      )
      .join(' ') + tail;
  const text = possessives(turned, address);
  return text === null ? null : { text: lowerFirst(text), shape: 'question' };
}

/** Verbs whose subject is the thing asked for: "was sie überrascht hat" is not about what she surprised. */
const MOVES =
  /^(?:überrascht|gereizt|bewogen|motiviert|fasziniert|gestört|geprägt|beeindruckt|angetrieben|weitergebracht|vorangebracht|beschäftigt|begeistert|geärgert|gefreut|enttäuscht|überzeugt|gehindert|abgehalten|inspiriert|interessiert|angezogen|verunsichert|getröstet|gekostet|gerettet|antreibt|reizt|stört|freut|ärgert|fasziniert|begeistert|motiviert|hält|bewegt)$/;

/** "was sie beim Wechsel überrascht hat" → "was Sie beim Wechsel überrascht hat"; `null` where it is another shape. */
function whatMoved(words: string[], address: Address): string[] | null {
  if (!/^(?:was|wer)$/i.test(words[0] ?? '')) return null;
  const object = words.findIndex((word) => word === 'sie' || word === 'ihn');
  const last = words.at(-1) ?? '';
  const moves = /^(?:hat|hatte)$/.test(last) ? (words.at(-2) ?? '') : last;
  if (object !== 1 || !MOVES.test(moves)) return null;
  return words.map((word, index) =>
    index === object ? (address === 'Sie' ? 'Sie' : 'dich') : word,
  );
}

/** "Welches Buch hat ihr geholfen?" → "Welches Buch hat Ihnen geholfen?", "Wann hat sie angefangen?" → "Wann haben Sie …?" */
function turnDirect(question: string, address: Address): string | null {
  const words = question.split(' ');
  const subject = words.findIndex((word) => word === 'er' || word === 'sie');
  if (subject > 0) {
    const verb = finiteVerb(words[subject - 1] ?? '', address);
    if (!verb) return null;
    words[subject - 1] = verb;
    words[subject] = address;
  }
  if (words.some((word, index) => index !== subject && (word === 'er' || word === 'sie')))
    return null;
  const objects = words
    .join(' ')
    .replace(
      /(?<![\p{L}])(?:ihr|ihm)(?=\s+(?:am|im|zu|zum|so|dabei|besonders|geholfen|den|die|das|ein\p{Ll}*|mehr|gut)(?![\p{L}])|$)/gu,
      address === 'Sie' ? 'Ihnen' : 'dir',
    )
    .replace(/(?<![\p{L}])ihn(?![\p{L}])/gu, address === 'Sie' ? 'Sie' : 'dich');
  return possessives(address === 'du' ? objects.replace(/\bsich\b/, 'dich') : objects, address);
}

/** "hat" → "haben" or "hast"; `null` where the form cannot be told. */
export function finiteVerb(verb: string, address: Address): string | null {
  const known = entryOf(address === 'Sie' ? FORMAL : FAMILIAR, verb);
  if (known) return known;
  if (/te$/.test(verb)) return address === 'Sie' ? `${verb}n` : `${verb}st`;
  if (/[^aeiouäöüs]et$/.test(verb))
    return address === 'Sie' ? verb.replace(/t$/, 'n') : verb.replace(/t$/, 'st');
  if (/[lr]t$/.test(verb) && /(?:el|er)t$/.test(verb))
    return address === 'Sie' ? verb.replace(/t$/, 'n') : verb.replace(/t$/, 'st');
  if (/[^t]t$/.test(verb))
    return address === 'Sie'
      ? verb.replace(/t$/, 'en')
      : verb.replace(/([sßzx])?t$/, (_, hiss: string | undefined) => (hiss ? `${hiss}t` : 'st'));
  return null;
}

/** "ihr Team", "sein Team" → "Ihr Team" or "dein Team"; before a noun only. */
export function possessives(text: string, address: Address): string | null {
  let sure = true;
  const turned = text.replace(
    /(?<![\p{L}])(ihr|sein)(e[mnrs]?)?(?=\s+(\p{L}+))/gu,
    (match, _stem: string, ending: string | undefined, next: string) => {
      if (!ending && !/^\p{Lu}|^(?:erste|neue|eigene|letzte)/u.test(next)) {
        if (match === 'sein') return match;
        sure = false;
      }
      return (address === 'Sie' ? 'Ihr' : 'dein') + (ending ?? '');
    },
  );
  return sure ? turned : null;
}

function lowerFirst(text: string): string {
  return /^(?:Sie|Ihr|Ihnen)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
