import type { Phrases } from '../../phrase-bank';

/** Nach einem Fehler: was es war, die Entschuldigung, was man daran tut; keine Ausrede, keine Bitte. */
export const repair: Phrases = {
  'repair.own': {
    any: [
      '{Mistake}. Das tut mir leid.',
      '{Mistake}, und das tut mir leid.',
      'Mir ist ein Fehler passiert, und das tut mir leid: {Mistake}.',
      '{Mistake}. Das war mein Fehler, und es tut mir leid.',
      'Es tut mir leid: {Mistake}.',
      '{Mistake}. Das hätte nicht passieren dürfen, und es tut mir leid.',
      'Ich möchte mich entschuldigen: {Mistake}.',
      '{Mistake}. Das war nicht in Ordnung, und ich entschuldige mich dafür.',
      '{Mistake}. Dafür möchte ich mich entschuldigen.',
    ],
    plain: [
      '{Mistake}. Entschuldigung.',
      'Entschuldigung: {Mistake}.',
      '{Mistake}. Mein Fehler, tut mir leid.',
    ],
    warm: [
      '{Mistake}. Das tut mir so leid.',
      'Es liegt mir auf dem Herzen, und es tut mir leid: {Mistake}.',
      '{Mistake}. Das [haben Sie|hast du] nicht verdient, und es tut mir leid.',
    ],
    formal: [
      '{Mistake}, wofür ich mich entschuldige.',
      'Für Folgendes möchte ich mich entschuldigen: {Mistake}.',
      '{Mistake}. Dafür bitte ich um Entschuldigung.',
    ],
  },
  'repair.thing': {
    any: [
      'Mir ist ein Fehler passiert, und das tut mir leid: {mistake}.',
      'Das tut mir leid: {mistake}.',
      'Ich möchte mich entschuldigen. Was schiefging: {mistake}.',
      'Dafür bitte ich [Sie|dich] um Entschuldigung: {mistake}.',
      'Bei mir ist etwas schiefgegangen: {mistake}. Das tut mir leid.',
      'Das war mein Fehler: {mistake}. Es tut mir leid.',
      'Ich entschuldige mich für einen Fehler: {mistake}.',
      'Mein Fehler, und er tut mir leid: {mistake}.',
    ],
    plain: [
      'Entschuldigung dafür: {mistake}.',
      'Mein Fehler: {mistake}. Tut mir leid.',
      'Das ging bei mir schief: {mistake}. Entschuldigung.',
    ],
    warm: [
      'Das tut mir so leid: {mistake}.',
      'Es liegt mir auf dem Herzen, und es tut mir leid: {mistake}.',
      'Das war nicht schön von mir, und es tut mir leid: {mistake}.',
    ],
    formal: [
      'Für Folgendes möchte ich mich entschuldigen: {mistake}.',
      'Dafür bitte ich um Entschuldigung: {mistake}.',
      'Das war ein Versäumnis meinerseits, und ich entschuldige mich: {mistake}.',
    ],
  },
  'repair.mend': {
    any: [
      '{Next}.',
      'Das tue ich jetzt: {Next}.',
      'So bringe ich es in Ordnung: {Next}.',
      'Was ich daran tue: {Next}.',
      'Damit es wieder stimmt: {Next}.',
      'Wie es weitergeht: {Next}.',
      'Um es gutzumachen: {Next}.',
      'Mein Weg, es in Ordnung zu bringen: {Next}.',
    ],
    plain: ['Jetzt: {Next}.', 'Mein Plan: {Next}.', 'Um es zu richten: {Next}.'],
    warm: [
      'Gern mache ich es wieder gut: {Next}.',
      'Damit es wieder gut ist: {Next}.',
      'Was ich gern daran tue: {Next}.',
    ],
    formal: [
      'Zur Wiedergutmachung: {Next}.',
      'Ich schlage Folgendes vor: {Next}.',
      'Um es in Ordnung zu bringen: {Next}.',
    ],
  },
  'repair.mend.thing': {
    any: [
      'Das tue ich jetzt: {next}.',
      'So bringe ich es in Ordnung: {next}.',
      'Was ich daran tue: {next}.',
      'Damit es wieder stimmt: {next}.',
      'Wie es weitergeht: {next}.',
      'Um es gutzumachen: {next}.',
      'Mein Weg, es in Ordnung zu bringen: {next}.',
      'Was ich jetzt tue: {next}.',
    ],
    plain: ['Jetzt: {next}.', 'Mein Plan: {next}.', 'Um es zu richten: {next}.'],
    warm: [
      'Gern mache ich es wieder gut: {next}.',
      'Damit es wieder gut ist: {next}.',
      'Was ich gern daran tue: {next}.',
    ],
    formal: [
      'Zur Wiedergutmachung: {next}.',
      'Ich schlage Folgendes vor: {next}.',
      'Um es in Ordnung zu bringen: {next}.',
    ],
  },
  'repair.close': {
    any: [
      'Eine Antwort ist nicht nötig.',
      'Es braucht keine Antwort. Ich wollte es offen sagen.',
      'Ich wollte es selbst sagen; eine Antwort ist nicht nötig.',
      'Darauf [müssen Sie|musst du] nicht antworten.',
      'Es braucht nichts weiter.',
      'Ich wollte, dass [Sie|du] es von mir [hören|hörst]. Eine Antwort braucht es nicht.',
      'Das wollte ich offen sagen, und eine Antwort erwarte ich nicht.',
      'Mehr wollte ich nicht sagen, und eine Antwort braucht es nicht.',
    ],
    plain: ['Keine Antwort nötig.', 'Mehr nicht.', 'Antworten ist nicht nötig.'],
    warm: [
      'Antworten ist nicht nötig; ich wollte, dass [Sie|du] es von mir [wissen|weißt].',
      'Ich bin froh, es gesagt zu haben, und eine Antwort braucht es nicht.',
      '[Fühlen Sie sich|Fühl dich] bitte zu keiner Antwort verpflichtet.',
    ],
    formal: [
      'Eine Antwort erwarte ich nicht.',
      'Ich wollte es [Ihnen|dir] selbst mitteilen; eine Antwort ist nicht nötig.',
      'Das wollte ich [Ihnen|dir] offen mitteilen, eine Antwort ist nicht nötig.',
    ],
  },
};
