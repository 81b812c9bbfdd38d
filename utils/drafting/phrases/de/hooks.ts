import type { Phrases } from '../../phrase-bank';

const clause = {
  any: [
    '{Clause}.',
    '{Clause}. Deshalb schreibe ich.',
    'Ich habe mir notiert: {Clause}.',
    'Eines habe ich behalten: {Clause}.',
  ],
};

/** Why this person. */
export const hooks: Phrases = {
  'hook.shared-move': {
    any: [
      '[Sie waren|Du warst] bei {pastOrg}, bevor [Sie|du] zu {org} [kamen|kamst]. Diesen Weg gehe ich gerade auch.',
      'Vor {org} [waren Sie|warst du] bei {pastOrg}. Denselben Wechsel mache ich gerade.',
      'Von {pastOrg} zu {org}: Diesen Wechsel habe ich noch vor mir.',
      '[Sie sind|Du bist] von {pastOrg} zu {org} gegangen. Ich versuche gerade denselben Schritt.',
    ],
  },
  'hook.shared-start': {
    any: [
      '[Sie waren|Du warst] bei {pastOrg}, bevor [Sie|du] zu {org} [kamen|kamst]. Ich komme aus demselben Bereich.',
      'Vor {org} [waren Sie|warst du] bei {pastOrg}. Aus diesem Bereich komme ich auch.',
      '[Ihre|Deine] Zeit bei {pastOrg} ist der Grund, warum ich schreibe: Ich komme aus demselben Bereich.',
      'Von {pastOrg} zu {org}: Ich komme aus demselben Bereich und suche einen Weg weiter.',
    ],
  },
  'hook.advice': clause,
  'hook.need': clause,
  'hook.did': clause,
  'hook.met': clause,
  'hook.referral': {
    any: [
      '{Referrer} hat mir geraten, [Ihnen|dir] zu schreiben.',
      '[Ihren|Deinen] Namen habe ich von {referrer}.',
      'Ich schreibe auf Anregung von {referrer}.',
      '{Referrer} meinte, ich solle [Ihnen|dir] schreiben.',
    ],
  },
  'hook.worked-together': {
    any: [
      'Wir haben beide um {year} bei {org} gearbeitet.',
      'Um {year} waren wir beide bei {org}.',
      'Wir kennen uns von {org}, aus der Zeit um {year}.',
      '[Sie|Du] und ich waren um {year} bei {org}.',
    ],
  },
  'hook.employer-overlap': {
    any: [
      'Wir waren um {year} beide bei {org}, sind uns aber wohl nie begegnet.',
      'Um {year} haben wir beide bei {org} gearbeitet, ohne uns zu treffen, soweit ich weiß.',
      'Bei {org} waren wir beide, um {year}.',
      'Auch ich war um {year} bei {org}.',
    ],
  },
  'hook.employer': {
    any: [
      'Wir haben beide bei {org} gearbeitet, zu verschiedenen Zeiten.',
      'Bei {org} war ich auch, in anderen Jahren als [Sie|du].',
      'Bei {org} habe ich auch gearbeitet, in anderen Jahren.',
      'Wir haben uns bei {org} verpasst: Ich war zu einer anderen Zeit dort.',
    ],
  },
  'hook.employer-now': {
    any: [
      '[Sie arbeiten|Du arbeitest] bei {org}, wo ich früher war.',
      'Bei {org} habe ich früher auch gearbeitet.',
      'Bei {org} war ich früher auch.',
      'Ich war früher bei {org}, wo [Sie|du] heute [sind|bist].',
    ],
  },
  'hook.used-work': {
    any: [
      'Ich habe {work} benutzt.',
      'Ich kenne [Ihre|deine] Arbeit aus dem Gebrauch: {work}.',
      'Ich schreibe, weil ich {work} benutzt habe.',
      'Ich arbeite mit {work}.',
    ],
  },
  'hook.attended': {
    any: [
      'Ich war dabei: {event}.',
      'Ich kenne [Sie|dich] von dieser Veranstaltung: {event}.',
      'Ich schreibe nach dieser Veranstaltung: {event}. Ich war auch dort.',
      'Im Publikum war ich auch: {event}.',
    ],
  },
  'hook.post': {
    any: [
      'In [Ihrem|deinem] Beitrag vom {postDate} habe ich gelesen: „{quote}.“',
      'Ich habe [Ihren|deinen] Beitrag vom {postDate} gelesen: „{quote}.“',
      '„{Quote}.“ Das habe ich in [Ihrem|deinem] Beitrag vom {postDate} gelesen.',
      'Ein Satz aus [Ihrem|deinem] Beitrag vom {postDate} ist der Grund, warum ich schreibe: „{quote}.“',
    ],
  },
  'hook.school': {
    any: [
      'Wir waren beide an derselben Schule: {school}, [Sie|du] {theirs} und ich {mine}.',
      '{School} verbindet uns: [Sie|du] {theirs}, ich {mine}.',
      'An dieser Schule war ich auch: {school}, allerdings {mine} und nicht {theirs}.',
      'Wir haben uns um einige Jahre verpasst: {school}, [Sie|du] {theirs}, ich {mine}.',
    ],
  },
  'hook.school-same-year': {
    any: [
      'Wir haben Schule und Jahr gemeinsam: {school}, {mine}.',
      '{School}, {mine}: Das steht bei [Ihnen|dir] und bei mir.',
      'Auch ich war {mine} dort: {school}.',
      'Uns verbindet {school} und sogar das Jahr {mine}.',
    ],
  },
  'hook.school-no-year': {
    any: [
      'Wir waren beide an derselben Schule: {school}.',
      '{School} verbindet uns.',
      'Auch ich habe dort gelernt: {school}.',
      'Was wir gemeinsam haben: {school}.',
    ],
  },
  'hook.group': {
    any: [
      'Wir sind beide in dieser Gruppe: {group}.',
      '[Ihren|Deinen] Namen kenne ich aus der Gruppe {group}, in der ich auch bin.',
      'Ich bin wie [Sie|du] in der Gruppe {group}.',
      'Die Gruppe {group} haben wir gemeinsam.',
    ],
  },
  'hook.city': {
    any: [
      'Ich lebe auch in {city}.',
      'Wir leben beide in {city}.',
      'Ich bin ebenfalls in {city} zu Hause.',
      'Ich schreibe aus {city}, wo [Sie|du] auch [sind|bist].',
    ],
  },
  'hook.field': {
    any: [
      'Wir kennen uns nicht, und ich will keine Verbindung erfinden. Ich schreibe wegen [Ihrer|deiner] Arbeit bei {org}, denn dorthin möchte ich auch.',
      'Wir sind uns nie begegnet. [Sie arbeiten|Du arbeitest] bei {org} in dem Bereich, in den ich wechseln möchte.',
      '[Sie kennen|Du kennst] mich nicht. Ich frage [Sie|dich], weil [Sie|du] bei {org} die Arbeit [machen|machst], die ich lernen möchte.',
      'Uns verbindet nur die Arbeit: In den Bereich, in dem [Sie|du] bei {org} [sind|bist], möchte ich wechseln.',
    ],
  },
  'hook.honest': {
    any: [
      'Wir kennen uns nicht, und ich will keine Verbindung erfinden. Ich schreibe wegen [Ihrer|deiner] Arbeit bei {org}.',
      '[Sie kennen|Du kennst] mich nicht. [Ihre|Deine] Arbeit bei {org} ist der Grund, warum ich schreibe.',
      'Wir sind uns nie begegnet. Meine Frage betrifft [Ihre|deine] Arbeit bei {org}.',
      'Ich bin [Ihnen|dir] fremd und schreibe wegen [Ihrer|deiner] Arbeit bei {org}.',
    ],
  },
  'hook.none': {
    any: [
      'Wir kennen uns nicht, deshalb fasse ich mich kurz.',
      '[Sie kennen|Du kennst] mich nicht, und ich habe nur eine Frage.',
      'Wir sind uns nie begegnet, und ich will keine Verbindung erfinden.',
      'Ich bin [Ihnen|dir] fremd, deshalb nur kurz.',
    ],
  },
  'connect.honest': {
    any: [
      'wir kennen uns nicht. Ich schreibe wegen [Ihrer|deiner] Arbeit bei {org}.',
      '[Sie kennen|du kennst] mich nicht. [Ihre|Deine] Arbeit bei {org} ist mein Grund.',
      'wir sind uns nie begegnet. [Ihre|Deine] Arbeit bei {org} interessiert mich.',
      'ich bin [Ihnen|dir] fremd und schreibe wegen [Ihrer|deiner] Arbeit bei {org}.',
    ],
  },
  'connect.none': {
    any: [
      'wir kennen uns noch nicht.',
      '[Sie kennen|du kennst] mich noch nicht.',
      'wir sind uns nie begegnet.',
      'ich bin [Ihnen|dir] noch fremd.',
    ],
  },
};
