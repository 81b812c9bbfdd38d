import type { Phrases } from '../../phrase-bank';

/** What came of it, as each voice tells it, said as a clause or as a thing. */
const DID_VOICES = {
  plain: ['Ergebnis: {Did}.', 'Kurz: {Did}.', 'Stand: {Did}.'],
  warm: [
    'Das wollte ich [Ihnen|dir] gern erzählen: {Did}.',
    '[Sie haben|Du hast] Anteil daran, deshalb: {Did}.',
    'Ich möchte, dass [Sie|du] [wissen|weißt], wie es weiterging: {Did}.',
  ],
  formal: [
    'Ich kann berichten: {Did}.',
    'Daraus ist Folgendes geworden: {Did}.',
    'Das Ergebnis möchte ich [Ihnen|dir] mitteilen: {Did}.',
  ],
};

/** News of what became of it. */
export const updates: Phrases = {
  'update.advice': {
    any: [
      '{Clause}.',
      'Vielleicht [erinnern Sie sich|erinnerst du dich]: {Clause}.',
      '{Clause}. Daran habe ich gedacht.',
      '{Clause}. Das habe ich nicht vergessen.',
      '{Clause}, vielleicht [erinnern Sie sich|erinnerst du dich].',
      '{Clause}. Daran habe ich oft gedacht.',
      'Vor einiger Zeit: {Clause}.',
      '{Clause}. Das hatte ich mir notiert.',
    ],
    plain: ['{Clause}. Dazu Neues.', 'Zur Erinnerung: {Clause}.', '{Clause}. Kurz dazu.'],
    warm: [
      '{Clause}. Darüber bin ich heute noch froh.',
      '{Clause}. Daran denke ich gern.',
      '{Clause}. Dafür bin ich [Ihnen|dir] dankbar.',
    ],
    formal: [
      '{Clause}. Darauf möchte ich zurückkommen.',
      'Möglicherweise [erinnern Sie sich|erinnerst du dich]: {Clause}.',
      '{Clause}, wie [Sie sich|du dich] vielleicht [erinnern|erinnerst].',
    ],
  },
  'update.line': {
    any: [
      '[Sie haben|Du hast] mir geschrieben: „{line}.“',
      '[Sie schrieben|Du schriebst] mir: „{line}.“',
      'Vielleicht [erinnern Sie sich|erinnerst du dich] an diesen Satz: „{line}.“',
      '„{Line}.“ Das [haben Sie|hast du] mir geschrieben.',
      '[Ihr|Dein] Satz an mich war: „{line}.“',
      'Diesen Satz von [Ihnen|dir] habe ich behalten: „{line}.“',
      '„{Line}.“ Diesen Satz von [Ihnen|dir] habe ich mir notiert.',
      'Ich komme auf [Ihren|deinen] Satz zurück: „{line}.“',
    ],
    plain: [
      'Zur Erinnerung: „{line}.“',
      'Kurz zu [Ihrem|deinem] Satz: „{line}.“',
      '„{Line}.“ Dazu Neues.',
    ],
    warm: [
      'Über [Ihren|deinen] Satz habe ich mich so gefreut: „{line}.“',
      'An diesen Satz von [Ihnen|dir] denke ich gern: „{line}.“',
      '„{Line}.“ Dafür bin ich [Ihnen|dir] dankbar.',
    ],
    formal: [
      'Auf [Ihre|deine] Worte möchte ich zurückkommen: „{line}.“',
      'In [Ihrer|deiner] Nachricht [schrieben Sie|schriebst du]: „{line}.“',
      'Möglicherweise [erinnern Sie sich|erinnerst du dich] an [Ihre|deine] Worte: „{line}.“',
    ],
  },
  'update.takeaway': {
    any: [
      '[Ihr|Dein] Rat war: {takeaway}.',
      'Neues zu [Ihrem|deinem] Rat: {takeaway}.',
      '[Ihr|Dein] Rat an mich war: {takeaway}.',
      '[Sie haben|Du hast] mir diesen Rat gegeben: {takeaway}.',
      'Vielleicht [erinnern Sie sich|erinnerst du dich] an [Ihren|deinen] Rat: {takeaway}.',
      'Das war [Ihr|dein] Rat: {takeaway}.',
      'Ein Wort zu [Ihrem|deinem] Rat: {takeaway}.',
      '[Ihren|Deinen] Rat habe ich behalten: {takeaway}.',
    ],
    plain: [
      'Zu [Ihrem|deinem] Rat: {takeaway}.',
      'Zur Erinnerung an [Ihren|deinen] Rat: {takeaway}.',
      'Kurz zu [Ihrem|deinem] Rat: {takeaway}.',
    ],
    warm: [
      'Über [Ihren|deinen] Rat bin ich heute noch froh: {takeaway}.',
      'An [Ihren|deinen] Rat denke ich gern: {takeaway}.',
      'Für [Ihren|deinen] Rat bin ich [Ihnen|dir] dankbar: {takeaway}.',
    ],
    formal: [
      'Auf [Ihren|deinen] Rat möchte ich zurückkommen: {takeaway}.',
      '[Ihr|Dein] Rat lautete: {takeaway}.',
      'Möglicherweise [erinnern Sie sich|erinnerst du dich], was [Sie|du] mir geraten [haben|hast]: {takeaway}.',
    ],
  },
  'update.told': {
    any: [
      'Eines habe ich von [Ihnen|dir] behalten: {takeaway}.',
      'Etwas, das [Sie|du] mir gesagt [haben|hast], ist mir geblieben: {takeaway}.',
      'Das habe ich aus unserem Gespräch behalten: {takeaway}.',
      'Eines weiß ich von [Ihnen|dir]: {takeaway}.',
      'Das steht seit unserem Gespräch in meinen Notizen: {takeaway}.',
      'An eines denke ich seither oft: {takeaway}.',
      'Das habe ich von [Ihnen|dir] gelernt: {takeaway}.',
      'Vielleicht [erinnern Sie sich|erinnerst du dich], was [Sie|du] mir gesagt [haben|hast]: {takeaway}.',
    ],
    plain: [
      'Von [Ihnen|dir] weiß ich: {takeaway}.',
      'Notiert habe ich mir damals: {takeaway}.',
      'Das habe ich behalten: {takeaway}.',
    ],
    warm: [
      'Über eines, das [Sie|du] mir gesagt [haben|hast], bin ich noch immer froh: {takeaway}.',
      'Daran denke ich gern: {takeaway}.',
      'Für eines bin ich [Ihnen|dir] besonders dankbar: {takeaway}.',
    ],
    formal: [
      'Auf eines möchte ich zurückkommen, das [Sie|du] mir gesagt [haben|hast]: {takeaway}.',
      'Aus unserem Gespräch ist mir geblieben: {takeaway}.',
      'Möglicherweise [erinnern Sie sich|erinnerst du dich] an [Ihre|deine] Worte: {takeaway}.',
    ],
  },
  'update.kept': {
    any: [
      '[Ihren|Deinen] Rat habe ich behalten: {takeaway}.',
      '[Ihr|Dein] Rat begleitet mich: {takeaway}.',
      'An [Ihren|deinen] Rat denke ich oft: {takeaway}.',
      '[Ihren|Deinen] Rat habe ich nicht vergessen: {takeaway}.',
      '[Ihr|Dein] Rat steht in meinen Notizen: {takeaway}.',
      'Ich denke noch an [Ihren|deinen] Rat: {takeaway}.',
      'Vielleicht [erinnern Sie sich|erinnerst du dich] an [Ihren|deinen] Rat: {takeaway}.',
      '[Ihren|Deinen] Rat habe ich mir gemerkt: {takeaway}.',
    ],
    plain: [
      '[Ihr|Dein] Rat gilt noch: {takeaway}.',
      'Notiert, von [Ihnen|dir]: {takeaway}.',
      'Ich habe [Ihren|deinen] Rat noch: {takeaway}.',
    ],
    warm: [
      'Über [Ihren|deinen] Rat bin ich heute noch froh: {takeaway}.',
      'An [Ihren|deinen] Rat denke ich immer wieder gern: {takeaway}.',
      'Für [Ihren|deinen] Rat bin ich [Ihnen|dir] dankbar: {takeaway}.',
    ],
    formal: [
      '[Ihr|Dein] Rat ist mir in Erinnerung geblieben: {takeaway}.',
      '[Ihren|Deinen] Rat habe ich im Sinn behalten: {takeaway}.',
      'Auf [Ihren|deinen] Rat komme ich gern zurück: {takeaway}.',
    ],
  },
  'update.thanks.kept': {
    any: [
      'Nochmals danke für [Ihren|deinen] Rat.',
      'Danke noch einmal für [Ihren|deinen] Rat.',
      'Vielen Dank noch einmal für [Ihren|deinen] Rat.',
      'Eine Antwort ist nicht nötig, ich wollte nur danke sagen.',
      'Danke für [Ihren|deinen] Rat.',
      'Dafür wollte ich noch einmal danke sagen.',
      'Ich wollte [Ihnen|dir] noch einmal dafür danken.',
      'Eine Antwort ist nicht nötig. Danke noch einmal.',
    ],
    plain: ['Danke dafür.', 'Danke noch mal.', 'Danke. Antworten ist nicht nötig.'],
    warm: [
      'Ich bin so froh darüber. Danke.',
      'Von Herzen danke dafür.',
      'Wie gut, dass [Sie|du] mir das gesagt [haben|hast]. Danke.',
    ],
    formal: [
      'Dafür möchte ich [Ihnen|dir] nochmals danken.',
      'Für [Ihren|deinen] Rat bin ich [Ihnen|dir] dankbar.',
      'Eine Antwort ist nicht nötig; ich wollte [Ihnen|dir] danken.',
    ],
  },
  'update.thanks.time': {
    any: [
      'Nochmals danke für [Ihre|deine] Zeit.',
      'Danke noch einmal für [Ihre|deine] Zeit.',
      'Vielen Dank noch einmal für [Ihre|deine] Zeit.',
      'Das wollte ich [Ihnen|dir] selbst sagen. Danke noch einmal.',
      'Eine Antwort ist nicht nötig. Danke noch einmal.',
      'Danke, dass [Sie sich|du dir] damals Zeit genommen [haben|hast].',
      'Das wollte ich [Ihnen|dir] noch erzählen. Danke noch einmal.',
      'Danke noch einmal, dass [Sie|du] mir zugehört [haben|hast].',
    ],
    plain: [
      'Danke noch mal für die Zeit.',
      'Danke. Antworten ist nicht nötig.',
      'Das wollte ich kurz sagen. Danke.',
    ],
    warm: [
      'Ich bin so froh, dass wir gesprochen haben. Danke.',
      'Von Herzen danke für [Ihre|deine] Zeit.',
      'Wie gut, dass [Sie sich|du dir] Zeit genommen [haben|hast]. Danke.',
    ],
    formal: [
      'Für [Ihre|deine] Zeit möchte ich [Ihnen|dir] nochmals danken.',
      'Für [Ihre|deine] Zeit bin ich [Ihnen|dir] dankbar.',
      'Eine Antwort ist nicht nötig; ich wollte [Ihnen|dir] berichten und danken.',
    ],
  },
  'update.open': {
    any: [
      'Ein kurzer Stand der Dinge für [Sie|dich].',
      'Neues von mir.',
      'Ich wollte erzählen, wie es steht.',
      'Ich schulde [Ihnen|dir] ein paar Neuigkeiten.',
      'Ein paar Zeilen, wie es bei mir weiterging.',
      'Kurz, wie es bei mir steht.',
      'Was es bei mir Neues gibt, in aller Kürze.',
      'Vielleicht freut [Sie|dich], wie es weiterging.',
    ],
    plain: ['Kurzer Stand.', 'Kurz Neues von mir.', 'Nur kurz, wie es steht.'],
    warm: [
      'Ich habe Neues und möchte es [Ihnen|dir] gern erzählen.',
      'Gern erzähle ich [Ihnen|dir], wie es weiterging.',
      'Ich freue mich, [Ihnen|dir] zu erzählen, wie es steht.',
    ],
    formal: [
      'Ich möchte [Ihnen|dir] berichten, wie es steht.',
      'Ein kurzer Bericht, wie es weiterging.',
      'Ich bin [Ihnen|dir] einen Bericht schuldig.',
    ],
  },
  'update.did': {
    any: [
      '{Did}.',
      'Und so war es: {Did}.',
      'Das Ergebnis bisher: {Did}.',
      'Und das kam dabei heraus: {Did}.',
      'Seither: {Did}.',
      'So ging es weiter: {Did}.',
      'Das wurde daraus: {Did}.',
      'So steht es jetzt: {Did}.',
    ],
    ...DID_VOICES,
  },
  'update.didThing': {
    any: [
      'Das wurde daraus: {Did}.',
      'Das Ergebnis bisher: {Did}.',
      'So steht es jetzt: {Did}.',
      'Und das kam dabei heraus: {Did}.',
      'So ging es weiter: {Did}.',
      'Neu seither: {Did}.',
      'Der Stand heute: {Did}.',
      'Kurz, was daraus wurde: {Did}.',
    ],
    ...DID_VOICES,
  },
  'update.now': {
    any: [
      '{Doing}.',
      'Zurzeit {doingInv}.',
      'Mein Stand heute: {Doing}.',
      'Bei mir steht es so: {Doing}.',
      '{Did}.',
      'Neu bei mir: {Did}.',
      'Neu bei mir: {Doing}.',
      'Bei mir: {Did}.',
      'Der Stand heute: {Doing}.',
    ],
    plain: ['Heute {doingInv}.', 'Kurz zu mir: {Doing}.', 'Stand: {Doing}.'],
    warm: [
      'Falls [Sie sich fragen|du dich fragst], wie es mir geht: {Doing}.',
      'Ich erzähle gern, wie es bei mir steht: {Doing}.',
      'Und das möchte ich [Ihnen|dir] gern erzählen: {Doing}.',
    ],
    formal: ['Derzeit {doingInv}.', 'Zu meiner Person: {Doing}.', 'Was mich betrifft: {Doing}.'],
  },
  'update.thanks': {
    any: [
      'Danke für [Ihren|deinen] Anteil daran.',
      'Nochmals danke für [Ihren|deinen] Rat.',
      'Eine Antwort ist nicht nötig, ich wollte nur danke sagen.',
      'Das fing mit [Ihnen|dir] an, also danke.',
      'Danke noch einmal für [Ihren|deinen] Rat.',
      'Das wollte ich [Ihnen|dir] noch sagen. Danke.',
      'Vielen Dank noch einmal für [Ihren|deinen] Rat.',
      'Danke, dass [Sie|du] mich darauf gebracht [haben|hast].',
    ],
    plain: ['Danke dafür.', 'Danke noch mal.', 'Danke. Antworten ist nicht nötig.'],
    warm: [
      '[Sie haben|Du hast] Anteil daran, und ich bin so froh. Danke.',
      'Von Herzen danke für [Ihren|deinen] Rat.',
      'Wie gut, dass ich auf [Sie|dich] gehört habe. Danke.',
    ],
    formal: [
      'Für [Ihren|deinen] Anteil daran möchte ich [Ihnen|dir] danken.',
      'Für [Ihren|deinen] Rat bin ich [Ihnen|dir] dankbar.',
      'Eine Antwort ist nicht nötig; ich wollte [Ihnen|dir] danken.',
    ],
  },
};
