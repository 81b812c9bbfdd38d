import { entryOf } from '../../model/entry-of';
import type { StoryPart } from '../english/first-person';

export interface GermanClause {
  /** "Ich teste jede Woche zwei Seiten". */
  sentence: string;
  /** "teste ich jede Woche zwei Seiten": after "Heute". */
  inverted: string;
  ongoing: boolean;
  index: number;
}

const THIRD: Record<string, string> = {
  ist: 'bin',
  hat: 'habe',
  liest: 'lese',
  fährt: 'fahre',
  hilft: 'helfe',
  gibt: 'gebe',
  spricht: 'spreche',
  trifft: 'treffe',
  nimmt: 'nehme',
  sieht: 'sehe',
  hält: 'halte',
  läuft: 'laufe',
  misst: 'messe',
  wirbt: 'werbe',
  besucht: 'besuche',
  macht: 'mache',
  kann: 'kann',
  will: 'will',
  möchte: 'möchte',
};
const PAST =
  /^(?:war|hatte|fuhr|schrieb|ging|kam|half|las|sprach|gab|nahm|hielt|trug|zog|fand|begann|verkaufte|brachte|stand|saß|sang|baute|wurde|\p{L}{3,}(?:te|ete))$/iu;
const ROLE =
  /(?:in|er|ist|istin|ent|entin|ant|antin|eur|eurin|or|orin|mann|frau|kraft|leitung|hilfe|arzt|ärztin|koch|köchin|meister|ling|pfleger)$/;

/** The clauses of the German story that can be said safely. */
export function germanClauses(text: string, part: StoryPart): GermanClause[] {
  return text
    .split(/(?<=[.!?])\s+|;\s*|\n+/)
    .map((piece) => piece.trim().replace(/[.!]+$/, ''))
    .filter((piece) => piece.length > 1)
    .flatMap((clause, index) => {
      const sentence = toIch(clause, part);
      const match = sentence?.match(/^Ich (\p{L}+) (.+)$/u);
      if (!sentence || !match) return [];
      const isPast =
        PAST.test(match[1] ?? '') &&
        !/^(?:möchte|arbeite|leite|begleite|bereite|biete|berate|teste|bearbeite|unterrichte|verwalte|gestalte|beobachte|richte)$/i.test(
          match[1] ?? '',
        );
      const perfect =
        /^(?:habe|bin)$/.test(match[1] ?? '') && /(?:^|\s)ge\p{L}+(?:t|en)$/u.test(clause);
      return [
        { sentence, inverted: `${match[1]} ich ${match[2]}`, ongoing: !isPast && !perfect, index },
      ];
    });
}

function toIch(clause: string, part: StoryPart): string | null {
  const words = clause.split(/\s+/);
  const first = words[0] ?? '';
  const rest = words.slice(1).join(' ');
  if (/[?{}[\]]/.test(clause)) return null;
  if (first === 'Ich') return clause;
  const told = clause.match(/^(.+?) (\p{Ll}+) ich(?: (.+))?$/u);
  if (told) return startWithIch(told[1] ?? '', told[2] ?? '', told[3] ?? '');
  // Whose sentence it is, is not for a guess.
  if (/(?<!\p{L})(?:ich|wir|sie|er|man)(?!\p{L})/u.test(clause)) return null;
  const lower = first.toLowerCase();
  if (!rest)
    return part === 'future' || !ROLE.test(first)
      ? null
      : `Ich ${part === 'past' ? 'war' : 'bin'} ${first}`;
  const reflexive = rest
    .replace(/\bsich\b/g, 'mich')
    .replace(/\b(?:ihr|sein)(e[mnrs]?)\b/g, 'mein$1');
  const third = entryOf(THIRD, lower);
  if (third)
    return `Ich ${third} ${/^(?:hat|ist)$/.test(lower) ? reflexive : coordinated(reflexive)}`;
  if (part === 'future' && /^etwas\s/i.test(clause)) return `Ich suche ${lowerFirst(clause)}`;
  if (part === 'future' && WANTED.test(headNoun(clause) ?? '')) return `Ich suche ${oneOf(clause)}`;
  if (part !== 'future' && PAST.test(first) && !ROLE.test(first))
    return `Ich ${lower} ${reflexive}`;
  const head = headNoun(clause);
  if (head && ROLE.test(head)) {
    const role = lowerNumber(clause);
    if (part === 'past') return `Ich war ${role}`;
    if (part === 'present') return `Ich bin ${role}`;
    // One becomes a head, and takes over a leadership.
    return head.endsWith('leitung')
      ? `Ich möchte die ${role} übernehmen`
      : `Ich möchte ${role} werden`;
  }
  if (part === 'present' && STATE.test(clause) && !/\s\p{Ll}+[^\sens]t\s/u.test(rest))
    return `Ich bin ${lowerFirstWord(clause)}`;
  if (
    /^\p{Ll}|^\p{Lu}\p{Ll}+(?:e)$/u.test(first) &&
    part === 'present' &&
    /(?:e)$/.test(lower) &&
    !/^(?:eine|die|keine)$/.test(lower)
  )
    return `Ich ${lower} ${coordinated(reflexive)}`;
  const verb = part === 'present' ? firstPersonOf(lower) : null;
  return verb ? `Ich ${verb} ${coordinated(reflexive)}` : null;
}

/** Small words that end in -t like a verb in the third person. */
const NO_VERB =
  /^(?:seit|mit|damit|somit|jetzt|nicht|selbst|oft|meist|zuletzt|fast|erst|zuerst|zunächst|insgesamt|bereit|längst|dort|weit|gut|statt|samt|laut|ernst|sonst|kaputt|rot|alt|acht|vollzeit|teilzeit|derzeit|zurzeit|momentant|überhaupt|welt)$/;

/** "hospitiert" → "hospitiere", "testet" → "teste"; `null` where it is no verb in the third person. */
function firstPersonOf(verb: string): string | null {
  const third = entryOf(THIRD, verb);
  if (third) return third;
  if (!/^\p{L}{2,}[^s\s]t$/u.test(verb) || NO_VERB.test(verb)) return null;
  if (/[td]et$/.test(verb)) return verb.slice(0, -1);
  return `${verb.slice(0, -1)}e`;
}

/** "mich vor und hospitiert in einer Ordination": the second verb follows the first. */
function coordinated(rest: string): string {
  return rest.replace(
    /(\sund\s|,\s)(\p{Ll}{3,})(?=\s\p{L})/gu,
    (all, joint: string, word: string) => {
      const verb = /^ge\p{Ll}+t$/u.test(word) ? null : firstPersonOf(word);
      return verb ? joint + verb : all;
    },
  );
}

/** "Jetzt lerne ich Maskenbild" → "Ich lerne Maskenbild", "Seit Juli lerne ich …" → "Ich lerne seit Juli …". */
function startWithIch(before: string, verb: string, rest: string): string | null {
  if (!/e$|^(?:bin|war|kann|will|muss|darf|soll|weiß|ging|kam|fuhr|half|schrieb)$/.test(verb))
    return null;
  if (/[,:]/.test(before) || before.split(' ').length > 4 || !rest) return null;
  const when = /^(?:jetzt|nun|heute|derzeit|zurzeit|gerade|aktuell|momentan|im moment)$/i.test(
    before,
  )
    ? ''
    : `${lowerFirstWord(before)} `;
  return `Ich ${verb} ${when}${rest}`;
}

/** What one looks for rather than becomes, and its article. */
const WANTED = /(?:stelle|anstellung|ausbildung|job|platz|praktikum|volontariat|trainee)$/i;

function oneOf(clause: string): string {
  if (/^(?:eine?n?|die|den|das)\s/i.test(clause)) return lowerFirstWord(clause);
  const head = headNoun(clause) ?? '';
  const article = /(?:stelle|anstellung|ausbildung)$/i.test(head)
    ? 'eine'
    : /(?:job|platz)$/i.test(head)
      ? 'einen'
      : 'ein';
  return `${article} ${lowerNumber(clause)}`;
}

/** "Seit Juli freigestellt", "In Ausbildung zur Pflegerin": a state, not a verb. */
const STATE = /^(?:seit|in|im|am|an|auf|zurzeit|derzeit|aktuell|gerade|momentan|noch|wieder)\s/i;

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function lowerFirstWord(text: string): string {
  return /^(?:Seit|In|Im|Am|An|Auf|Zurzeit|Derzeit|Aktuell|Gerade|Momentan|Noch|Wieder|Nebenbei|Daneben|Abends|Morgens|Tagsüber|Außerdem|Zugleich|Eine?n?|Die|Den|Das|Mit|Bei|Nach|Vor|Einmal|Ehrenamtlich|Wochenends|Zuletzt|Früher|Davor|Danach|Zwölf|Ab|Bis|Ohne|Um|Zu|Zum|Zur|Ins|Über|Hier|Dort|Nun|Bald|Künftig|Langfristig|Später|Gern|\p{Lu}\p{Ll}+tags)(?=\s|$)/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The noun that names what somebody is: "Lehrerin" in "Grundschullehrerin in Gent". */
function headNoun(clause: string): string | null {
  const stop =
    clause.split(
      /\s(?:in|an|am|im|bei|für|seit|mit|von|auf|zwischen|bis|der|des|zur|zum)\s|,/,
    )[0] ?? '';
  const words = stop.split(' ');
  const last = words.at(-1) ?? '';
  return words.length <= 3 && /^\p{Lu}/u.test(last) ? last : null;
}

/** "Zwölf Jahre Buchhändlerin" inside a sentence: number words, adverbs and adjectives are small. */
function lowerNumber(clause: string): string {
  return clause.replace(
    /^(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Dreizehn|Vierzehn|Fünfzehn|Sechzehn|Siebzehn|Achtzehn|Neunzehn|Zwanzig|Dreißig|Ein|Eine|Viele|Mehrere|Über|Fast|Rund|Knapp|Lange|Zuletzt|Früher|Vorher|Bisher|Gelernte[rn]?|Ausgebildete[rn]?|Leitende[rn]?|Freie[rn]?|Selbstständige[rn]?|Angestellte[rn]?|Studierte[rn]?)(?=\s)/,
    (word) => word.toLowerCase(),
  );
}
