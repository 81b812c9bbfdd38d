import type { DraftView } from '../draft-view';
import { editDistance } from '../text/edit-distance';
import type { Token } from './capital-runs';
import { isEnglishWord } from './is-english-word';
import { isOrdinaryStart } from './known-words';
import { isKnownWord } from './supported-words';

/** Everyday nouns a letter away from many a name: "zu Hause" is no slip for Hauke. */
const GERMAN_NOUNS = new Set(
  'hause haus schule arbeit leben welt mann frau kind kinder hand hande herz kopf auge augen ohren wort worte stadt land wald wasser feuer luft licht nacht tisch stuhl bett wand turen fenster garten baum blatt blume tier hund katze vogel pferd brot milch salz suppe kuchen glas teller messer gabel buch bucher brief seite bild lied musik farbe geld preis markt laden firma buro chef team kollege freund freunde feier gast reise strasse bruck zug schiff auto wagen rad sonne mond regen wind winter sommer herbst anfang ende mitte teil stuck sache dinge grund folge frage antwort hilfe rat dank bitte glaube liebe freude angst mut ruhe kraft macht spiel sport plan ziel schritt sinn thema kurs lehre beruf stelle lohn klasse pause woche monat morgen mittag abend stunde minute heute liste karte zettel zeile'.split(
    ' ',
  ),
);

/** "Jansen" for "Janssen": a letter once in place of twice is a slip, whatever the ending. */
function inSingleLetters(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}

/** "in Ochtrup" for Ochtheim: a place that begins alike for half its length. */
function isPlaceLike(draft: DraftView, word: Token, plain: string): boolean {
  if (word.plain.length < 6 || plain.length < 6 || word.opens) return false;
  const head = Math.max(4, Math.ceil(Math.max(word.plain.length, plain.length) / 2));
  if (word.plain.slice(0, head) !== plain.slice(0, head)) return false;
  if (isEnglishWord(word.plain) || isEnglishWord(plain)) return false;
  return (
    PLACED.test(draft.body.slice(Math.max(0, word.start - 8), word.start)) &&
    TOWN.test(plain) &&
    TOWN.test(word.plain)
  );
}
const PLACED = /(?<!\p{L})(?:in|nach|aus|bei|from|near|to|at)\s$/iu;
const TOWN =
  /(?:heim|burg|berg|stadt|dorf|hausen|ingen|kirchen|furt|trup|rup|loh|horst|feld|bach|tal|au|stein|brück|münde|haven|hagen|walde|itz|ow|um|ton|ham|ford|bury|field|wick|borough|mouth|pool|ley|by|worth|dale|chester|stow|minster|bridge|well|brook|more)$/u;

/** The captured name that this one is a slip away from: one letter for short names, two for long ones. */
export function nearestName(draft: DraftView, words: readonly Token[]): string | null {
  for (const word of words) {
    if (word.plain.length < 4 || isOrdinaryStart(word.plain) || isKnownWord(draft, word.plain))
      continue;
    // "Blue or orange?" begins a sentence; no Hôtel Bleu is meant.
    if (draft.language === 'en' && word.opens && isEnglishWord(word.plain)) continue;
    if (draft.language === 'de' && GERMAN_NOUNS.has(word.plain)) continue;
    const limit = word.plain.length >= 7 ? 2 : 1;
    for (const [plain, written] of draft.support.properNames) {
      if (plain.length < 4 || plain[0] !== word.plain[0] || isOrdinaryStart(plain)) continue;
      // An ending alone is grammar ("Planner", "Planners"), not a slip.
      if (
        plain.startsWith(word.plain.slice(0, -2)) &&
        word.plain.length !== plain.length &&
        inSingleLetters(plain) !== inSingleLetters(word.plain)
      )
        continue;
      // "Versuchsbäckerin" beside "Versuchsbäckerei" is another noun, not a slip.
      if (draft.language === 'de' && plain.length >= 8 && plain.startsWith(word.plain.slice(0, -3)))
        continue;
      if (isPlaceLike(draft, word, plain)) return written;
      const distance = editDistance(word.plain, plain, limit);
      if (distance > 0 && distance <= limit) return written;
    }
  }
  return null;
}
