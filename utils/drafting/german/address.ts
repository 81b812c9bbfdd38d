import type { Situation } from '../../model/situation';

export type Address = 'Sie' | 'du';

/** What the user chose; else Sie to strangers, du where the thread uses it, the note says so, or friends with a friendly voice write. */
export function addressFor(situation: Situation): Address {
  if (situation.relationship.address) return situation.relationship.address;
  const thread = situation.history
    .filter((entry) => entry.dir !== 'note')
    .map((entry) => entry.text)
    .join(' ');
  if (/\b(?:du|dich|dir|dein\w*|euch|euer)\b/iu.test(thread)) return 'du';
  if (
    /\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/u.test(
      thread.replace(/(?:^|[.!?]\s+)(?:Sie|Ihre?[mnrs]?)\b/gu, ' '),
    )
  )
    return 'Sie';
  if (/\b(?:per du|duzen|beim du)\b/i.test(situation.notes)) return 'du';
  // The topic may have been written to the person already.
  if (/\b(?:du|dich|dir|dein\w*)\b/.test(situation.intent.topic ?? '')) return 'du';
  return situation.relationship.met && situation.user.voice.formality === 'friendly' ? 'du' : 'Sie';
}

/** "[Haben Sie|Hast du] Zeit" in one of the two forms. */
export function inAddress(phrase: string, address: Address): string {
  return phrase.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, formal: string, familiar: string) =>
    address === 'Sie' ? formal : familiar,
  );
}

/** Words that may open a German sentence and are no nouns: after the comma of a greeting it goes on in small letters. */
const SMALL =
  /^(?:Ich|Wir|Du|Dein\p{Ll}*|Danke|Vielen|Herzlichen|Vor|Von|Vom|Um|Nach|In|Im|An|Am|Auf|Auch|Bei|Beim|Aus|Eine?|Einen|Einmal|Eines|Es|Das|Dies|Diesen|Dass|Was|Wenn|Wer|Wo|Wie|Womit|Nochmals|Noch|Nicht|Uns|Unser\p{Ll}*|Darf|Dürfte|Ist|Hätten|Hättest|Könnten|Könntest|Würden|Würdest|Wären|Wärst|Wäre|Bin|Heute|Früher|Zurzeit|Inzwischen|Seither|Kurz|Zu|Zum|Zur|Zuerst|Zuletzt|Vorweg|Vielleicht|Vermutlich|Keine?|Gern|Gerade|Gelernt|Lange|Meine?|Mein\p{Ll}*|Mich|Mir|Seit|Danach|Trinken|Wollen|Vernetzen|Denselben|Jetzt|Falls|Neu|Etwas|Über|Woher|Neulich|Mehr|Merken|Ganz|Am|Daran|Dabei|Deshalb|Allein|Weiter|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Sollte|Für|Außerdem|Anbieten|Antworten|Als|Bevor|Damit|Der|Diese\p{Ll}*|Ein\p{Ll}*|Frei|Fragen|Ginge|Hier|Hören|Mitgenommen|Möglich|Passen|Passt|Können|Kannst|Wegen|Welche|Wissen|Nachtragen|Nennen|Schlagen|Sagen|Hängen|Umgekehrt|Zurückgeben|Lernen|Länger|Am|Unter|Wegen|Willkommen|Zusammen|Alle|Alles|Besonders|Bisher|Bitte|Bleiben|Da|Dafür|Dankbar|Darauf|Daraus|Darum|Darüber|Dazu|Den|Derzeit|Die|Ebenso|Erlaube|Erlauben|Erst|Erwähnen|Fühl|Gegenwärtig|Geht|Gemacht|Gibt|Hab|Haben|Hast|Jeder|Kann|Kennst|Klar|Kommt|Kürzer|Kurzer|Letzte|Mach|Machst|Manche|Mit|Mitten|Muss|Möglicherweise|Notiert|Nur|Nützlich|Ohne|Prima|Sag|Schlechter|Schon|Schön|So|Sobald|Tausend|Und|Unerwähnt|Verstanden|Viel|Vorab|Wann|Weißt|Welcher|Wen|Wichtig|Wofür|Wohin|Woran|Worauf|Würde|Neues)(?=[\s,:])/u;

export function lowerGermanStart(text: string): string {
  return SMALL.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
