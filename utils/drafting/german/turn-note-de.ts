import type { NoteKind } from '../turn-note';
import type { Address } from './address';
import { finiteVerb, possessives } from './turn-topic-de';

export interface GermanNote {
  kind: NoteKind;
  /** To the person, without full stop, beginning with a capital; `null` where a doubt is left. */
  clause: string | null;
}

const UNCLEAR: GermanNote = { kind: 'unclear', clause: null };

const PROMISES = /\b(?:angeboten|versprochen|zugesagt|will|wollte|würde|bot an|verspricht)\b/i;

const OTHERS = /\b(?:er|sie|ihn|ihm|ihnen)\b/;

/** "ihr" before a noun is an owner; alone it is a person, and nobody knows which. */
const LONE_IHR = /\b(?:ihr|sein)\b(?!\s+(?:\p{Lu}|(?:erste|neue|eigene|letzte|alte)[mnrs]?\s))/u;

const ADVISES =
  /\b(?:geraten|empfohlen|gesagt|gezeigt|erklärt|vorgeschlagen|geschrieben|erzählt|gefragt|beigebracht)\b/;

/**
 * Turns a German note about a person round where its shape leaves no doubt: "Sie hat mir geraten, X" → "Sie haben mir
 * geraten, X" or "du hast mir geraten, X".
 */
export function turnNoteGerman(sentence: string, names: string[], address: Address): GermanNote {
  const text = sentence
    .replace(/^(?:und|auch|dann|aber|also|ps:?)[,:]?\s+(?=\p{L})/iu, '')
    .replace(/^(?:Herr|Frau)\s+(?:Dr\.\s+|Prof\.\s+)*(?=\p{Lu})/u, '')
    .replace(
      /^(?:hat|hatte)\s+(?=(?:mir|mich|uns|gesagt|erzählt|geschrieben)\b)/i,
      (verb) => `Sie ${verb.toLowerCase()}`,
    );
  // Said to them already, by the user's own hand.
  const said = text.match(
    /^(?:(Sie) (?:haben|hatten|waren|sind)|(Du) (?:hast|hattest|warst|bist))\s/,
  );
  if (said)
    return (said[1] ?? 'du').toLowerCase() === address.toLowerCase() && !OTHERS.test(text)
      ? { kind: ADVISES.test(text) ? 'advice' : 'met', clause: text }
      : UNCLEAR;
  const person = names
    .filter((name) => name.length > 1)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .concat('Sie', 'Er', 'sie', 'er')
    .join('|');
  const subject = text.match(new RegExp(`^(?:${person})\\s+(\\p{Ll}+)\\s+(.+)$`, 'u'));
  if (subject) return aboutThem(subject[1] ?? '', subject[2] ?? '', address);
  if (/^Wir\s/.test(text) && !OTHERS.test(text)) return { kind: 'met', clause: text };
  const met = text.match(
    /^(?:Habe (?:sie|ihn)|Kennengelernt)\s+(.+?)(?:\s+(?:kennengelernt|getroffen))?$/,
  );
  if (met && !OTHERS.test(met[1] ?? '') && !LONE_IHR.test(met[1] ?? ''))
    return { kind: 'met', clause: `Wir haben uns ${met[1]} kennengelernt` };
  const own = text.match(/^(?:Ich\s+(\p{Ll}+)|Habe)\s+(.+)$/u);
  return own ? aboutMe(own[1] ?? 'habe', own[2] ?? '', address) : UNCLEAR;
}

function aboutThem(verb: string, rest: string, address: Address): GermanNote {
  const need = rest.match(
    /^(?:(?:gesagt|erzählt|erwähnt|geschrieben), )?(?:dass )?(?:sie|er) (sucht|braucht)\s+(.+)$/,
  );
  const says = /^(?:hat|hatte)$/.test(verb) ? '' : verb;
  if (
    need &&
    /^(?:hat|hatte|sagte|schrieb|meinte|erzählte)$/.test(verb) &&
    !OTHERS.test(need[2] ?? '')
  ) {
    const wants = finiteVerb(need[1] ?? '', address);
    const told = says ? finiteVerb(verb, address) : address === 'Sie' ? 'haben' : 'hast';
    const word = /^(?:gesagt|erzählt|erwähnt|geschrieben)/.exec(rest)?.[0];
    if (wants && told)
      return {
        kind: 'need',
        clause: `${who(address)} ${told}${word ? ` ${word}` : ''}, ${address} ${wants} ${need[2]}`,
      };
  }
  if (PROMISES.test(`${verb} ${rest}`)) return { kind: 'promise', clause: null };
  if (OTHERS.test(rest) || LONE_IHR.test(rest)) return UNCLEAR;
  const finite = finiteVerb(verb, address);
  const turned = finite && possessives(rest, address);
  if (!finite || !turned) return UNCLEAR;
  const clause = `${who(address)} ${finite} ${address === 'du' ? turned.replace(/\bsich\b/, 'dich') : turned}`;
  if (/^(?:sucht|braucht)$/.test(verb)) return { kind: 'need', clause };
  if (!/\b(?:mir|mich|uns)\b/.test(rest)) return UNCLEAR;
  const advised = /^(?:riet|empfahl|sagte|zeigte|erklärte|schrieb|erzählte)$/;
  return { kind: ADVISES.test(rest) || advised.test(verb) ? 'advice' : 'met', clause };
}

function aboutMe(verb: string, rest: string, address: Address): GermanNote {
  if (isOwnThoughtGerman(verb, rest)) return { kind: 'private', clause: null };
  if (OTHERS.test(rest) || LONE_IHR.test(rest)) return UNCLEAR;
  const theirs = /\b(?:ihre?[mnrs]?|seine?[mnrs]?)\b/.test(rest);
  const turned = possessives(rest, address);
  if (!turned) return UNCLEAR;
  const clause = `Ich ${verb} ${turned}`;
  return { kind: theirs ? 'did' : 'own', clause };
}

/** What the user feels or thinks is theirs alone; what they did may be told. */
function isOwnThoughtGerman(verb: string, rest: string): boolean {
  if (/^(?:habe|hatte)$/.test(verb))
    return /\b(?:gefunden|gedacht|gemocht|gehofft|gefürchtet|bezweifelt|geglaubt|gefühlt|angst|lust|zweifel|das gefühl)$/i.test(
      rest,
    );
  if (/^(?:bin|war)$/.test(verb))
    return (
      !/\p{L}(?:t|en)$/u.test(rest.split(/\s/).at(-1) ?? '') ||
      /^(?:\p{L}+ )?(?:un)?(?:sicher|skeptisch|nervös|froh|enttäuscht|überrascht|müde|beeindruckt|begeistert)\b/iu.test(
        rest,
      )
    );
  return /^(?:fand|finde|mag|mochte|glaube|glaubte|denke|dachte|hoffe|hoffte|fürchte|zweifle|bezweifle|fühle|fühlte|weiß|wusste|traue|will|wollte|möchte|hätte|würde|wäre)$/.test(
    verb,
  );
}

function who(address: Address): string {
  return address === 'Sie' ? 'Sie' : 'Du';
}
