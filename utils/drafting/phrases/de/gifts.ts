import type { Phrases } from '../../phrase-bank';

/** What gives and asks for nothing. */
export const gifts: Phrases = {
  'thanks.event': {
    any: [
      'Vielen Dank für {event}{when}.',
      'Danke für {event}{when}.',
      'Ich danke [Ihnen|dir] für {event}{when}.',
      'Herzlichen Dank für {event}{when}.',
    ],
  },
  'thanks.answer': {
    any: [
      'Vielen Dank für [Ihre|deine] Antwort.',
      'Danke für [Ihre|deine] Antwort, sie hilft mir.',
      'Danke, dass [Sie|du] mir geantwortet [haben|hast].',
      '[Ihre|Deine] Antwort hat mir geholfen, danke.',
    ],
  },
  'thanks.clause': {
    any: [
      '{SharedClause}. Danke dafür.',
      '{SharedClause}. Vielen Dank.',
      '{SharedClause}. Dafür danke ich [Ihnen|dir].',
      '{SharedClause}. Herzlichen Dank.',
    ],
  },
  'thanks.intro': {
    any: [
      'Vielen Dank, dass [Sie|du] mich {introduced} vorgestellt [haben|hast].',
      'Danke für die Verbindung zu {introduced}.',
      'Danke, dass [Sie|du] den Kontakt zu {introduced} hergestellt [haben|hast].',
      'Herzlichen Dank für den Kontakt zu {introduced}.',
    ],
  },
  'thanks.plain': {
    any: [
      'Vielen Dank für [Ihre|deine] Hilfe.',
      'Danke für [Ihre|deine] Hilfe.',
      'Ich danke [Ihnen|dir] für [Ihre|deine] Hilfe.',
      'Herzlichen Dank für [Ihre|deine] Unterstützung.',
    ],
  },
  takeaway: {
    any: [
      'Was ich mitnehme: {takeaway}.',
      'Das eine, was ich mitgenommen habe: {takeaway}.',
      'Was mir geblieben ist: {takeaway}.',
      'Ganz oben in meinen Notizen steht: {takeaway}.',
    ],
  },
  'takeaway.learned': {
    any: [
      'Ich verstehe jetzt besser, {takeaway}.',
      '[Sie haben|Du hast] mir gezeigt, {takeaway}.',
      'Mir ist jetzt klarer, {takeaway}.',
      'Ich nehme mit, {takeaway}.',
    ],
  },
  next: {
    any: [
      '{Next}.',
      'Mein nächster Schritt: {Next}.',
      'Was daraus wird: {Next}.',
      'Und so geht es weiter: {Next}.',
    ],
  },
  'next.thing': {
    any: [
      'Mein nächster Schritt: {next}.',
      'Was daraus wird: {next}.',
      'Als Nächstes steht an: {next}.',
      'Und so geht es weiter: {next}.',
    ],
  },
  'update.advice': {
    any: [
      '{Clause}.',
      'Vielleicht [erinnern Sie sich|erinnerst du dich]: {Clause}.',
      'Zu [Ihrem|deinem] Rat: {Clause}.',
      'Ich komme zurück auf [Ihren|deinen] Rat: {Clause}.',
    ],
  },
  'update.takeaway': {
    any: [
      '[Ihr|Dein] Rat war: {takeaway}.',
      'Neues zu [Ihrem|deinem] Rat: {takeaway}.',
      'Ich habe [Ihren|deinen] Rat befolgt: {takeaway}.',
      'Das geht auf [Ihren|deinen] Rat zurück: {takeaway}.',
    ],
  },
  'update.open': {
    any: [
      'Ein kurzer Stand der Dinge für [Sie|dich].',
      '[Sie haben|Du hast] mir geholfen, deshalb schreibe ich, was daraus wurde.',
      'Ich wollte berichten, wie es weiterging.',
      'Ich schulde [Ihnen|dir] ein paar Neuigkeiten.',
    ],
  },
  'update.did': {
    any: [
      'Was ich getan habe: {Did}.',
      'Daraus ist geworden: {Did}.',
      'Das Ergebnis bisher: {Did}.',
      'Und das kam dabei heraus: {Did}.',
    ],
  },
  'update.didThing': {
    any: [
      'Daraus ist geworden: {Did}.',
      'Das Ergebnis bisher: {Did}.',
      'So steht es jetzt: {Did}.',
      'Und das kam dabei heraus: {Did}.',
    ],
  },
  'update.thanks': {
    any: [
      'Danke für [Ihren|deinen] Anteil daran.',
      'Nochmals danke für [Ihren|deinen] Rat.',
      'Eine Antwort ist nicht nötig, ich wollte nur danke sagen.',
      'Das fing mit [Ihnen|dir] an, also danke.',
    ],
  },
  'appreciation.used': {
    any: [
      'Ich habe {work} benutzt und möchte [Ihnen|dir] dafür danken.',
      'Danke für [Ihre|deine] Arbeit. Ich habe sie selbst benutzt: {work}.',
      'Ich arbeite mit {work}, und es hilft.',
      'Ich wollte sagen, dass ich {work} benutzt habe und es geholfen hat.',
    ],
  },
  'appreciation.attended': {
    any: [
      'Ich war dabei und möchte [Ihnen|dir] danken: {event}.',
      'Danke für diese Veranstaltung: {event}. Ich war dort.',
      'Ich saß im Publikum und bin froh darüber: {event}.',
      'Es hat sich gelohnt zu kommen: {event}. Danke.',
    ],
  },
  'appreciation.post': {
    any: [
      'Ich habe [Ihren|deinen] Beitrag vom {postDate} gelesen, und dieser Satz ist mir geblieben: „{quote}.“',
      '„{Quote}.“ Danke für diesen Satz in [Ihrem|deinem] Beitrag vom {postDate}.',
      'Danke für [Ihren|deinen] Beitrag vom {postDate}, vor allem für diesen Satz: „{quote}.“',
      'In [Ihrem|deinem] Beitrag vom {postDate} steht ein Satz, der mir geblieben ist: „{quote}.“',
    ],
  },
  'appreciation.note': {
    any: [
      '{Clause}. Dafür wollte ich danken.',
      '{Clause}. Danke, das hat geholfen.',
      'Ich wollte nur danke sagen: {Clause}.',
      'Ein Dank, der noch aussteht: {Clause}.',
    ],
  },
  effect: {
    any: [
      'Was es bei mir verändert hat: {takeaway}.',
      'Was daraus wurde: {takeaway}.',
      'Was es mir gebracht hat: {takeaway}.',
      'Am meisten geholfen hat: {takeaway}.',
    ],
  },
  'effect.did': {
    any: [
      '{Did}.',
      'Was daraus wurde: {Did}.',
      'In der Praxis: {Did}.',
      'Das kam dabei heraus: {Did}.',
    ],
  },
  'gift.close': {
    any: [
      'Eine Antwort ist nicht nötig.',
      'Mehr wollte ich gar nicht sagen.',
      'Das wollte ich nur sagen.',
      '[Sie müssen|Du musst] nicht antworten.',
    ],
  },
  'offering.offer': {
    any: [
      'Wenn es [Ihnen|dir] hilft, kann ich {offer}.',
      'Ich könnte {offer}, wenn [Sie|du] [möchten|möchtest].',
      'Gern würde ich {offer}, falls das nützt.',
      'Mein Angebot: Ich kann {offer}.',
    ],
  },
  'offering.thing': {
    any: [
      'Mein Angebot: {offer}.',
      'Was ich anbieten kann: {offer}.',
      'Wenn es [Ihnen|dir] hilft, biete ich an: {offer}.',
      'Falls es nützt: {offer}.',
    ],
  },
  'offering.easy': {
    any: [
      'Ein Ja oder Nein genügt, und ein Nein ist in Ordnung.',
      'Wenn es nichts nützt, reicht ein kurzes Nein.',
      'Ein kurzes Ja genügt, ein Nein genauso.',
      'Ich erwarte nichts dafür, und ein Nein ist in Ordnung.',
    ],
  },
  'closing.thanksNo': {
    any: [
      'Danke für die klare Antwort.',
      'Danke, dass [Sie|du] mir Bescheid gegeben [haben|hast].',
      'Danke für [Ihre|deine] ehrliche Antwort.',
      'Das verstehe ich, danke für die Antwort.',
    ],
  },
  'closing.thanks': {
    any: [
      'Danke für [Ihre|deine] Hilfe bis hierher.',
      'Danke für das, was [Sie|du] mir gesagt [haben|hast].',
      'Danke für die Geduld mit meinen Fragen.',
      'Danke für den Austausch.',
    ],
  },
  'closing.unanswered': {
    any: [
      'Ich habe nichts gehört, und das ist in Ordnung.',
      'Es war wohl nicht der richtige Moment.',
      'Keine Antwort ist auch eine, und das ist gut so.',
      '[Sie schulden|Du schuldest] mir keine Antwort.',
    ],
  },
  'closing.close': {
    any: [
      'Ich belasse es dabei.',
      'Von mir aus ist damit nichts mehr offen.',
      'Ich werde dazu nicht weiter schreiben.',
      'Damit lasse ich es gut sein.',
    ],
  },
  'closing.wish': {
    any: [
      'Alles Gute.',
      'Ich wünsche [Ihnen|dir] alles Gute.',
      'Alles Gute für [Ihre|deine] Arbeit.',
      'Alles Gute für [Ihre|deine] Arbeit bei {org}.',
      'Alles Gute für die kommenden Monate.',
    ],
  },
};
