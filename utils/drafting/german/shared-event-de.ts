import { entryOf } from '../../model/entry-of';
import { proposeGreetings } from '../greet-as';
import type { Address } from './address';
import { turnNoteGerman } from './turn-note-de';

/** What stands after "für" and "an", with its article in the accusative. */
const EVENT: Record<string, string> = {
  kaffee: 'den',
  gespräch: 'das',
  telefonat: 'das',
  telefongespräch: 'das',
  anruf: 'den',
  treffen: 'das',
  workshop: 'den',
  mittagessen: 'das',
  spaziergang: 'den',
  videocall: 'den',
  videogespräch: 'das',
  austausch: 'den',
  termin: 'den',
  besuch: 'den',
  führung: 'die',
  unterhaltung: 'die',
  vortrag: 'den',
  seminar: 'das',
  fortbildung: 'die',
  tee: 'den',
  abendessen: 'das',
  interview: 'das',
  kurs: 'den',
  weiterbildung: 'die',
  schulung: 'die',
  lehrgang: 'den',
  webinar: 'das',
  tagung: 'die',
  konferenz: 'die',
  messe: 'die',
  ausbildung: 'die',
};

const PERSONAL = /\b(?:er|sie|ihr|ihre[mnrs]?|sein\w*)\b/;

const TOGETHER =
  /^(?:ehemalige[rn]?\s|frühere[rn]?\s|alte[rn]?\s)?(Kolleg\p{Ll}*|Kommiliton\p{Ll}*|Nachbar\p{Ll}*|Mitschüler\p{Ll}*|Teamkolleg\p{Ll}*)\s+(.+)$/u;

const PLURAL: readonly [RegExp, string][] = [
  [/^Teamkolleg/, 'Teamkollegen'],
  [/^Kolleg/, 'Kollegen'],
  [/^Kommiliton/, 'Kommilitonen'],
  [/^Nachbar/, 'Nachbarn'],
  [/^Mitschüler/, 'Mitschüler'],
];

/** How the two know each other, from what the user noted: as a thing to thank for, or as a sentence. */
export function sharedEventGerman(
  how: string,
  names: string[],
  address: Address,
): { noun?: string; clause?: string } {
  const text = how
    .trim()
    .replace(/[.\s]+$/, '')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/,\s*((?:19|20)\d\d)$/, ' $1');
  const bare = text.replace(
    /^(?:(?:ein|eine|einen|einem|einer|das|der|den|dem|die|unser|unseren|beim|bei|nach|auf)\s+)+/i,
    '',
  );
  const first = bare.match(/^\p{L}+/u)?.[0] ?? '';
  const article = entryOf(EVENT, first.toLowerCase());
  if (article && !PERSONAL.test(bare))
    return { noun: `${article} ${bare.charAt(0).toUpperCase()}${bare.slice(1)}` };
  const together = text.match(TOGETHER);
  const plural = PLURAL.find(([pattern]) => pattern.test(together?.[1] ?? ''))?.[1];
  if (together && plural && !PERSONAL.test(together[2] ?? ''))
    return { clause: `Wir waren ${plural} ${together[2]}` };
  const joint = text.match(/^zusammen (\p{Ll}+(?:t|en)) ((?:in|bei|an|am|im|beim|auf)\s.+)$/u);
  if (joint) return { clause: `Wir haben zusammen ${joint[2]} ${joint[1]}` };
  const worked = text.match(
    /^zusammen ((?:in|bei|an|am|im|beim|auf)\s.+) ((?:ge|stud|organis)\p{Ll}+(?:t|en))$/u,
  );
  if (worked) return { clause: `Wir haben zusammen ${worked[1]} ${worked[2]}` };
  const met = text.match(/^((?:in|bei|an|am|im|beim|auf|über)\s.+) kennengelernt$/i);
  if (met) return { clause: `Wir haben uns ${lower(met[1] ?? '')} kennengelernt` };
  const known = text.match(
    /^(?:wir )?((?:haben|waren|kennen|saßen|sangen|spielten|arbeiteten|studierten|wohnten)\b.+)/i,
  );
  if (known && !PERSONAL.test(text)) return { clause: `Wir ${lower(known[1] ?? '')}` };
  const turned = turnNoteGerman(text, [...names, ...proposeGreetings(names[0] ?? '')], address);
  return turned.clause && turned.kind !== 'own' ? { clause: turned.clause } : {};
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
