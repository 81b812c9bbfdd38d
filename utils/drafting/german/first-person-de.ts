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
  const lower = first.toLowerCase();
  if (!rest)
    return part === 'future' || !ROLE.test(first)
      ? null
      : `Ich ${part === 'past' ? 'war' : 'bin'} ${first}`;
  const reflexive = rest
    .replace(/\bsich\b/g, 'mich')
    .replace(/\b(?:ihr|sein)(e[mnrs]?)\b/g, 'mein$1');
  if (THIRD[lower]) return `Ich ${THIRD[lower]} ${reflexive}`;
  if (part !== 'future' && PAST.test(first) && !ROLE.test(first))
    return `Ich ${lower} ${reflexive}`;
  const head = headNoun(clause);
  if (head && ROLE.test(head)) {
    const role = lowerNumber(clause);
    if (part === 'past') return `Ich war ${role}`;
    if (part === 'present') return `Ich bin ${role}`;
    return `Ich möchte ${role} werden`;
  }
  if (
    /^\p{Ll}|^\p{Lu}\p{Ll}+(?:e)$/u.test(first) &&
    part === 'present' &&
    /(?:e)$/.test(lower) &&
    !/^(?:eine|die|keine)$/.test(lower)
  )
    return `Ich ${lower} ${reflexive}`;
  if (part === 'present' && /^\p{L}{2,}[^s]t$/u.test(lower))
    return `Ich ${lower.endsWith('et') && /[td]et$/.test(lower) ? lower.slice(0, -1) : `${lower.slice(0, -1)}e`} ${reflexive}`;
  return null;
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
