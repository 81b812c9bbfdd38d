import type { Phrases } from '../../phrase-bank';

/** Recruiters and posts. */
export const posts: Phrases = {
  'recruiter.role': {
    any: [
      'Ich schreibe wegen dieser Stelle: {role}.',
      'Meine Frage betrifft diese Stelle: {role}.',
      'Eine kurze Frage zu dieser Stelle: {role}.',
      'Mich interessiert diese Stelle: {role}.',
    ],
  },
  'recruiter.match.two': {
    any: [
      'Was dafür spricht: {matchA}. {MatchB}.',
      'Was ich mitbringe: {matchA}. {MatchB}.',
      '{MatchA}. {MatchB}.',
      'Zwei Dinge zu mir: {matchA}. {MatchB}.',
    ],
  },
  'recruiter.match.one': {
    any: [
      'Was dafür spricht: {matchA}.',
      'Was ich mitbringe: {matchA}.',
      '{MatchA}.',
      'Eines zu mir: {matchA}.',
    ],
  },
  'recruiter.ask.question': {
    any: [
      '[Können Sie|Kannst du] mir sagen, {topic}?',
      'Meine Frage: [Können Sie|Kannst du] mir sagen, {topic}?',
      'Darf ich fragen, {topic}?',
      'Bevor ich mich bewerbe: [Können Sie|Kannst du] mir sagen, {topic}?',
    ],
  },
  'recruiter.ask.requirement': {
    any: [
      'Ist „{requirement}“ eine feste Bedingung? Ein Ja oder Nein genügt.',
      'Bevor ich mich bewerbe: Ist „{requirement}“ ein Muss?',
      'Eines möchte ich vorab klären: Ist „{requirement}“ ein Muss?',
      'Zählt bei „{requirement}“ auch andere Erfahrung? Ein Ja oder Nein genügt.',
    ],
  },
  'recruiter.ask.none': {
    any: [
      'Ist die Stelle offen für Menschen, die aus einem anderen Bereich kommen? Ein Ja oder Nein genügt.',
      'Lohnt sich eine Bewerbung auch mit einem Wechsel des Fachs? Ein Ja oder Nein genügt.',
      'Bevor ich mich bewerbe: Werden Menschen aus anderen Bereichen berücksichtigt?',
      'Hat jemand aus einem anderen Bereich hier eine Chance?',
    ],
  },
  'office.who': {
    any: [
      'Sprechstunde: Ich habe Zeit für Fragen wie {topics}.',
      'Ich halte mir Zeit frei für Fragen wie {topics}.',
      'Für alle mit Fragen wie {topics}: Ich biete eine Sprechstunde an.',
      'Fragen wie {topics}? Dafür gibt es meine Sprechstunde.',
    ],
  },
  'office.who.none': {
    any: [
      'Ich biete eine offene Sprechstunde an.',
      'Ich habe Zeit für Fragen.',
      'Für alle mit einer Frage: Ich biete eine Sprechstunde an.',
      'Ich halte mir Zeit für Fragen frei.',
    ],
  },
  'office.about': {
    any: [
      'Zu mir: {Past}.',
      '{Past}.',
      'Kurz zu mir: {Past}.',
      'Wer ich bin: {Past}.',
      'Zu mir: {Doing}.',
      'Kurz zu mir: {Doing}.',
      '{Doing}.',
      'Wer ich bin: {Doing}.',
    ],
  },
  'office.can': {
    any: [
      'Ich kann {offer}.',
      'Zum Beispiel kann ich {offer}.',
      'Auf Wunsch kann ich {offer}.',
      'Gern kann ich {offer}.',
    ],
  },
  'office.when': {
    any: [
      'Wann: {officeTimes}.',
      'Zeiten: {officeTimes}.',
      'Die Zeiten: {officeTimes}.',
      'Offene Zeiten: {officeTimes}.',
    ],
  },
  'office.link': {
    any: ['Buchen: {link}', 'Hier buchen: {link}', 'Termin wählen: {link}', 'Zur Buchung: {link}'],
  },
  'office.noLink': {
    any: [
      'Eine kurze Nachricht an mich genügt.',
      'Zum Buchen genügt eine Nachricht.',
      'Schreibt mir eine Nachricht.',
      'Eine Nachricht reicht.',
    ],
  },
  'office.free': {
    any: [
      'Es kostet nichts.',
      'Keine Frage ist zu klein.',
      'Vorbereiten muss man nichts.',
      'Eine Frage genügt.',
    ],
  },
  'situation.open': {
    any: [
      'Ich wechsle die Richtung, und so steht es.',
      'Ein kurzer Stand von mir.',
      'Ich suche das Nächste und sage es lieber offen.',
      'Was ich gerade vorhabe, und eine Frage.',
    ],
  },
  'situation.past': {
    any: ['{Past}.', 'Bisher: {Past}.', 'Woher ich komme: {Past}.', 'Zum Hintergrund: {Past}.'],
  },
  'situation.now': {
    any: [
      'Heute {doingInv}.',
      'Zurzeit {doingInv}.',
      '{Doing}.',
      'Inzwischen {doingInv}.',
      '{Did}.',
      'Seither: {Did}.',
      'Zuletzt: {Did}.',
      'In der Zwischenzeit: {Did}.',
    ],
  },
  'situation.future': {
    any: ['{Future}.', 'Mein Ziel: {Future}.', 'Was ich suche: {Future}.', 'Der Plan: {Future}.'],
  },
  'situation.ask': {
    any: [
      'Wer kennt jemanden, der diese Arbeit macht? Ein Name würde mir helfen.',
      'Mit wem sollte ich sprechen? Eine Nachricht genügt.',
      'Wen würdet ihr an meiner Stelle fragen?',
      'Wer diese Arbeit selbst macht: Was sollte ich zuerst lernen?',
    ],
  },
  'situation.offer': {
    any: [
      'Im Gegenzug kann ich {offer}.',
      'Was ich geben kann: Ich kann {offer}.',
      'Falls es jemandem nützt: Ich kann {offer}.',
      'Anbieten kann ich auch etwas: Ich kann {offer}.',
    ],
  },
};
