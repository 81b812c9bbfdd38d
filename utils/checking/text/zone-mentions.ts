import { isZone, offsetMinutes } from '../../model/zoned-time';
import { cityOfZone, countriesOfZone } from '../grounding/zone-places';
import { allMatches } from './all-matches';
import { fold } from './fold';

/** Words that say whose clock a time is on. */
export interface ZoneMention {
  start: number;
  end: number;
  /** IANA zone, or `null` when only an offset is known. */
  zone: string | null;
  /** Minutes ahead of UTC, for "GMT" or "CET". */
  offset: number | null;
  /** "in Lima" may say where, not when: it counts only beside a time. */
  loose: boolean;
}

/** Offsets in minutes; abbreviations that mean several zones carry several. */
const ABBREVIATIONS: Record<string, number[]> = {
  GMT: [0],
  UTC: [0],
  WET: [0],
  BST: [60],
  CET: [60],
  MEZ: [60],
  WAT: [60],
  CEST: [120],
  MESZ: [120],
  EET: [120],
  SAST: [120],
  CAT: [120],
  EEST: [180],
  EAT: [180],
  MSK: [180],
  IST: [330, 60],
  SGT: [480],
  AWST: [480],
  HKT: [480],
  JST: [540],
  KST: [540],
  AEST: [600],
  AEDT: [660],
  NZST: [720],
  NZDT: [780],
  BRT: [-180],
  ART: [-180],
  CLT: [-240],
  EDT: [-240],
  EST: [-300],
  PET: [-300],
  COT: [-300],
  CDT: [-300],
  CST: [-360, 480],
  MDT: [-360],
  MST: [-420],
  PDT: [-420],
  PST: [-480],
};

const THEIRS =
  /\b(?:your (?:local )?(?:time|clock|end|side|morning|afternoon|evening|day)|(?:in|for) your (?:time ?)?zone|(?<=(?:\d|[ap]m|Uhr|day|noon|night|morning|evening|abends|morgens|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf),?\s)(?:for you|there|dort|yours)\b|where you are|(?:Ihrer|deiner|eurer) (?:Orts)?[Zz]eit|(?<=(?:\d|Uhr|jeweils|alles|beides)[,(]?\s\(?)(?:Ihre|deine|eure) Zeit(?!\p{L})|bei (?:Ihnen|dir|euch)|Bei (?:Ihnen|dir|euch)(?=,| (?:ist|sind|wäre\p{L}*|also)(?!\p{L})))/gu;
const MINE =
  /\b(?:my (?:local )?(?:time|clock|end|side|morning|afternoon|evening)|(?:in|for) my (?:time ?)?zone|(?<=(?:\d|[ap]m|Uhr|day|noon|night|morning|evening|abends|morgens|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf),?\s)(?:for me|here|hier|mine)\b|where I am|(?:meiner|unserer) (?:Orts)?[Zz]eit|bei mir|(?:Bei (?:mir|uns)|bei uns)(?=,| (?:ist|sind|wäre\p{L}*|also)(?!\p{L})))/gu;
const PLACE_TIME =
  /\b((?!Uhr )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:'s|er)? (?:[Tt]ime|[Zz]eit|[Oo]rtszeit|clock)\b|(?<!\p{L})(\p{Lu}[\p{L}'’]+)-(?:[Zz]eit|[Tt]ime)(?!\p{L})|\b(?:Zeit|[Tt]imes?|Ortszeit|Zeiten|[Hh]ours) in (?:[Tt]he )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)|(?<=(?:\d|[ap]m|Uhr)\s?[([,]\s?|\(?(?:both|all|each|beides|beide|alles?|jeweils)\s)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?=[)\],])|\b(?:[Ii]n|[Ff]or) (\p{Lu}[\p{L}'’-]+)(?=[\s,;:.)?!]|$)(?! (?:[Tt]ime|[Zz]eit|clock))/gu;

const OF_LAND = /(?<!\p{L})(\p{Ll}{5,20})er Zeit(?!\p{L})/gu;
const SHORT = /\b[A-Z]{3,4}\b/g;
/** "bei mir sechs Stunden später" tells how far apart the clocks are. */
const DIFFERENCE =
  /^\s(?:is |are |it['’]s |sind )?[\p{L}\d]+\s(?:hours?|Stunden?)\s(?:\p{L}+\s)?(?:later|earlier|ahead|behind|später|früher)/iu;
const AMERICAN =
  /(?<=(?:\d|[ap]\.?m\.?|AM|PM|noon)\s\(?)(?:(?:Eastern|Central|Mountain|Pacific)(?: [Tt]ime)?|[ECMP]T)\b|\b(?:Eastern|Central|Mountain|Pacific) [Tt]ime\b/gu;
/** Minutes ahead of UTC in winter, by first letter. */
const AMERICAN_HOURS: Record<string, number> = { E: -300, C: -360, M: -420, P: -480 };

interface Zones {
  theirs: string | null;
  mine: string;
  /** Where they say they are, beside the zone: "Glasgow, United Kingdom". */
  theirPlaces: string;
  myPlaces: string;
  asOf: number;
}

/** The words that say whose clock a time is on, in order. */
export function findZones(body: string, zones: Zones): ZoneMention[] {
  const found: ZoneMention[] = [];
  const add = (
    start: number,
    length: number,
    zone: string | null,
    offset: number | null = null,
    loose = false,
  ) => {
    found.push({ start, end: start + length, zone, offset, loose });
  };
  const { theirs, mine } = zones;
  if (isZone(theirs)) {
    for (const match of allMatches(THEIRS, body)) add(match.index, match[0].length, theirs);
  }
  if (isZone(mine)) {
    for (const match of allMatches(MINE, body)) {
      const end = match.index + match[0].length;
      if (!DIFFERENCE.test(body.slice(end, end + 40))) add(match.index, match[0].length, mine);
    }
  }
  const theirWords = placeWords(theirs, zones.theirPlaces);
  const myWords = placeWords(mine, zones.myPlaces);
  for (const match of allMatches(PLACE_TIME, body)) {
    const place = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
    const words = fold(place).split(' ');
    if (isZone(theirs) && words.some((word) => namesPlace(word, theirWords))) {
      add(match.index, match[0].length, theirs, null, match[5] !== undefined);
    } else if (isZone(mine) && words.some((word) => namesPlace(word, myWords))) {
      add(match.index, match[0].length, mine, null, match[5] !== undefined);
    }
  }
  // "deutscher Zeit", "mitteleuropäischer Zeit"
  for (const match of allMatches(OF_LAND, body)) {
    const word = fold(match[1] ?? '');
    if (isZone(theirs) && theirWords.has(word)) add(match.index, match[0].length, theirs);
    else if (isZone(mine) && myWords.has(word)) add(match.index, match[0].length, mine);
  }
  // "5:30 PM Eastern", "noon ET"
  for (const match of allMatches(AMERICAN, body)) {
    const winter = AMERICAN_HOURS[match[0].slice(0, 1)];
    if (winter === undefined) continue;
    const near = [theirs, mine].filter(isZone).map((zone) => offsetMinutes(zones.asOf, zone));
    const offset = [winter, winter + 60].find((minutes) => near.includes(minutes)) ?? winter;
    add(match.index, match[0].length, null, offset);
  }
  for (const match of allMatches(SHORT, body)) {
    const offsets = ABBREVIATIONS[match[0]];
    if (!offsets) continue;
    const near = [theirs, mine].filter(isZone).map((zone) => offsetMinutes(zones.asOf, zone));
    add(
      match.index,
      match[0].length,
      null,
      offsets.find((o) => near.includes(o)) ?? offsets[0] ?? 0,
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "Lissabonner", "Glasgower", "Pragish": a place with an ending of its language. */
function namesPlace(word: string, places: ReadonlySet<string>): boolean {
  if (places.has(word)) return true;
  if (word.length < 5) return false;
  for (const place of places) {
    if (place.length >= 4 && word.startsWith(place.slice(0, Math.max(4, place.length - 2))))
      return true;
  }
  return false;
}

function placeWords(zone: string | null, places: string): Set<string> {
  const named = zone ? `${cityOfZone(zone)} ${countriesOfZone(zone)} ${commonNameOf(zone)}` : '';
  return new Set(
    fold(`${named} ${places}`)
      .split(/[^\p{L}\p{N}'-]+/u)
      .filter((word) => word.length > 1),
  );
}

const COMMON_NAMES = new Map<string, string>();

/** What a zone is called in speech, from the platform: "Atlantic" of "Atlantic Time", "Mitteleuropäische". */
function commonNameOf(zone: string): string {
  const known = COMMON_NAMES.get(zone);
  if (known !== undefined) return known;
  const names = ['en', 'de'].map((language) =>
    isZone(zone)
      ? (new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
          .formatToParts(0)
          .find((part) => part.type === 'timeZoneName')?.value ?? '')
      : '',
  );
  const name = names.join(' ').replace(/(?<!\p{L})(?:time|standard|zeit)(?!\p{L})/giu, '');
  COMMON_NAMES.set(zone, name);
  return name;
}
