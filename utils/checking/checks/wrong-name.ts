import type { Fix } from '../../model/finding';
import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import { genderOf } from '../grounding/grammatical-gender';
import { isEnglishWord } from '../grounding/is-english-word';
import { sameName } from '../grounding/person-name';
import { unsupportedNames } from '../grounding/unsupported';
import { GIVEN_NAMES, GIVEN_NAMES_THAT_ARE_WORDS } from '../grounding/well-known-names';
import { editDistance } from '../text/edit-distance';
import { fold } from '../text/fold';
import { makeFinding } from '../text/make-finding';

const NOBODY =
  /^(?:there|stranger|fremde[r]?|friend|world|sunshine|leute|ihr|all|everyone|everybody|team|friends|both|folks|you|zusammen|alle|allerseits|again|koe|neighbour|colleague|kollegin|kollege|damen|und|herren)$/i;
const COURTESY =
  /^(?:dr|prof|professor|professorin|mr|mrs|ms|mx|miss|sir|madam|frau|herrn?|doktor|magister|magistra|ingenieur(?:in)?|diplom-?\p{L}*|direktor(?:in)?|pfarrer(?:in)?|captain|coach|chef|señora?|sra?|madame|monsieur|mme|pan[ií]?|signora?|de|van|von|der|den|la)\.?$/iu;

/** The name in the greeting, or a slip in it further down, is not the reader's. */
export const wrongName: Check = {
  id: 'wrong-name',
  source: 'drafting.md section 6; career coaches: do not misspell the name [S62]',
  look(draft) {
    if (!draft.name || draft.name.words.length === 0) return [];
    const wrong = greetedWrongly(draft);
    const findings = wrong ? [wrong] : titledWrongly(draft);
    const family = new Set(draft.name.words.map((word) => fold(word)));
    for (const name of unsupportedNames(draft)) {
      if (!name.nearest || !family.has(fold(name.nearest))) continue;
      findings.push(
        makeFinding(
          'wrong-name',
          'block',
          { key: 'checks.wrongName', values: { x: name.nearest } },
          name,
          [putName(name.start, name.end, name.nearest)],
        ),
      );
    }
    return findings;
  },
};

function greetedWrongly(draft: DraftView) {
  const greeted = draft.greeting?.name;
  const { name } = draft;
  if (!greeted || !name || !isAddress(draft, greeted)) return null;
  const words = greeted.text
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}'’.-]/gu, ''));
  const bare = words.filter((word) => word && !COURTESY.test(word));
  const leftovers = /[|·•\p{Extended_Pictographic}]/u.test(greeted.text);
  const unknown = bare.filter((word) => !isAccepted(word, name.words) && !NOBODY.test(word));
  // "Tereza Havlová, CSc.": the degree stands behind the comma that ends the greeting.
  const tail = draft.body.slice(greeted.end, greeted.end + 40);
  const behind = [...tail.matchAll(/^[\s,]*([\p{L}.]+)|(?<=^[\s,]*[\p{L}.]+),\s*([\p{L}.]+)/gu)]
    .map((match) => ({ word: match[1] ?? match[2] ?? '', end: match.index + match[0].length }))
    .filter(({ word }) => name.extras.some((extra) => sameName(extra, word)))
    .at(-1);
  const raw =
    behind !== undefined || bare.some((word) => name.extras.some((extra) => sameName(extra, word)));
  if (unknown.length === 0 && !leftovers && !raw) return null;
  if (!raw && !leftovers && isOtherSalutation(draft, bare, unknown)) return null;
  if (!raw && !leftovers && !canCompare(unknown.join(''), name.words.join(''))) return null;

  const other = unknown.map((word) => draft.others.names.get(fold(word))).find(Boolean);
  const isSlip = unknown.some((word) =>
    name.words.some((own) => editDistance(fold(word), fold(own), 2) <= 2),
  );
  const end = greeted.end + (behind?.end ?? 0);
  const key = other && !isSlip ? 'checks.wrongNameOther' : 'checks.wrongName';
  return makeFinding(
    'wrong-name',
    'block',
    { key, values: { x: name.preferred, other: other?.name ?? '' } },
    { start: greeted.start, end },
    [putName(greeted.start, end, correct(greeted.text, words, name))],
  );
}

/** "Sehr geehrte Frau Kern", "Lieber Anna", "Dear Mr Teale": what stands before the name is not what is captured of them. */
function titledWrongly(draft: DraftView) {
  const { greeting, name } = draft;
  if (!greeting?.name || !name) return [];
  const hello = draft.body.slice(greeting.start, greeting.end);
  const said = WOMAN_HELLO.test(hello) ? 'woman' : MAN_HELLO.test(hello) ? 'man' : null;
  // "Liebe Frau Kern" says it once; "Lieber Frau Kern" says two things.
  const gender = genderOf(draft);
  if (said === null || gender === null || said === gender) return [];
  const title = /(?<!\p{L})(?:Frau|Herrn?|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Madam)(?!\p{L})/u.exec(
    hello,
  )?.[0];
  const right = correctTitle(title ?? '', gender);
  return [
    makeFinding(
      'wrong-name',
      'warn',
      {
        key: 'checks.wrongName',
        values: { x: right && name.family ? `${right} ${name.family}` : name.preferred },
      },
      { start: greeting.start, end: greeting.end },
      [],
    ),
  ];
}

const WOMAN_HELLO =
  /(?<!\p{L})(?:Frau|Mrs|Ms|Miss|Madam)(?!\p{L})|^(?:[Ll]iebe|[Ss]ehr geehrte|[Ww]erte|[Cc]hère) (?!Herr)\p{Lu}/u;
const MAN_HELLO =
  /(?<!\p{L})(?:Herrn?|Mr|Sir)(?!\p{L})|^(?:[Ll]ieber|[Ss]ehr geehrter|[Ww]erter|[Cc]her) (?!Frau)\p{Lu}/u;

function correctTitle(title: string, gender: 'woman' | 'man'): string {
  if (/^(?:Frau|Herrn?)$/u.test(title)) return gender === 'woman' ? 'Frau' : 'Herr';
  if (/^(?:Mr|Mrs|Ms|Miss)\.?$/u.test(title)) return gender === 'woman' ? 'Ms' : 'Mr';
  return '';
}

/** "Annwyl Ifan": a word of another language in front of the right name, and nobody's name itself. */
function isOtherSalutation(
  draft: DraftView,
  words: readonly string[],
  unknown: readonly string[],
): boolean {
  const [first] = words;
  if (!first || unknown.length !== 1 || unknown[0] !== first || words.length < 2) return false;
  const plain = fold(first);
  return (
    !GIVEN_NAMES.has(plain) &&
    !draft.others.names.has(plain) &&
    !(draft.name?.words ?? []).some((own) => editDistance(plain, fold(own), 2) <= 2)
  );
}

/** "Hi Frau Havlowa" → "Frau Havlová"; otherwise what the person is called. */
function correct(text: string, words: string[], name: NonNullable<DraftView['name']>): string {
  const formal = /^(?:frau|herrn?|mr|mrs|ms|mx|dr|prof)\.?$/i.test(words[0] ?? '');
  return formal && name.family ? `${text.split(/\s+/)[0]} ${name.family}` : name.preferred;
}

/** Without a hello, "Reheat, wait" may open a sentence: a name alone counts in its own line, or when it is one. */
function isAddress(
  draft: DraftView,
  greeted: { text: string; start: number; end: number },
): boolean {
  const hello = draft.body.slice(0, greeted.start).trim();
  if (hello) return true;
  if (/^[^\n]{0,3}\n/.test(draft.body.slice(greeted.end))) return true;
  const plain = fold(greeted.text.split(/\s+/)[0] ?? '');
  if (draft.others.names.has(plain) || GIVEN_NAMES.has(plain)) return true;
  // "Poppy, if you're ever stuck": a name behind which a sentence of its own begins.
  if (GIVEN_NAMES_THAT_ARE_WORDS.has(plain) && OWN_SENTENCE.test(draft.body.slice(greeted.end)))
    return true;
  if (draft.language === 'en' && plain.length > 3 && !isEnglishWord(plain)) return true;
  return (draft.name?.words ?? []).some((word) => editDistance(plain, fold(word), 2) <= 2);
}

const OWN_SENTENCE =
  /^\s*[,!–—]\s*(?:I|I['’]\p{L}+|you|your|we|it['’]?s?|that['’]?s?|this|the|a|an|if|as|when|how|what|which|could|would|can|do|did|are|is|thanks?|thank you|one|two|sorry|no|yes|just|after|before|since|for|on|in|last|my|our|hello|hi|ich|du|Sie|wir|danke\p{L}*|vielen|wie|was|wenn|falls|kurz|nur|eine?|das|die|der|es|am|im|seit|nach|mein\p{L}*|dein\p{L}*|kannst|könnten|hast|haben)(?!\p{L})/u;

function isAccepted(word: string, accepted: readonly string[]): boolean {
  const plain = fold(word).replace(/-(?:san|sama|sensei|kun|chan|ssi|nim)$/, '');
  return (
    accepted.some((own) => {
      if (sameName(own, plain)) return !addsUmlaut(word, own);
      // One half of a double name, and an initial in place of a name.
      return own.includes('-') && own.split('-').some((half) => sameName(half, plain));
    }) ||
    (plain.replace('.', '').length === 1 &&
      accepted.some((own) => fold(own).startsWith(plain[0] ?? '')))
  );
}

/** "Kämmerer" for Kammerer: a dot left out is a keyboard, two too many are another name. Other accents may be a kindness. */
function addsUmlaut(word: string, own: string): boolean {
  const umlauts = (text: string) => text.normalize('NFC').match(/[äöüÄÖÜ]/gu)?.length ?? 0;
  return umlauts(word) > umlauts(own);
}

/** A name in Latin letters cannot be held against one that is only known in another script. */
function canCompare(a: string, b: string): boolean {
  return /\p{Script=Latin}/u.test(a) === /\p{Script=Latin}/u.test(b);
}

function putName(start: number, end: number, name: string): Fix {
  return {
    kind: 'replace',
    label: { key: 'checks.fix.useName', values: { x: name } },
    start,
    end,
    text: name,
  };
}
