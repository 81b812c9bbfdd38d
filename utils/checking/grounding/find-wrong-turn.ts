import { GIFT_KINDS } from '../../model/message-kind';
import { oncePer } from '../../model/once-per';
import type { DraftView } from '../draft-view';
import { allMatches } from '../text/all-matches';
import { contentStems } from '../text/content-stems';
import type { Support } from './support';

/** A word for where they came from, or where the two met, that nothing captured holds. */
export interface WrongTurn {
  kind: 'name';
  text: string;
  start: number;
  end: number;
  /** True where something else is on record for the same. */
  contradicts: boolean;
}

/** "How did you get from steward to trainee": two trades or houses, the reader's. */
const TURNS: readonly RegExp[] = [
  /\b(?:from|left|leave|leaving|quit|swap(?:ped)?) (?:the |a |an |being an? |your )?(\p{Ll}{4,}) (?:to|into|for|behind for) (?:the |a |an |being an? |your )?(\p{L}{4,})/giu,
  /\b(?:com(?:e|ing)|came|went|going|got|getting|stepp(?:ed|ing)|straight) off the (\p{Ll}{4,})()/giu,
  /(?<!\p{L})[Vv]o[nm] (?:der |dem |den )?(\p{Lu}\p{Ll}{3,}) (?:zu[rm]?|ans?|ins?|auf|aufs|hinter|beim?)(?: den| die| das| der| dem)? (\p{Lu}\p{Ll}{2,})/gu,
];
const READER =
  /(?<!\p{L})(?:[Yy]ou|[Yy]our|[Yy]ou['’]\p{L}+|Sie|Ihnen|Ihr(?:e[mnrs]?)?|[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[mnrs]?)?)(?!\p{L})/u;
/** What one may say of anybody's way. */
const PATH =
  /^(?:start|begin|then|there|here|that|this|where|what|scratch|home|work|school|nothing|something|half|night|outside|inside|both|anfang|beginn|ende|hause|tag|morgen|abend|seite|kopf|hand|grund|herzen|time|year|monday|paper|first|other|idea|zeit|jahr)/u;

/** Trades and houses in a row of the reader's that do not fit what is captured, and meetings that were elsewhere. */
export function findWrongTurns(draft: DraftView): WrongTurn[] {
  if (draft.phrases === null || !draft.situation.person) return [];
  return [...wrongTurns(draft), ...wrongMeetings(draft)];
}

function wrongTurns(draft: DraftView): WrongTurn[] {
  return draft.sentences.flatMap((sentence) => {
    if (sentence.role !== 'text' || !READER.test(sentence.text)) return [];
    return TURNS.flatMap((turn) =>
      allMatches(turn, sentence.text).flatMap((match) => {
        const [whole, from = '', to = ''] = match;
        if (PATH.test(from.toLowerCase()) || PATH.test(to.toLowerCase())) return [];
        const isBorneOut = (word: string) => word === '' || isTold(draft.support, word);
        // Where neither is known, the writer has words of their own for it.
        if (isBorneOut(from) || !isBorneOut(to)) return [];
        const start = sentence.start + match.index + whole.indexOf(from);
        return [
          {
            kind: 'name' as const,
            text: from,
            start,
            end: start + from.length,
            contradicts: false,
          },
        ];
      }),
    );
  });
}

/** How the captured words begin. */
const headsOf = oncePer((support: Support): ReadonlySet<string> => {
  const words = support.entries.flatMap((entry) => [...entry.stems, ...entry.words]);
  return new Set(words.map((word) => word.slice(0, 4)));
});

/** A word is told when something captured begins alike: "Backstube" of a Bäckerin, "Dach" of a Dachdecker. */
function isTold(support: Support, word: string): boolean {
  const heads = headsOf(support);
  const stems = contentStems(word);
  return stems.length === 0 || stems.some((stem) => heads.has(stem.slice(0, 4)));
}

const PLACE =
  'café|cafe|office|station|library|museum|workshop|depot|canteen|pub|hotel|lobby|park|garden|kitchen|harbour|market|church|theatre|studio|lab|laboratory|warehouse|yard|shop|bakery|airport|hospital|school|university|hall|fair|conference|Café|Büro|Bahnhof|Bibliothek|Museum|Werkstatt|Depot|Kantine|Kneipe|Hotel|Park|Garten|Küche|Hafen|Markt|Kirche|Theater|Studio|Labor|Lager|Halle|Laden|Bäckerei|Flughafen|Krankenhaus|Schule|Rathaus|Messe|Konferenz|Werk|Archiv|Atelier';
const MET_AT = new RegExp(
  `(?<!\\p{L})(?:[Tt]hank(?:s| you)|[Gg]rateful|met|talked|spoke|[Dd]ank\\p{L}*|getroffen|gesprochen)(?!\\p{L})[^.!?\\n]{0,50}?(?<!\\p{L})(?:at|in|im|am|beim|in der|auf der|bei der) (?:the |your |Ihrem |deinem |Ihrer |deiner )?(${PLACE})(?!\\p{L})`,
  'gu',
);
const NAMED_PLACE = new RegExp(`(?<!\\p{L})(?:${PLACE})(?!\\p{L})`, 'u');

/** "Thank you for the hour in the library", where the notes tell of a depot. */
function wrongMeetings(draft: DraftView): WrongTurn[] {
  if (!GIFT_KINDS.includes(draft.kind)) return [];
  const told = draft.support.entries.filter(
    ({ kind }) => kind === 'note' || kind === 'in' || kind === 'how',
  );
  if (!told.some(({ text }) => NAMED_PLACE.test(text))) return [];
  return allMatches(MET_AT, draft.body).flatMap((match) => {
    const place = match[1] ?? '';
    if (isTold(draft.support, place)) return [];
    const end = match.index + match[0].length;
    return [
      { kind: 'name' as const, text: place, start: end - place.length, end, contradicts: true },
    ];
  });
}
