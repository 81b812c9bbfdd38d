import type { Phrases } from '../../phrase-bank';

/** An invitation to connect: who one is and why, within 200 characters. */
export const connecting: Phrases = {
  'connect.why.question': {
    any: [
      'Ich wüsste gern, {topic}.',
      'Gern wüsste ich, {topic}.',
      'Mich interessiert, {topic}.',
      'Ich würde gern lernen, {topic}.',
      'Ich würde gern hören, {topic}.',
      'Ich möchte verstehen, {topic}.',
      'Ich würde gern verstehen, {topic}.',
      'Ich würde gern erfahren, {topic}.',
    ],
    plain: ['Meine Frage ist, {topic}.', 'Ich frage mich, {topic}.', 'Ich will wissen, {topic}.'],
    warm: [
      'Ich würde mich freuen zu hören, {topic}.',
      'So gern wüsste ich, {topic}.',
      'Von [Ihnen|dir] zu hören, {topic}, würde mich freuen.',
    ],
    formal: [
      'Mich würde interessieren, {topic}.',
      'Gern würde ich von [Ihnen|dir] erfahren, {topic}.',
      'Ich hoffe zu erfahren, {topic}.',
    ],
  },
  'connect.why.thing': {
    any: [
      'Es geht mir um {topic}.',
      'Mir geht es um {topic}.',
      'Meine Frage dreht sich um {topic}.',
      'In meiner Frage geht es um {topic}.',
      'Bei meiner Frage geht es um {topic}.',
      'Meine Frage geht um {topic}.',
      'Ich habe eine Frage, es geht um {topic}.',
      'Ich hätte eine Frage, es geht um {topic}.',
    ],
    plain: ['Es geht um {topic}.', 'Kurz: Es geht um {topic}.', 'Kurz gesagt geht es um {topic}.'],
    warm: [
      'Ich würde mich freuen, mehr zu hören. Es geht um {topic}.',
      'So gern wüsste ich mehr. Es geht um {topic}.',
      'Ich würde gern von [Ihnen|dir] lernen. Es geht mir um {topic}.',
    ],
    formal: [
      'Mein Interesse gilt einer Frage. Es geht um {topic}.',
      'Gern würde ich mehr erfahren. Es geht um {topic}.',
      'Meine Frage an [Sie|dich]: Es geht um {topic}.',
    ],
  },
  'connect.why.verb': {
    any: [
      'Ich möchte {topic}.',
      'Ich würde gern {topic}.',
      'Gern würde ich {topic}.',
      'Gern möchte ich {topic}.',
      'Ich möchte gern {topic}.',
      'Am liebsten würde ich {topic}.',
      'Ich will {topic}.',
      'Zurzeit möchte ich {topic}.',
    ],
    plain: [
      'Mein Ziel ist klar: Ich will {topic}.',
      'Gerade möchte ich {topic}.',
      'Mein Plan: Ich möchte {topic}.',
    ],
    warm: [
      'Ich würde so gern {topic}.',
      'Es würde mich freuen: Ich möchte {topic}.',
      'Von Herzen gern würde ich {topic}.',
    ],
    formal: [
      'Mein Anliegen: Ich möchte {topic}.',
      'Mein Vorhaben: Ich möchte {topic}.',
      'Mein Wunsch: Ich möchte {topic}.',
    ],
  },
  'connect.topic.question': {
    any: [
      'wir kennen uns nicht. Wegen [Ihrer|deiner] Arbeit {theirWork} wüsste ich gern, {topic}.',
      'wir sind uns nie begegnet. [Ihre|Deine] Arbeit {theirWork} ist der Anlass: Ich wüsste gern, {topic}.',
      '[Sie kennen|du kennst] mich nicht. Ich schreibe wegen [Ihrer|deiner] Arbeit {theirWork}: Mich interessiert, {topic}.',
      'wir kennen uns nicht. Zu [Ihrer|deiner] Arbeit {theirWork} würde ich gern hören, {topic}.',
      'wir sind uns nie begegnet. An [Ihrer|deiner] Arbeit {theirWork} interessiert mich, {topic}.',
      'wir kennen uns nicht. An [Ihrer|deiner] Arbeit {theirWork} interessiert mich, {topic}.',
      'wir kennen uns noch nicht. [Ihre|Deine] Arbeit {theirWork} ist der Anlass: Ich wüsste gern, {topic}.',
      'wir sind uns nie begegnet. Wegen [Ihrer|deiner] Arbeit {theirWork} würde ich gern lernen, {topic}.',
    ],
    plain: [
      'wir kennen uns nicht. Zu [Ihrer|deiner] Arbeit {theirWork} eine Frage: Ich wüsste gern, {topic}.',
      '[Sie kennen|du kennst] mich nicht. Zu [Ihrer|deiner] Arbeit {theirWork} frage ich mich, {topic}.',
      'wir sind uns nie begegnet. Bei [Ihrer|deiner] Arbeit {theirWork} will ich wissen, {topic}.',
    ],
    warm: [
      'wir kennen uns nicht, und ich würde mich freuen, zu [Ihrer|deiner] Arbeit {theirWork} zu hören, {topic}.',
      '[Sie kennen|du kennst] mich noch nicht. So gern wüsste ich zu [Ihrer|deiner] Arbeit {theirWork}, {topic}.',
      'wir sind uns nie begegnet. Ich habe mich über [Ihre|deine] Arbeit {theirWork} gefreut und wüsste gern, {topic}.',
    ],
    formal: [
      'wir kennen uns nicht. Zu [Ihrer|deiner] Arbeit {theirWork} möchte ich fragen, {topic}.',
      '[Sie kennen|du kennst] mich nicht. Mit Blick auf [Ihre|deine] Arbeit {theirWork} würde mich interessieren, {topic}.',
      'wir sind uns noch nicht begegnet. Zu [Ihrer|deiner] Arbeit {theirWork} würde ich gern erfahren, {topic}.',
    ],
  },
  'connect.topic.thing': {
    any: [
      'wir kennen uns nicht. Ich schreibe wegen [Ihrer|deiner] Arbeit {theirWork}. Mir geht es um {topic}.',
      'wir sind uns nie begegnet. [Ihre|Deine] Arbeit {theirWork} ist der Anlass. Es geht mir um {topic}.',
      '[Sie kennen|du kennst] mich nicht. Ich schreibe wegen [Ihrer|deiner] Arbeit {theirWork}. Mir geht es um {topic}.',
      'wir kennen uns nicht. Mich interessiert [Ihre|deine] Arbeit {theirWork}. Mir geht es um {topic}.',
      'wir sind uns nie begegnet. Mich interessiert [Ihre|deine] Arbeit {theirWork}, und es geht mir um {topic}.',
      'wir kennen uns nicht. Anlass ist [Ihre|deine] Arbeit {theirWork}. Mir geht es um {topic}.',
      'wir kennen uns noch nicht. [Ihre|Deine] Arbeit {theirWork} ist der Anlass. Mir geht es um {topic}.',
      'wir sind uns nie begegnet. Ich schreibe wegen [Ihrer|deiner] Arbeit {theirWork}. Es geht mir um {topic}.',
    ],
    plain: [
      'wir kennen uns nicht. Es geht um [Ihre|deine] Arbeit {theirWork} und um {topic}.',
      '[Sie kennen|du kennst] mich nicht. Zu [Ihrer|deiner] Arbeit {theirWork} habe ich eine Frage, es geht um {topic}.',
      'wir sind uns nie begegnet. Mir geht es um [Ihre|deine] Arbeit {theirWork} und um {topic}.',
    ],
    warm: [
      'wir kennen uns nicht, und ich würde gern von [Ihrer|deiner] Arbeit {theirWork} lernen. Es geht um {topic}.',
      '[Sie kennen|du kennst] mich noch nicht. Über [Ihre|deine] Arbeit {theirWork} habe ich mich gefreut. Mir geht es um {topic}.',
      'wir sind uns nie begegnet. So gern wüsste ich mehr über [Ihre|deine] Arbeit {theirWork}. Es geht um {topic}.',
    ],
    formal: [
      'wir kennen uns nicht. Mein Anlass ist [Ihre|deine] Arbeit {theirWork}. Es geht um {topic}.',
      '[Sie kennen|du kennst] mich nicht. Zu [Ihrer|deiner] Arbeit {theirWork} hätte ich eine Frage. Es geht um {topic}.',
      'wir sind uns noch nicht begegnet. Mit Blick auf [Ihre|deine] Arbeit {theirWork} geht es mir um {topic}.',
    ],
  },
  'connect.honest': {
    any: [
      'wir kennen uns nicht. Ich schreibe wegen [Ihrer|deiner] Arbeit {theirWork}.',
      '[Sie kennen|du kennst] mich nicht. [Ihre|Deine] Arbeit {theirWork} ist der Anlass.',
      'wir sind uns nie begegnet. [Ihre|Deine] Arbeit {theirWork} interessiert mich.',
      'wir kennen uns nicht. Mich interessiert [Ihre|deine] Arbeit {theirWork}.',
      'wir sind uns nie begegnet. Anlass ist [Ihre|deine] Arbeit {theirWork}.',
      '[Sie kennen|du kennst] mich nicht. Mich interessiert [Ihre|deine] Arbeit {theirWork}.',
      'wir kennen uns nicht. Von [Ihrer|deiner] Arbeit {theirWork} würde ich gern lernen.',
      'wir sind uns nie begegnet. Ich schreibe wegen [Ihrer|deiner] Arbeit {theirWork}.',
      'Anlass ist [Ihre|deine] Arbeit {theirWork}.',
    ],
    plain: [
      'wir kennen uns nicht. Es geht um [Ihre|deine] Arbeit {theirWork}.',
      '[Sie kennen|du kennst] mich nicht. Es geht um [Ihre|deine] Arbeit {theirWork}.',
      'mein Anlass: [Ihre|deine] Arbeit {theirWork}.',
    ],
    warm: [
      'wir kennen uns nicht, und ich würde gern von [Ihrer|deiner] Arbeit {theirWork} lernen.',
      '[Sie kennen|du kennst] mich noch nicht. Über [Ihre|deine] Arbeit {theirWork} habe ich mich gefreut.',
      'wir sind uns nie begegnet, und über [Ihre|deine] Arbeit {theirWork} habe ich mich gefreut.',
    ],
    formal: [
      'wir kennen uns nicht. Ich wende mich wegen [Ihrer|deiner] Arbeit {theirWork} an [Sie|dich].',
      '[Sie kennen|du kennst] mich nicht. Mein Interesse gilt [Ihrer|deiner] Arbeit {theirWork}.',
      'wir sind uns noch nicht begegnet. Anlass ist [Ihre|deine] Arbeit {theirWork}.',
    ],
  },
  'connect.none': {
    any: [
      'wir kennen uns noch nicht.',
      '[Sie kennen|du kennst] mich noch nicht.',
      'wir sind uns nie begegnet.',
      'wir kennen uns nicht, deshalb nur kurz.',
      'wir sind uns noch nicht begegnet.',
      '[Sie kennen|du kennst] mich nicht, deshalb nur kurz.',
      'wir kennen uns nicht, ich fasse mich kurz.',
      'wir sind uns nie begegnet, deshalb nur kurz.',
    ],
    plain: [
      'wir kennen uns nicht.',
      '[Sie kennen|du kennst] mich nicht.',
      'wir kennen uns nicht, also kurz.',
    ],
    warm: [
      'wir kennen uns noch nicht, und das würde ich gern ändern.',
      '[Sie kennen|du kennst] mich noch nicht, und ich freue mich, wenn [Sie|du] kurz [lesen|liest].',
      'wir sind uns nie begegnet, und ich hoffe, meine Nachricht stört nicht.',
    ],
    formal: [
      'wir kennen uns bisher nicht.',
      '[Sie kennen|du kennst] mich nicht, ich möchte mich kurz fassen.',
      'wir sind uns bisher nicht begegnet.',
    ],
  },
  'connect.topic.verb': {
    any: [
      'wir kennen uns nicht. Ich möchte {topic}, und [Ihre|deine] Arbeit {theirWork} ist der Anlass.',
      'wir sind uns nie begegnet. [Ihre|Deine] Arbeit {theirWork} ist der Anlass: Ich möchte {topic}.',
      '[Sie kennen|du kennst] mich nicht. Ich schreibe wegen [Ihrer|deiner] Arbeit {theirWork}: Ich würde gern {topic}.',
      'wir kennen uns nicht. Wegen [Ihrer|deiner] Arbeit {theirWork} schreibe ich: Ich möchte {topic}.',
      'wir sind uns nie begegnet. Mich interessiert [Ihre|deine] Arbeit {theirWork}, denn ich möchte {topic}.',
      'wir kennen uns noch nicht. Mich interessiert [Ihre|deine] Arbeit {theirWork}: Ich würde gern {topic}.',
      'wir sind uns noch nicht begegnet. Anlass ist [Ihre|deine] Arbeit {theirWork}: Ich möchte {topic}.',
      '[Sie kennen|du kennst] mich noch nicht. Ich würde gern {topic}, daher interessiert mich [Ihre|deine] Arbeit {theirWork}.',
    ],
    plain: [
      'wir kennen uns nicht. Ich will {topic}; es geht um [Ihre|deine] Arbeit {theirWork}.',
      '[Sie kennen|du kennst] mich nicht. Ich möchte {topic}, daher [Ihre|deine] Arbeit {theirWork}.',
      'wir sind uns nie begegnet. Ich will {topic}, und [Ihre|deine] Arbeit {theirWork} passt dazu.',
    ],
    warm: [
      'wir kennen uns nicht. So gern würde ich {topic}, und [Ihre|deine] Arbeit {theirWork} macht mir Mut.',
      '[Sie kennen|du kennst] mich noch nicht. Ich würde gern {topic} und habe mich über [Ihre|deine] Arbeit {theirWork} gefreut.',
      'wir sind uns nie begegnet. Ich würde so gern {topic} und von [Ihrer|deiner] Arbeit {theirWork} lernen.',
    ],
    formal: [
      'wir kennen uns nicht. Ich möchte {topic}; daher gilt mein Interesse [Ihrer|deiner] Arbeit {theirWork}.',
      '[Sie kennen|du kennst] mich nicht. Ich wende mich wegen [Ihrer|deiner] Arbeit {theirWork} an [Sie|dich], denn ich möchte {topic}.',
      'wir sind uns noch nicht begegnet. Da ich {topic} möchte, interessiert mich [Ihre|deine] Arbeit {theirWork}.',
    ],
  },
};
