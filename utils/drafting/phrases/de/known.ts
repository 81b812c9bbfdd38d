import type { Phrases } from '../../phrase-bank';

const coffeeQuestion = {
  any: [
    'Darf ich [Sie|dich] auf einen Kaffee einladen und fragen, {topic}?',
    'Trinken wir einen Kaffee? Ich würde gern hören, {topic}.',
    '[Hätten Sie|Hättest du] Zeit für einen Kaffee? Ich würde gern fragen, {topic}.',
    'Ich würde [Sie|dich] gern bei einem Kaffee fragen, {topic}.',
  ],
};
const callQuestion = {
  any: [
    '[Hätten Sie|Hättest du] {minutes} für ein Gespräch? Ich würde gern hören, {topic}.',
    'Darf ich [Sie|dich] fragen, {topic}? Ein Gespräch von {minutes} würde genügen.',
    'Ich würde [Sie|dich] gern fragen, {topic}. Ginge das in {minutes} am Telefon?',
    'Können wir {minutes} telefonieren? Ich möchte fragen, {topic}.',
  ],
};
const coffeeThing = {
  any: [
    'Trinken wir einen Kaffee? Mein Thema: {topic}.',
    'Darf ich [Sie|dich] auf einen Kaffee einladen? Es geht um dies: {topic}.',
    '[Hätten Sie|Hättest du] Zeit für einen Kaffee? Mein Thema: {topic}.',
    'Ich würde [Sie|dich] gern auf einen Kaffee treffen. Es geht um dies: {topic}.',
  ],
};
const memoryClause = {
  any: [
    '{Clause}.',
    '{Clause}, [Sie erinnern sich|du erinnerst dich] vielleicht.',
    'Ich erinnere mich gern daran: {Clause}.',
    'Ich habe nicht vergessen: {Clause}.',
  ],
};
const memoryEvent = {
  any: [
    'Ich erinnere mich gut an {event}.',
    'Ich denke gern an {event}.',
    'An {event} erinnere ich mich gut.',
    'Ich habe {event} nicht vergessen.',
  ],
};

/** To people whom the user knows. */
export const known: Phrases = {
  'coffee.recall.event': memoryEvent,
  'coffee.ask.question': coffeeQuestion,
  'coffee.ask.thing': coffeeThing,
  'coffee.ask.none': {
    any: [
      'Trinken wir einen Kaffee?',
      'Darf ich [Sie|dich] auf einen Kaffee einladen?',
      '[Hätten Sie|Hättest du] Zeit für einen Kaffee?',
      'Wollen wir uns auf einen Kaffee treffen?',
    ],
  },
  'coffee.call.question': callQuestion,
  'coffee.call.thing': {
    any: [
      '[Hätten Sie|Hättest du] {minutes} für ein Gespräch? Mein Thema: {topic}.',
      'Können wir {minutes} telefonieren? Es geht um dies: {topic}.',
      'Mein Thema: {topic}. Ein Gespräch von {minutes} würde genügen.',
      'Es geht um dies: {topic}. Ginge das in {minutes} am Telefon?',
    ],
  },
  'reconnect.gap': {
    any: [
      'Wir haben {gap} nichts voneinander gehört.',
      'Es ist {gap} her, dass wir gesprochen haben.',
      '{Gap} Stille von meiner Seite, das ist lang.',
      'Nach {gap} eine Zeile von mir.',
    ],
  },
  'reconnect.gap.none': {
    any: [
      'Wir haben lange nichts voneinander gehört.',
      'Es ist lange her, dass wir gesprochen haben.',
      'Nach langer Stille eine Zeile von mir.',
      'Ich war lange still.',
    ],
  },
  'reconnect.memory.event': memoryEvent,
  'reconnect.memory.clause': memoryClause,
  'reconnect.news': {
    any: [
      'Neues von mir: {Doing}.',
      'Bei mir: {Doing}.',
      'Heute {doingInv}.',
      'Zurzeit {doingInv}.',
      'Was ich vorhabe: {Future}.',
      'Neues von mir: {Future}.',
      'Neues von mir: {Did}.',
      'In einem Satz: {Future}.',
    ],
  },
  'reconnect.theirs': {
    any: [
      'Wie geht es [Ihnen|dir]?',
      'Wie läuft es bei {org}?',
      'Und wie geht es [Ihnen|dir] bei {org}?',
      'Was gibt es bei [Ihnen|dir] Neues?',
      'Wie ist es [Ihnen|dir] ergangen?',
    ],
  },
  'intro.ask': {
    any: [
      '[Wären Sie|Wärst du] bereit, mich mit {target} bekannt zu machen?',
      '[Könnten Sie sich|Könntest du dir] vorstellen, mich {target} vorzustellen?',
      '[Sie kennen|Du kennst] {target}. Wäre es [Ihnen|dir] recht, uns bekannt zu machen?',
      'Darf ich fragen, ob [Sie|du] mich {target} vorstellen [würden|würdest]?',
    ],
  },
  'intro.why.question': {
    any: [
      'Fragen möchte ich, {targetTopic}.',
      'Meine Frage an {targetFirst} ist, {targetTopic}.',
      'Von {targetFirst} wüsste ich gern, {targetTopic}.',
      'Es geht um eine einzige Frage, nämlich {targetTopic}.',
    ],
  },
  'intro.why.thing': {
    any: [
      'Es geht um ein Thema: {targetTopic}.',
      'Mein Thema: {targetTopic}.',
      'Meine Frage an {targetFirst} betrifft dies: {targetTopic}.',
      'Der Grund: {targetTopic}.',
    ],
  },
  'intro.why.none': {
    any: [
      '{TargetFirst} arbeitet bei {targetOrg}, und diese Arbeit möchte ich verstehen.',
      'Meine Fragen betreffen die Arbeit bei {targetOrg}.',
      'Der Grund: {targetFirst} macht bei {targetOrg}, was ich lernen möchte.',
      'Es geht um eine Frage zur Arbeit, mehr nicht.',
      'Ich hätte eine einzige Frage zur Arbeit.',
      'Fragen würde ich nur eines, zur Arbeit selbst.',
      'Mir geht es um eine Frage zu dieser Arbeit.',
    ],
  },
  'intro.out': {
    any: [
      'Wenn [Sie|du] das lieber nicht [möchten|möchtest], ist das völlig in Ordnung.',
      'Ein Nein ist völlig in Ordnung.',
      'Wenn es nicht passt, genügt ein kurzes Nein.',
      'Falls [Sie|du] {targetFirst} nicht gut genug [kennen|kennst], genügt ein Wort.',
    ],
  },
  'intro.blurbLead': {
    any: [
      'Ein Text zum Weiterleiten:',
      'Das könnte man so weiterleiten:',
      'Damit es wenig Arbeit macht, ein Text zum Weiterleiten:',
      'Gern so weitergeben:',
    ],
  },
  'blurb.who': {
    any: [
      '„Mein Name ist {myName}. {Past}.',
      '„Ich bin {myName}. {Past}. Heute {doingInv}.',
      '„Mein Name ist {myName}. {Doing}.',
      '„Mein Name ist {myName}. {Future}.',
      '„Ich bin {myName}. {Past}.',
      '„Ich bin {myName}. {Doing}.',
      '„Ich bin {myName}. {Future}.',
    ],
  },
  'blurb.ask.question': {
    any: [
      'Ich würde Sie gern fragen, {blurbTopic}. Ein paar Zeilen genügen.“',
      'Darf ich Sie fragen, {blurbTopic}? Eine kurze Antwort genügt.“',
      'Meine eine Frage ist, {blurbTopic}. Ein paar Zeilen genügen.“',
      'Könnten Sie mir sagen, {blurbTopic}? Zwei Zeilen würden mir helfen.“',
    ],
  },
  'blurb.ask.thing': {
    any: [
      'Meine Frage betrifft ein Thema: {blurbTopic}. Ein paar Zeilen genügen.“',
      'Es geht mir um eines: {blurbTopic}. Eine kurze Antwort genügt.“',
      'Mein Thema: {blurbTopic}. Ein paar Zeilen würden mir helfen.“',
      'Eine Frage habe ich: {blurbTopic}. Zwei Zeilen genügen.“',
    ],
  },
  'blurb.ask.none': {
    any: [
      'Ich habe eine Frage zu Ihrer Arbeit, ein paar Zeilen genügen.“',
      'Darf ich Ihnen eine Frage zu Ihrer Arbeit stellen? Eine kurze Antwort genügt.“',
      'Ich würde gern eines über Ihre Arbeit wissen. Zwei Zeilen genügen.“',
      'Eine Frage zu Ihrer Arbeit hätte ich. Ein paar Zeilen würden mir helfen.“',
    ],
  },
  'acquaintance.open': {
    any: [
      'Ich habe Neuigkeiten und eine Frage.',
      'Ich schreibe ein paar Menschen, die ich kenne, und [Sie gehören|du gehörst] dazu.',
      'Eine kurze Nachricht, was ich vorhabe.',
      '[Sie kennen|Du kennst] mich, also komme ich gleich zur Sache.',
    ],
  },
  'acquaintance.ask': {
    any: [
      '[Kennen Sie|Kennst du] jemanden, den ich dazu fragen sollte?',
      'Fällt [Ihnen|dir] eine Person ein, die ich dazu fragen könnte?',
      'Wen [würden Sie|würdest du] an meiner Stelle fragen?',
      '[Kennen Sie|Kennst du] jemanden, der diese Arbeit macht?',
    ],
  },
  'acquaintance.out': {
    any: [
      'Wenn niemand einfällt, ist das in Ordnung.',
      'Wenn nicht, ist keine Antwort nötig.',
      'Und wenn nicht, auch gut.',
      'Kein Name ist auch in Ordnung.',
    ],
  },
};
