import type { Phrases } from '../../phrase-bank';

const lineQuestion = {
  any: [
    '[Könnten Sie|Könntest du] mir in einer Zeile sagen, {topic}?',
    'Meine Frage ist jetzt kleiner: [Könnten Sie|Könntest du] mir kurz sagen, {topic}?',
    'Ich habe vielleicht viel erbeten. [Könnten Sie|Könntest du] mir in einem Satz sagen, {topic}?',
    '{ifCall}Wenn ein Gespräch zu viel ist: [Könnten Sie|Könntest du] mir in einer Zeile schreiben, {topic}?',
    '[Würden Sie|Würdest du] mir in ein, zwei Zeilen schreiben, {topic}?',
  ],
};
const lineThing = {
  any: [
    'Eine Zeile zu diesem Thema würde genügen: {topic}.',
    '[Könnten Sie|Könntest du] mir eine Zeile dazu schreiben: {topic}?',
    'Ein Satz dazu würde schon helfen: {topic}.',
    'Meine Frage ist jetzt kleiner, eine Zeile dazu genügt: {topic}.',
  ],
};

/** Answers with times, and notes after silence. */
export const followUps: Phrases = {
  'reply.thanks': {
    any: [
      'Vielen Dank für die Zusage.',
      'Danke, ich freue mich darauf.',
      'Danke, das ist sehr freundlich.',
      'Danke, dass [Sie sich|du dir] Zeit [nehmen|nimmst].',
    ],
  },
  'reply.times': {
    any: [
      'Bei mir ginge {times}.',
      'Meine Vorschläge: {times}.',
      'Ich könnte {times}.',
      'Passen würde bei mir {times}.',
    ],
  },
  'reply.length': {
    any: [
      'Ich halte mich an {minutes}.',
      '{Minutes} genügen für meine Fragen.',
      'Mehr als {minutes} brauche ich nicht.',
      'Ich achte darauf, dass es bei {minutes} bleibt.',
    ],
  },
  'reply.ahead.question': {
    any: [
      'Meine Frage vorab: Ich wüsste gern, {topic}.',
      'Damit [Sie|du] schon [wissen|weißt], worum es geht: Ich möchte fragen, {topic}.',
      'Fragen möchte ich, {topic}.',
      'Mich interessiert, {topic}.',
    ],
  },
  'reply.ahead.thing': {
    any: [
      'Mein Thema vorab: {topic}.',
      'Damit [Sie|du] schon [wissen|weißt], worum es geht: {topic}.',
      'Fragen möchte ich dazu: {topic}.',
      'Mich interessiert dies: {topic}.',
    ],
  },
  'reply.noTimes': {
    any: [
      'Meine freien Zeiten passen schlecht zu [Ihrem|deinem] Tag. Welche zwei Zeiten wären bei [Ihnen|dir] möglich?',
      '[Könnten Sie|Könntest du] mir zwei oder drei Zeiten nennen, die gut passen?',
      'Welche Zeiten passen [Ihnen|dir] am besten? Ich versuche, mich danach zu richten.',
      '[Nennen Sie|Nenn] mir gern zwei Zeiten, ich sehe dann, was ich einrichten kann.',
    ],
  },
  'follow.new': {
    any: [
      'Was ich beim ersten Mal nicht gesagt habe: {Fresh}.',
      'Zum Hintergrund, der beim letzten Mal fehlte: {Fresh}.',
      'Eines habe ich ausgelassen: {Fresh}.',
      'Zu mir noch ein Satz: {Fresh}.',
    ],
  },
  'follow.newPost': {
    any: [
      'Inzwischen habe ich [Ihren|deinen] Beitrag vom {postDate} gelesen: „{quote}.“',
      '[Ihr|Dein] Beitrag vom {postDate} hat mich an meine Frage erinnert: „{quote}.“',
      '„{Quote}.“ Das habe ich seither in [Ihrem|deinem] Beitrag vom {postDate} gelesen.',
      'Seit meiner Nachricht habe ich gelesen, was [Sie|du] am {postDate} geschrieben [haben|hast]: „{quote}.“',
    ],
  },
  'follow.newNote': {
    any: [
      '{OwnClause}.',
      'Neu bei mir: {OwnClause}.',
      'Seit meiner Nachricht gibt es Neues: {OwnClause}.',
      'Inzwischen gibt es etwas Neues: {OwnClause}.',
    ],
  },
  'follow.ask.question': lineQuestion,
  'follow.ask.thing': lineThing,
  'follow.ask.none': {
    any: [
      'Wäre eine einzige Zeile möglich?',
      '[Könnten Sie|Könntest du] mir in einem Satz antworten?',
      '{ifCall}Wenn ein Gespräch zu viel ist: [Könnten Sie|Könntest du] mir eine Zeile schreiben?',
      'Auch ein kurzes „gerade nicht“ wäre mir recht.',
      'Ich habe vielleicht viel erbeten. Wäre ein Satz möglich?',
    ],
  },
  'follow.last': {
    any: [
      'Das ist meine letzte Nachricht dazu.',
      'Danach melde ich mich in dieser Sache nicht mehr.',
      'Dies ist das letzte Mal, dass ich nachfrage.',
      'Noch einmal, und dann nicht wieder.',
    ],
  },
  'follow.rest': {
    any: [
      'Wenn es nicht passt, ist keine Antwort nötig.',
      'Keine Antwort ist auch in Ordnung.',
      'Wenn nicht, verstehe ich das.',
      'Wenn jetzt nicht die Zeit ist, ist das in Ordnung.',
    ],
  },
};
