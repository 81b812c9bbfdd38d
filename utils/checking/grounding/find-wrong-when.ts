import { oncePer } from '../../model/once-per';
import type { DraftView } from '../draft-view';
import { allMatches } from '../text/all-matches';
import { contentStems } from '../text/content-stems';
import { fold } from '../text/fold';
import { readNumber } from '../text/number-words';
import { splitWords } from '../text/split-words';
import type { Support } from './support';

/** A time or a place in a row that contradicts what is on record between the two. */
export interface WrongWhen {
  kind: 'date' | 'number';
  text: string;
  start: number;
  end: number;
}

const AMOUNT = '(\\d{1,2}|\\p{L}{2,14})';
const UNIT = '(days?|weeks?|months?|years?|Tagen?|Wochen?|Monaten?|Jahren?)';
/** "sixteen years since we wrote", "two months ago I asked", "vierzehn Jahre Funkstille". */
const AGO: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${AMOUNT} ${UNIT} since (?:we|you|I (?:last )?(?:wrote|asked|heard))`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})${AMOUNT} ${UNIT} ago,? (?:I (?:wrote|asked|sent)|you (?:wrote|said|told|answered|replied)|we (?:last )?(?:wrote|spoke|talked|met))`,
    'giu',
  ),
  new RegExp(
    `(?:I (?:wrote|asked)|you (?:wrote|said|told me|answered|replied)|we (?:last )?(?:wrote|spoke|talked|met))(?: \\p{L}+){0,3} ${AMOUNT} ${UNIT} ago`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})${AMOUNT} ${UNIT} (?:Funkstille|Schweigen|nichts (?:voneinander )?gehört|ist es her|her, dass wir)`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Üü]ber|[Ff]ast|[Kk]napp|[Gg]ut|mehr als|[Gg]ute) ${AMOUNT} ${UNIT} (?:hat|ist|sind|war|hab|her|später|lag|nun)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Nn]early|[Oo]ver|[Aa]lmost|[Mm]ore than|[Jj]ust over|[Aa]bout) ${AMOUNT} ${UNIT} (?:since (?:we|you|our|the|your|I)|later|it took|has it|without|of nothing)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})${AMOUNT} ${UNIT}(?: lang)? (?:haben|hatten) wir (?:nichts|nicht|uns)`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})${AMOUNT} ${UNIT} (?:(?:have|has|had) (?:passed|gone)|of silence|without a (?:word|line)|later and|since (?:the|your|that|our|my) (?:\\p{L}+ )?(?:message|letter|note|mail|call|coffee|chat|talk|walk|lunch|line|email))`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:habe|hatte|haben|hatten)(?: (?:ich|wir|Sie|Ihnen|dir|dich|du|uns|auch|schon|ja)){0,3} vor ${AMOUNT} ${UNIT}(?=[^.!?]*(?:gefragt|geschrieben|gesprochen|getroffen|telefoniert|gemailt|gesehen))`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})vor ${AMOUNT} ${UNIT} (?:habe ich (?:Ihnen|dir|Sie|dich)|hatte ich (?:Ihnen|dir|Sie|dich)|haben (?:wir|Sie)|hast du|schrieb(?:en|st)? (?:ich|Sie|du))`,
    'giu',
  ),
];
const UNIT_LETTER: Record<string, string> = { d: 'd', t: 'd', w: 'w', m: 'm', y: 'y', j: 'y' };

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember';
/** What passed between the two in a month: "your two lines in March", "you wrote in May". */
const IN_MONTH = new RegExp(
  `(?:[Yy]our (?:\\p{L}+ ){0,2}(?:lines?|words?|messages?|letter|note|answer|reply|advice|tip)|[Yy]ou (?:\\p{L}+ )?(?:wrote|said|told|answered|offered|replied|advised|suggested)(?: me)?|[Ww]e (?:last )?(?:spoke|talked|met|wrote)|(?:Ihre|[Dd]eine) (?:\\p{L}+ ){0,2}(?:Zeilen|Nachricht|Antwort|Mail)|(?:Ihr|[Dd]ein) (?:Rat|Tipp|Hinweis)) (?:in|im|of|vom) (${MONTHS})(?!\\p{L})`,
  'gu',
);

const ORDINALS: readonly RegExp[] = [
  /^(?:first|erste[mnrs]?)$/,
  /^(?:second|zweite[mnrs]?)$/,
  /^(?:third|dritte[mnrs]?)$/,
  /^(?:fourth|vierte[mnrs]?)$/,
  /^(?:fifth|funfte[mnrs]?)$/,
  /^(?:sixth|sechste[mnrs]?)$/,
  /^(?:seventh|siebte[mnrs]?)$/,
  /^(?:eighth|achte[mnrs]?)$/,
  /^(?:ninth|neunte[mnrs]?)$/,
  /^(?:tenth|zehnte[mnrs]?)$/,
];

/** "Two months ago I asked", where it was two weeks; "your note in January", of March; "your fifth kiln", of the third. */
export function findWrongWhen(draft: DraftView): WrongWhen[] {
  return [...wrongAgo(draft), ...wrongMonth(draft), ...wrongOrdinal(draft)];
}

function wrongAgo(draft: DraftView): WrongWhen[] {
  const { ago } = draft.support.counted;
  const found: WrongWhen[] = [];
  if (!hasRecord(draft)) return found;
  for (const pattern of AGO) {
    for (const match of allMatches(pattern, draft.body)) {
      const [whole, amount = '', unit = ''] = match;
      const number = readNumber(amount);
      const letter = UNIT_LETTER[unit.slice(0, 1).toLowerCase()];
      if (number === null || number < 1 || !letter || isTold(draft, amount, unit)) continue;
      // "Two years" may be said of anything from one and a half to two and a half, and so on.
      if ([-1, 0, 1].some((shift) => ago.has(`${number + shift} ${letter}`))) continue;
      const start = match.index + whole.indexOf(amount);
      const end = start + amount.length + 1 + unit.length;
      found.push({ kind: 'number', text: draft.body.slice(start, end), start, end });
    }
  }
  return found;
}

/** They wrote, or something is noted of them, so that there is a when. */
function hasRecord(draft: DraftView): boolean {
  const { history, relationship } = draft.situation;
  return history.length > 0 || relationship.lastContact !== null;
}

function isTold(draft: DraftView, amount: string, unit: string): boolean {
  const words = fold(`${amount} ${unit}`);
  return draft.support.entries.some((entry) => fold(entry.text).includes(words));
}

function wrongMonth(draft: DraftView): WrongWhen[] {
  const { history, relationship, person } = draft.situation;
  const dates = history.map(({ date }) => date);
  if (dates.length === 0) return [];
  if (relationship.lastContact) dates.push(relationship.lastContact);
  for (const post of person?.posts ?? []) if (post.date) dates.push(post.date);
  const known = new Set(dates.map((date) => Number(date.slice(5, 7))));
  const told = draft.support.words;
  return allMatches(IN_MONTH, draft.body).flatMap((match) => {
    const name = match[1] ?? '';
    const month = monthOf(name);
    if (month === 0 || known.has(month) || told.has(fold(name))) return [];
    const start = match.index + match[0].length - name.length;
    return [{ kind: 'date' as const, text: name, start, end: start + name.length }];
  });
}

function monthOf(name: string): number {
  const stems = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'de'];
  const plain = fold(name);
  return (
    stems.findIndex((stem, index) =>
      index === 4 ? /^ma[yi]/.test(plain) : plain.startsWith(stem),
    ) + 1
  );
}

function wrongOrdinal(draft: DraftView): WrongWhen[] {
  const found: WrongWhen[] = [];
  const captured = ordinalsOf(draft.support);
  if (captured.size === 0) return found;
  draft.words.forEach((word, index) => {
    if (!LIKE_ORDINAL.test(word.text)) return;
    const place = placeOf(fold(word.text));
    const noun = draft.words[index + 1];
    const [stem] = noun ? contentStems(noun.text) : [];
    const places = stem ? (captured.get(stem) ?? bareOrdinals(draft.support, stem)) : undefined;
    if (place >= 0 && places && !places.has(place))
      found.push({ kind: 'number', text: word.text, start: word.start, end: word.end });
  });
  return found;
}

/** What may be an ordinal at all: everything else is told apart without folding it. */
const LIKE_ORDINAL =
  /^(?:first|second|third|\p{L}{3,5}th|erst|zweit|dritt|viert|f[uü]nft|sechst|siebt|acht|neunt|zehnt)/iu;

function placeOf(folded: string): number {
  return ORDINALS.findIndex((pattern) => pattern.test(folded));
}

/** The ordinals of texts that hold but one, without a noun of their own, and the words around them. */
const bareOrdinalsOf = oncePer((support: Support) =>
  support.entries
    .filter(({ owner }) => owner === 'talk' || owner === 'post')
    .map((entry) => {
      const words = splitWords(entry.text);
      const places = new Set(
        words
          .filter((_, index) => !/^\p{Lu}/u.test(words[index + 1]?.text ?? ''))
          .map((word) => placeOf(fold(word.text)))
          .filter((place) => place > 0),
      );
      return { places, stems: entry.stems };
    })
    .filter(({ places }) => places.size === 1),
);

/** "Celli: Das dritte klingt": an ordinal whose noun stands elsewhere in what was captured. */
function bareOrdinals(support: Support, stem: string): Set<number> | undefined {
  const head = stem.slice(0, 4);
  return stem.length < 4
    ? undefined
    : bareOrdinalsOf(support).find(({ stems }) => [...stems].some((own) => own.startsWith(head)))
        ?.places;
}

/** What captured text puts in a row: "kiln" → the third. */
const ordinalsOf = oncePer((support: Support): Map<string, Set<number>> => {
  const places = new Map<string, Set<number>>();
  for (const entry of support.entries) {
    const words = splitWords(entry.text);
    words.forEach((word, index) => {
      const place = placeOf(fold(word.text));
      const noun = words[index + 1];
      const [stem] = noun && place >= 0 ? contentStems(noun.text) : [];
      if (stem) places.set(stem, (places.get(stem) ?? new Set()).add(place));
    });
  }
  return places;
});
