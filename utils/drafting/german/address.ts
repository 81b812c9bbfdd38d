import type { Situation } from '../../model/situation';

export type Address = 'Sie' | 'du';

/** Sie to strangers; du where the thread uses it, the note says so, or friends with a friendly voice write. */
export function addressFor(situation: Situation): Address {
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

/** First words that are no nouns: after the comma of a German greeting the sentence goes on in small letters. */
const SMALL =
  /^(?:Ich|Wir|Du|Dein\p{Ll}*|Danke|Vielen|Herzlichen|Vor|Von|Um|Nach|In|An|Auf|Auch|Bei|Eine?|Eines|Es|Das|Dies|Diesen|Was|Wenn|Nochmals|Noch|Uns|Darf|Hätten|Hättest|Könnten|Könntest|Wären|Wärst|Bin|Heute|Zurzeit|Inzwischen|Kurz|Zu|Zum|Vielleicht|Keine|Vielleicht|Gern|Meine?|Mich|Mir|Seit|Danach|Eben|Trinken|Wollen|Vernetzen|Denselben)(?=[\s,])/u;

export function lowerGermanStart(text: string): string {
  return SMALL.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
