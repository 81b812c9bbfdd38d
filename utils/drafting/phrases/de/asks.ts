import type { Phrases } from '../../phrase-bank';

const callQuestion = {
  any: [
    '[Hätten Sie|Hättest du] {minutes} Zeit, mir zu erzählen, {topic}?',
    'Darf ich [Sie|dich] fragen, {topic}? Ein Gespräch von {minutes} würde genügen.',
    'Ich würde [Sie|dich] gern fragen, {topic}. [Hätten Sie|Hättest du] dafür {minutes} Zeit?',
    '[Könnten Sie|Könntest du] mir in {minutes} erzählen, {topic}?',
  ],
};
const callThing = {
  any: [
    '[Hätten Sie|Hättest du] {minutes} Zeit für eine Frage? Es geht um Folgendes: {topic}.',
    'Meine Frage betrifft ein Thema: {topic}. [Hätten Sie|Hättest du] dafür {minutes} Zeit?',
    'Mein Thema: {topic}. Wären {minutes} am Telefon möglich?',
    'Es geht mir um eines: {topic}. Ein Gespräch von {minutes} würde genügen.',
  ],
};
const writeQuestion = {
  any: [
    'Darf ich [Sie|dich] fragen, {topic}?',
    '[Könnten Sie|Könntest du] mir sagen, {topic}?',
    'Ich würde [Sie|dich] gern fragen, {topic}.',
    'Meine eine Frage ist, {topic}.',
  ],
};
const writeThing = {
  any: [
    'Meine Frage betrifft ein Thema: {topic}.',
    'Es geht mir um eines: {topic}.',
    '[Könnten Sie|Könntest du] mir dazu etwas sagen: {topic}?',
    'Mein Thema: {topic}. Was [würden Sie|würdest du] raten?',
  ],
};

/** The one request. */
export const asks: Phrases = {
  'ask.connect': {
    any: [
      'Darf ich mich mit [Ihnen|dir] vernetzen?',
      'Wollen wir uns vernetzen?',
      'Ich würde mich gern vernetzen.',
      'Vernetzen wir uns?',
    ],
  },
  'ask.call.question': callQuestion,
  'ask.call.thing': callThing,
  'ask.call.verb': callThing,
  'ask.call.direct': {
    any: [
      'Meine Frage: {topic}? [Hätten Sie|Hättest du] {minutes} dafür?',
      '{Topic}? Das würde ich gern in {minutes} von [Ihnen|dir] hören.',
      'Eine Frage habe ich: {topic}? Ein Gespräch von {minutes} würde genügen.',
      '{Topic}? [Hätten Sie|Hättest du] {minutes}, um mir das zu erzählen?',
    ],
  },
  'ask.call.none': {
    any: [
      '[Hätten Sie|Hättest du] {minutes} Zeit, mir von [Ihrer|deiner] Arbeit zu erzählen?',
      'Darf ich [Sie|dich] in {minutes} zu [Ihrer|deiner] Arbeit fragen?',
      'Wären {minutes} am Telefon möglich, für ein paar Fragen zu [Ihrer|deiner] Arbeit?',
      'Ich würde [Sie|dich] gern zu [Ihrer|deiner] Arbeit fragen. [Hätten Sie|Hättest du] {minutes}?',
    ],
  },
  'ask.write.question': writeQuestion,
  'ask.write.thing': writeThing,
  'ask.write.verb': writeThing,
  'ask.write.direct': {
    any: [
      'Meine Frage: {topic}?',
      '{Topic}?',
      'Eine Frage habe ich: {topic}?',
      'Was ich gern wüsste: {topic}?',
    ],
  },
  'ask.write.none': {
    any: [
      'Was [würden Sie|würdest du] jemandem raten, der neu in [Ihrem|deinem] Bereich anfängt?',
      'Was [würden Sie|würdest du] heute zuerst lernen?',
      'Was [hätten Sie|hättest du] im ersten Monat gern gewusst?',
      'Womit [würden Sie|würdest du] heute anfangen?',
    ],
  },
  'easy.write': {
    any: [
      'Zwei oder drei Zeilen genügen.',
      'Eine kurze Antwort hier reicht mir.',
      'Es eilt nicht, ein paar Zeilen genügen.',
      'Schon ein Satz würde mir helfen.',
    ],
  },
  'why.future': {
    any: [
      'Warum ich frage: {Future}.',
      'Der Hintergrund: {Future}.',
      'Wozu ich das wissen möchte: {Future}.',
      '{Future}. Daher meine Frage.',
    ],
  },
  'times.stranger': {
    any: [
      'Bei mir ginge {times}. Ein paar Zeilen hier helfen mir genauso.',
      'Wenn ein Gespräch passt: {times}. Wenn nicht, hilft mir eine schriftliche Antwort genauso.',
      'Für ein Gespräch könnte ich {times} anbieten; eine kurze Antwort hier wäre mir ebenso recht.',
      'Möglich wäre bei mir {times}. Schreiben ist genauso gut.',
    ],
  },
  'times.writing': {
    any: [
      'Ein paar Zeilen hier helfen mir genauso.',
      'Wenn Schreiben leichter ist, ist mir das ebenso recht.',
      'Eine kurze Antwort hier wäre genauso gut.',
      'Ob Gespräch oder ein paar Zeilen, ist mir gleich recht.',
    ],
  },
  'times.async': {
    any: [
      'Ein paar Zeilen hier genügen, ein Gespräch ist nicht nötig.',
      'Eine schriftliche Antwort ist alles, was ich brauche.',
      'Zwei oder drei Zeilen hier reichen mir.',
      'Eine kurze Antwort hier genügt.',
    ],
  },
  'times.known': {
    any: [
      'Ginge bei [Ihnen|dir] {times}?',
      'Bei mir ginge {times}. Passt davon etwas?',
      'Passt [Ihnen|dir] {times}?',
      'Meine Vorschläge: {times}. Ist etwas dabei?',
    ],
  },
  'times.knownOpen': {
    any: [
      'Den Tag [bestimmen Sie|bestimmst du].',
      'Welcher Tag passt [Ihnen|dir] am besten?',
      '[Nennen Sie|Nenn] mir gern einen Tag.',
      'Ich richte mich nach [Ihnen|dir].',
    ],
  },
  'way.out': {
    any: [
      'Wenn es gerade nicht passt, ist das in Ordnung.',
      'Ein Nein ist völlig in Ordnung.',
      'Und wenn nicht, ist das auch gut.',
      'Wenn die Zeit fehlt, verstehe ich das.',
    ],
  },
  'give.offer': {
    any: [
      'Im Gegenzug kann ich gern {offer}.',
      'Wenn es [Ihnen|dir] einmal nützt: Ich kann {offer}.',
      'Falls ich etwas zurückgeben darf: Ich kann {offer}.',
      'Was ich anbieten kann: {offer}.',
    ],
  },
  'give.thing': {
    any: [
      'Was ich anbieten kann: {offer}.',
      'Im Gegenzug biete ich gern an: {offer}.',
      'Falls ich etwas zurückgeben darf: {offer}.',
      'Wenn es [Ihnen|dir] einmal nützt: {offer}.',
    ],
  },
};
