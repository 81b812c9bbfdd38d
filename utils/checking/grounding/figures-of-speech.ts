import { allMatches } from '../text/all-matches';

/** Sayings with a name or a number in them that tell of no person, place or amount. */
const SAYINGS =
  /\b(?:Rome (?:wasn['’]t|was not) built in a day|when in Rome|Murphy['’]?s law|Achilles['’]? heel|Pandora['’]?s box|Swiss (?:Army )?(?:knife|knives|cheese)|Trojan horse|Russian (?:doll|roulette)s?|Dutch courage|French press|Turkish coffee|Scotch tape|Danish pastr(?:y|ies)|Sherlock|Robinson Crusoe|Don Quixote|Cinderella|Mary Poppins|Groundhog Day|Monopoly|Lego|Post-its?|Sharpies?|Sod['’]?s law|Rubik['’]?s cube|Jenga|Tetris|Tupperware|Thermos|Wellingtons?|Earl Grey|Plan [AB]|Catch-22|God (?:knows|willing|forbid)|for God['’]s sake|Oh my God|Mother['’]?s Day|Father['’]?s Day|Black Friday|Boxing Day|New Year(?:['’]s)?(?: Eve| Day)?|Bank Holiday|Bonfire Night|Pancake Day|(?:Good|Shrove|Ash|Maundy) (?:Friday|Tuesday|Wednesday|Thursday)|Wild West|Silicon Valley|Iron Curtain|Cold War|Second World War|Brexit|Gott sei Dank|Achillesferse|24\/7|nine[- ]to[- ]five|9[- ]to[- ]5|fifty[- ]fifty|50[/-]50|one in a million|a thousand (?:thanks|times|words)|thanks a million|a million|cloud nine|sixth sense|eleventh hour|forty winks|dressed to the nines|at sixes and sevens|ten to one|number one|zero to hero|in my (?:twenties|thirties|forties|fifties|sixties)|half past (?:\p{L}+)|quarter (?:past|to) (?:\p{L}+)|ten a penny|the whole nine yards|take five|high five|back to square one|a hundred times|hundertmal|tausend Dank|tausendmal|Mitte (?:dreißig|vierzig|fünfzig)|Anfang (?:dreißig|vierzig|fünfzig)|Ende (?:dreißig|vierzig|fünfzig)|um fünf vor zwölf|in null Komma nichts)\b/giu;

/** Where a text uses one of them. */
export function figuresOfSpeech(body: string): { start: number; end: number }[] {
  return allMatches(SAYINGS, body).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
