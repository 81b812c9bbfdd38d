import type { DraftView } from '../draft-view';
import { fold } from '../text/fold';
import type { Token } from './capital-runs';
import { isCapital } from './capital-runs';
import { CITIES } from './cities';
import { isEnglishWord } from './is-english-word';
import { isGermanMeasure, isOrdinaryStart } from './known-words';
import { isKnownWord } from './supported-words';
import { GIVEN_NAMES, WELL_KNOWN_ORGANISATIONS } from './well-known-names';

/** True when capitalised words without support read as a name and not as words. */
export function looksLikeName(draft: DraftView, piece: readonly Token[]): boolean {
  return draft.language === 'de' ? isGermanName(draft, piece) : isName(draft, piece);
}

/** Languages that keep capitals for names: a capital inside a sentence is one. */
function isName(draft: DraftView, piece: readonly Token[]): boolean {
  const words = piece.filter(isCapital);
  const [first] = words;
  if (!first) return false;
  if (words.length > 1) return !words.every((word) => isOrdinaryStart(word.plain));
  // "X-ray", "O-ring", "T-shirt": a letter for its shape.
  if (isOrdinaryStart(first.plain) || /^\p{Lu}-\p{Ll}/u.test(first.text)) return false;
  if (!first.opens) return !isShoutedWord(draft, first);
  return looksMadeUp(first) || isKnownName(draft, first) || isNoWord(draft, first);
}

function isKnownName(draft: DraftView, { plain }: Token): boolean {
  return (
    draft.others.names.has(plain) ||
    CITIES.has(plain) ||
    GIVEN_NAMES.has(plain) ||
    WELL_KNOWN_ORGANISATIONS.has(plain)
  );
}

/** "Scotrail could learn from you": no English word, in a sentence of English words. */
function isNoWord(draft: DraftView, token: Token): boolean {
  if (draft.language !== 'en' || token.plain.length < 4 || /[-\d]/.test(token.plain)) return false;
  if (isEnglishWord(token.plain)) return false;
  const around = draft.sentences.find(
    (sentence) => token.start >= sentence.start && token.end <= sentence.end,
  );
  const others = (around?.words ?? [])
    .filter((word) => word.start !== token.start && /^\p{Ll}{2,}/u.test(word.text))
    .slice(0, 12);
  // "Go raibh maith agat": a line in another language has no English words beside it.
  const english = others.filter((word) => isEnglishWord(fold(word.text))).length;
  return others.length >= 2 && english / others.length >= 0.6;
}

/** "PLEASE" is loud, not a name; "NATO" is one. */
function isShoutedWord(draft: DraftView, token: Token): boolean {
  return (
    /^\p{Lu}{2,}$/u.test(token.text) &&
    (isOrdinaryStart(token.plain) ||
      draft.support.words.has(token.plain) ||
      (token.plain.length > 3 && isEnglishWord(token.plain)))
  );
}

/** Inner capitals, digits, an acronym or a possessive tell a name even where every sentence begins with a capital. */
function looksMadeUp(token: Token): boolean {
  return (
    /\p{Ll}\p{Lu}|^\p{Lu}{3,}$|\p{L}\d|\d\p{L}/u.test(token.text) ||
    (/['’]s$/.test(token.text) && !isEnglishWord(token.plain))
  );
}

const GERMAN_NAME_CUE =
  /\b(?:[Bb]ei|[Ff]irma|[Hh]errn?|[Ff]rau|[Dd]r\.|[Kk]ollege|[Kk]ollegin|Universität|Hochschule|Uni|FH|TU|heißt|namens|Namen)\s*$/;
/** Somebody's people, their chair or their wages: what stands behind "von" or "bei" is whose. */
const PEOPLE_OF =
  /(?<!\p{L})(?:\p{L}*(?:[Tt]eams?|[Kk]olleg\p{L}{1,4}|[Mm]annschaft|[Ll]eute[n]?|[Cc]hef(?:in)?|[Ll]eiter(?:in)?|[Ll]eitung|[Mm]itarbeiter\p{L}{0,5}|[Ll]abor|[Cc]rew|[Kk]und(?:e|in|en|innen)|[Ss]telle|[Jj]ob|[Pp]raktikum|[Pp]raktikant(?:in)?|[Aa]zubis?|[Ss]tand|[Pp]ersonalabteilung)|arbeite\p{L}{0,3}|gearbeitet|angefangen|beworben|fange|anfangen|gewechselt|wechsle|wechseln) (?:von|vom|bei|beim|zu|zum|zur|von der|bei der) $/u;
const GERMAN_NO_NAME = new Set(
  'interesse rot grun sonne sonnenschein schnee eis frost hitze kalte nebel sturm dunkelheit licht lust laune tisch kerzenlicht bedarf tag streit zweifel krankheit ankunft abfahrt beginn schluss gelb problemen einbruch anbruch erfolg misserfolg kuchen wein bier geback musik gelegenheit fragen kaffee tee regen interesse zeiten wind wetter bedenken unklarheiten tageslicht nacht mir bauprojekten projekten ihnen kunden schulen kindern neubauten altbauten sanierungen gesprachen terminen proben hochwasser'.split(
    ' ',
  ),
);
/** "der Arbeit Wirtschaftsinformatik", "zwei Absätze Text": what stands before the first noun governs it. */
const GERMAN_DETERMINER =
  /(?:^|[\s(„"])(?:d(?:er|ie|as|en|em|es)|ein(?:e[mnrs]?)?|kein(?:e[mnrs]?)?|(?:mein|dein|sein|ihr|unser|euer|Ihr|Dein)(?:e[mnrs]?)?|dies(?:e[mnrs]?)|jed(?:e[mnrs]?)|manch(?:e[mnrs]?)|welch(?:e[mnrs]?)|viel(?:e[nr]?)?|wenig(?:e[nr]?)?|mehr|etwas|allerlei|[ai]m|beim|zum|zur|vom|ins|ans|aufs|fürs|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+|\p{Ll}{2,}e[mnrs]?)\s+$/u;
const TAKES_NAME =
  /(?:^|[\s(„"])(?:bei|von|für|mit|zu|nach|aus|über|an|auf|in|durch|gegen|ohne|seit|um|oder|und|als|wie|dass|ob|wenn|denn|nun|heute|gestern|morgen|damals|auch|schon|selbst|sogar|gerade|jetzt|dann|immer|wieder|haben|hatte|hatten|kenne|nannte|kaufte|leitete|gründete|heute|danke|gerne)\s+$/u;

/** Nouns that a name follows: "bei der Firma Hollerbach". */
const GERMAN_BEARER = new Set(
  'herr herrn firma kollege kollegin kollegen universitat hochschule uni freund freundin nachbar nachbarin chef chefin bekannter bekannte verlag kanzlei praxis klinik stiftung verein agentur museum theater spedition brauerei backerei professor professorin schule kita restaurant hotel gasthaus gasthof cafe bistro kaffeehaus laden buchladen buchhandlung bank versicherung fabrik werft'.split(
    ' ',
  ),
);
/** Nouns in -a, -o, -i, -y that are words; others so ended are names as a rule ("Hansa Kontor"). */
const GERMAN_VOWEL_NOUNS =
  /^(?:thema|firma|klima|auto|buro|video|konto|foto|info|taxi|kita|studio|radio|oma|opa|mama|papa|prisma|schema|komma|kino|euro|kilo|logo|motto|party|handy|hobby|azubi|uni|profi|kombi|gummi|ski|zoo|sofa|kamera|pizza|villa|aula|mensa|tempo|risiko|archiv|job)$/;

const ORGANISATION_WORD =
  /^(?:werke?|systeme?|technik|energie|gruppe|kontor|kliniken|klinik|pflege|medien|verlag|software|logistik|bank|gmbh|ag|kg|bau|holding|stiftung|akademie|institut|theater|museum|zentrum|dienst(?:e|leistungen)?|partner|studios?|labs?|group|consulting|solutions|services|reisen|moden?|mobel|druck|bund|verband|automotive|pharma|digital|media|cargo|spedition|versicherung(?:en)?|immobilien|elektronik|maschinenbau|anlagenbau|stahl|chemie|airlines?|kreuz|hilfe|forum|festival|konferenz|messe|kongress|preis|cup|tage)$/;

/** Nouns that another noun may follow: "im Fach Mathematik". */
const GENERAL_NOUN =
  /(?:thema|fach|bereich|stichwort|frage|projekt|punkt|titel|rolle|beruf|kurs|studium|studentin|student|modul|abteilung|team|leiter(?:in)?|kolleg\p{L}*)$/u;
const HOUSE =
  /^(?:verlag|klinik(?:um)?|\p{L}+(?:zentrum|klinik|verlag|museum|theater|werke|heim|gruppe|stiftung|akademie|gmbh|verband))$/u;

const LEGAL_FORM = /^(?:AG|GmbH|KG|SE|KGaA|UG|OHG|eG)$/u;

/** A word of three or more parts with a given name at its head. */
function bearsAName(word: Token): boolean {
  const parts = word.text.split('-');
  return parts.length > 2 && GIVEN_NAMES.has(fold(parts[0] ?? ''));
}

/** What German places end in. */
const PLACE =
  /\p{L}{2,}(?:heim|burg|berg|stadt|dorf|hausen|ingen|weiler|kirchen|furt|br[uü]cken?|leben|rode|stedt|b[uü]ttel|m[uü]nde|haven|hagen|walde|werder|itz|schen|ow)$/u;
const GOES =
  /(?<!\p{L})(?:komm\p{L}*|fahr\p{L}*|fuhr\p{L}*|reis\p{L}*|zieh\p{L}*|zog\p{L}*|umgezogen|gezogen|mitbring\p{L}*|geh\p{L}*|bring\p{L}*)(?!\p{L})/iu;

/** "in Rüdesheim", "nach Dithmarschen kommen": a place where no article governs it; "in Abstimmung" is none. */
function isPlaceAlone(draft: DraftView, { text, plain, end }: Token, before: string): boolean {
  if (isOrdinaryStart(plain) || isKnownWord(draft, plain)) return false;
  const preposition = /(?<!\p{L})(in|nach|aus|bei|von|um|ab)\s+$/iu
    .exec(before)?.[1]
    ?.toLowerCase();
  if (!preposition) return false;
  if (PLACE.test(plain) && !/(?:gebirge|meeting|training|ung(?:en)?)$/u.test(plain)) return true;
  if (preposition !== 'nach' || GERMAN_NO_NAME.has(plain)) return false;
  if (
    /(?:ung|schluss|ende|abend|plan|wunsch|hause|sprache|zeit|gabe|jahr|woche|tag|nacht|druck)e?n?$/u.test(
      plain,
    )
  )
    return false;
  const behind = draft.body.slice(end, end + 50).split(/[.!?\n]/)[0] ?? '';
  // "Ich komm zu dir nach Damme": the verb may stand before.
  const ahead =
    draft.body
      .slice(Math.max(0, end - 50), end)
      .split(/[.!?,;:\n]/)
      .at(-1) ?? '';
  return (GOES.test(behind) || GOES.test(ahead)) && text.length > 4;
}

function isOdd(plain: string): boolean {
  return /[aoiyxq]$/.test(plain) && !GERMAN_VOWEL_NOUNS.test(plain);
}

/** Where every noun has a capital, only names that something around them gives away. */
function isGermanName(draft: DraftView, piece: readonly Token[]): boolean {
  const words = piece.filter(isCapital);
  const [first] = words;
  if (!first) return false;
  if (words.some((word) => /\p{Ll}\p{Lu}|^\p{Lu}{3,}$|\p{L}\d|\d\p{L}/u.test(word.text)))
    return true;
  // "Im Horst" is a nest: nobody is called with an article.
  const isThing =
    words.length === 1 &&
    /(?<!\p{L})(?:im|am|zum|vom)\s+$/u.test(
      draft.body.slice(Math.max(0, first.start - 8), first.start),
    ) &&
    GIVEN_NAMES.has(first.plain);
  if (!isThing && words.some((word) => isKnownName(draft, word))) return true;
  if (words.every((word) => isKnownWord(draft, word.plain))) return false;
  // "die Duisport AG", "die Anna-Amalia-Bibliothek": a legal form, or a house that bears somebody's name.
  if (words.length > 1 && LEGAL_FORM.test(words.at(-1)?.text ?? '')) return true;
  if (words.some((word) => bearsAName(word))) return true;
  const before = draft.body.slice(Math.max(0, first.start - 24), first.start);
  const unknown = words.filter(
    (word) => !isOrdinaryStart(word.plain) && !isGermanMeasure(word.plain),
  );
  if (unknown.length === 0) return false;
  if (unknown.includes(first) && isPlaceAlone(draft, first, before)) return true;
  const bears =
    GERMAN_BEARER.has(first.plain) ||
    /\p{L}{4,}(?:haus|handlung|betrieb|verlag|kanzlei|praxis|hof|werft|brauerei)$/u.test(
      first.plain,
    );
  if (words[1] && bears && unknown.includes(words[1]) && words[1].start - first.end === 1)
    return true;
  // "im Vitanas Seniorenzentrum", "der Ravensburger Verlag": what houses are called, with a word before that is none.
  const house = words.at(-1);
  if (
    house &&
    words.length === 2 &&
    unknown.includes(first) &&
    !isOrdinaryStart(first.plain) &&
    !GENERAL_NOUN.test(first.plain) &&
    HOUSE.test(house.plain)
  )
    return true;
  // "das Team von Merlion Robotics": whose people are named, and two words that nothing governs.
  if (words.length > 1 && unknown.length === words.length && PEOPLE_OF.test(before)) return true;
  // "bei Anrufen", "bei Sanierungen": nouns in the plural, not a firm.
  const isNoun =
    GERMAN_NO_NAME.has(first.plain) || /(?:ungen|eiten|ionen|[a-z]en)$/.test(first.plain);
  if (GERMAN_NAME_CUE.test(before) && !(isNoun && words.length === 1 && /\bbei\s*$/i.test(before)))
    return true;
  // German writes compounds in one word: two nouns in a row that nothing governs are a name if the last one is what
  // organisations are called ("von Elbtal Kliniken"), or one of them is shaped like none ("Hansa").
  const isCalledSo =
    ORGANISATION_WORD.test(words.at(-1)?.plain ?? '') || words.some((word) => isOdd(word.plain));
  const governed =
    GERMAN_DETERMINER.test(before) && !TAKES_NAME.test(before) && !isOdd(first.plain);
  return (
    words.length > 1 &&
    unknown.length === words.length &&
    isCalledSo &&
    !first.opens &&
    !governed &&
    !isNoun &&
    !GENERAL_NOUN.test(first.plain)
  );
}
