import type { followUps as english } from '../en/follow-ups';
import type { Entry } from '../translate';

/** Words of the room `following-up`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const followUps: Record<keyof typeof english, Entry> = {
  'followUps.why.invitationPending':
    'Eingeladen {day}, noch nicht angenommen. Gib der Sache Zeit, oder lass sie ruhen.',
  'followUps.why.accepted': 'Hat deine Einladung {day} angenommen. Jetzt kannst du schreiben.',
  'followUps.why.noReply1': {
    one: 'Keine Antwort seit {since}, {count} Arbeitstag.',
    other: 'Keine Antwort seit {since}, {count} Arbeitstage.',
  },
  'followUps.why.noReply2':
    'Keine Antwort auf dein Nachhaken seit {since}. Eine letzte kurze Nachricht, oder lass es ruhen.',
  'followUps.why.letItRest':
    'Du hast noch zweimal geschrieben (zuletzt: {since}), und es blieb still. Lass es ruhen: Es liegt selten an dir.',
  'followUps.why.answer': 'Hat dir {day} geschrieben und wartet auf deine Antwort.',
  'followUps.why.answerYes': 'Hat {day} ja gesagt und wartet auf deine Zeiten.',
  'followUps.why.answerNo': 'Hat {day} nein gesagt. Ein freundlicher Abschluss hält die Tür offen.',
  'followUps.why.answerNotNow':
    'Hat {day} gesagt: jetzt nicht. Ein freundlicher Abschluss hält die Tür offen.',
  'followUps.why.answerQuestion': 'Hat dich {day} etwas gefragt.',
  'followUps.why.timesAsked': 'Hat {day} nach Zeiten gefragt und wartet auf deine.',
  'followUps.why.timesOffered': 'Hat {day} Zeiten angeboten und wartet darauf, welche dir passt.',
  'followUps.why.calledOff': 'Euer Gespräch {day} wurde abgesagt. Neue Zeiten anbieten?',
  'followUps.why.prepare': 'Ihr sprecht {day} um {time}. Sieh deine Fragen durch.',
  'followUps.why.howDidItGo': 'Ihr wolltet {day} sprechen. Wie war es?',
  'followUps.why.thank': 'Ihr habt {day} gesprochen. Sag danke, solange es frisch ist.',
  'followUps.why.thankLate': 'Ihr habt {day} gesprochen. Ein Danke freut auch jetzt noch.',
  'followUps.why.sendUpdate': 'Du hast {day} danke gesagt. Erzähl, was du daraus gemacht hast.',
  'followUps.why.thankIntroducer': 'Hat dich {day} mit jemandem bekannt gemacht. Sag danke.',
  'followUps.why.thankIntroducerOf': 'Hat dich {day} mit {person} bekannt gemacht. Sag danke.',
  'followUps.why.tellIntroducer':
    'Hat dich {day} mit jemandem bekannt gemacht. Erzähl, wie es lief.',
  'followUps.why.tellIntroducerOf':
    'Hat dich {day} mit {person} bekannt gemacht. Erzähl, wie es lief.',
  'followUps.why.suggestedPerson': 'Hat vorgeschlagen, dass du mit {person} sprichst.',
  'followUps.why.myPromise': 'Du hast versprochen: {note}',
  'followUps.why.theirPromise': 'Hat dir versprochen: {note}',
  'followUps.why.keepInTouch':
    'Ihr hattet {day} zuletzt Kontakt. Ein paar Worte halten ihn lebendig.',
  'followUps.why.later':
    'Still seit {since}, und du hast es ruhen lassen. Zeit, wieder daran zu denken, wenn du magst.',
  'followUps.why.laterNo': 'Hat {day} nein gesagt. Seither kann sich etwas geändert haben.',
  'followUps.why.laterNotNow': 'Hat {day} gesagt: jetzt nicht. Das hier ist der spätere Termin.',
  'followUps.why.own': 'Du wolltest erinnert werden.',
  'followUps.why.ownNote': '{note}',
  'followUps.why.unknown': 'Früher geplant; woraus es folgte, ist nicht mehr hier.',

  'followUps.person.dormant':
    'Still seit {year}. Alte Bekannte wissen Dinge, die neue nicht wissen.',
  'followUps.person.quiet': {
    one: 'Seit {count} Tag nichts zwischen euch.',
    other: 'Seit {count} Tagen nichts zwischen euch.',
  },
  'followUps.person.persona': 'Gehört zu denen, die du kennenlernen willst: {persona}.',
  'followUps.person.newJob':
    'Hat eine neue Stelle. Ein guter Moment für ein nettes Wort oder ein Angebot zu helfen.',
  'followUps.person.posted':
    'Hat vor Kurzem etwas gepostet. Hast du es gelesen, freut ein nettes Wort.',
  'followUps.person.connectedSince': 'Vernetzt seit {year}, und du hast nie geschrieben.',
  'followUps.person.noted': 'Du hast dir etwas dazu notiert.',
  'followUps.person.connected': 'Ihr seid vernetzt, und du hast noch nicht geschrieben.',
  'followUps.person.saved': 'Von dir gespeichert, und du hast noch nicht geschrieben.',

  'followUps.persona.shares': 'Titel oder Slogan sagt „{words}“, wie dein Personentyp.',
  'followUps.help.fits.persona': 'Zählt für dich zu „{persona}“.',
  'followUps.help.fits.companySince': 'Seit {year} bei {company}.',
  'followUps.help.fits.company': 'Bei {company}.',
  'followUps.help.fits.companyUntil': 'War bis {year} bei {company}.',
  'followUps.help.fits.companyPast': 'War früher bei {company}.',
  'followUps.help.fits.role': 'Arbeitet als {role}.',
  'followUps.help.fits.rolePast': 'Hat als {role} gearbeitet.',
  'followUps.help.fits.headline': 'Sagt über sich: „{headline}“.',
  'followUps.help.fits.skill': 'Nennt {skill} unter den eigenen Kenntnissen.',
  'followUps.help.fits.fieldCompany': 'Kennt es von {company}.',
  'followUps.help.fits.about': 'Spricht in eigenen Worten von {field}.',
  'followUps.help.fits.place': 'Wohnt in {place}.',
  'followUps.help.close': 'Ihr kennt euch gut: Hier fragt es sich am leichtesten.',
  'followUps.help.dormant':
    'Ihr habt seit {year} nichts voneinander gehört. Alte Bekannte bringen Neues, das enge Vertraute nicht bringen.',
  'followUps.help.dormantSilent':
    'Vernetzt seit {year}, und von dort kam kein Wort. Alte Bekannte bringen Neues, das enge Vertraute nicht bringen.',
  'followUps.help.dormantUnknown':
    'Seit Jahren still. Alte Bekannte bringen Neues, das enge Vertraute nicht bringen.',
  'followUps.help.weak':
    'Ihr kennt euch flüchtig, zuletzt {year} voneinander gehört. Solche Bekanntschaften reichen in andere Kreise als deine.',
  'followUps.help.weakSilent':
    'Vernetzt seit {year}, noch ohne Worte. Solche Bekanntschaften reichen in andere Kreise als deine.',
  'followUps.help.weakUnknown':
    'Ihr kennt euch flüchtig. Solche Bekanntschaften reichen in andere Kreise als deine.',
  'followUps.help.stranger':
    'Ihr kennt euch noch nicht: Frag nach Wissen, nicht nach einer Stelle.',
  'followUps.help.rests': 'Du hast vor Kurzem geschrieben. Lass es ruhen bis {until}.',
  'followUps.help.easy.close': 'Du hast gesagt, dass ihr euch gut kennt.',
  'followUps.help.easy.answered': 'Hat dir {year} geantwortet.',
  'followUps.help.easy.met': 'Ihr kennt euch: {how}',
  'followUps.help.easy.wrote': 'Hat dir {year} geschrieben.',
  'followUps.help.easy.employer': 'Ihr habt beide bei {employer} gearbeitet.',
  'followUps.help.easy.school': 'Ihr habt beide hier gelernt: {school}.',
  'followUps.help.easy.connected':
    'Ihr seid erst seit Kurzem vernetzt: Ein Hallo ist da ganz natürlich.',

  'followUps.notice.group':
    'Das ist eine Unterhaltung mit mehreren. Kith notiert Antworten nur zwischen dir und einer Person.',
  'followUps.notice.noConversation':
    'Hier ließ sich keine Unterhaltung lesen, darum wurde keine Antwort notiert.',

  'followUps.entry.noSuchDay': 'Diesen Tag gibt es im Kalender nicht.',
  'followUps.entry.noSuchTime': 'Eine Uhrzeit geht von 00:00 bis 23:59.',
  'followUps.entry.skippedTime':
    'An diesem Tag wird die Uhr vorgestellt und überspringt diese Zeit. Wähle eine andere.',
  'followUps.entry.noSuchZone': 'Diese Zeitzone ist nicht bekannt.',
  'followUps.entry.future': 'Das liegt in der Zukunft.',
  'followUps.entry.past': 'Das liegt in der Vergangenheit.',
  'followUps.entry.beforeMessage':
    'Das ist vor deiner ersten Nachricht. Kam die erste von der anderen Person?',
  'followUps.entry.length': 'Zwischen {shortest} und {longest} Minuten.',

  'followUps.invite.title': 'Gespräch mit {name}',
  'followUps.invite.bothZones': '{mine} für dich, {theirs} für {name}.',
  'followUps.invite.length': {
    one: 'Vereinbarte Dauer: {count} Minute.',
    other: 'Vereinbarte Dauer: {count} Minuten.',
  },
  'followUps.invite.questions': 'Was du fragen willst:',
  'followUps.invite.alarm': 'Morgen sprichst du mit {name}. Sieh deine Fragen durch.',
  'followUps.invite.refused':
    'Die Kalenderdatei ließ sich nicht machen: Das Datum ist nicht lesbar.',

  // Questions without "du" or "Sie": Kith cannot know which the two say to each other.
  'followUps.question.own': '{question}',
  'followUps.question.gotThere': 'Wie führte der Weg bis hierher?',
  'followUps.question.fromTo': 'Wie kam es zum Wechsel von {before} zu {title}?',
  'followUps.question.company': 'Was macht {company}, wenn man es im Freundeskreis erklärt?',
  'followUps.question.roleInCompany':
    'Was macht {company}, und was trägt die Rolle {title} dazu bei?',
  'followUps.question.typicalWeek': 'Wie sieht eine gewöhnliche Woche aus?',
  'followUps.question.likeLeast': 'Was ist schön an der Arbeit, und worauf ließe sich verzichten?',
  'followUps.question.adviceForChange':
    'Was wäre der Rat an jemanden, der aus einem anderen Bereich kommt?',
  'followUps.question.findFit': 'Wie könnte ich herausfinden, ob diese Arbeit zu mir passt?',
  'followUps.question.whatToRead': 'Was sollte ich als Erstes lesen, ausprobieren oder ansehen?',
  'followUps.question.whoElse': 'Mit wem sollte ich noch sprechen?',
  'followUps.question.giveBack': 'Gibt es etwas, das ich im Gegenzug tun kann?',
  'followUps.question.recruiterLooksFor': 'Bei welchen Profilen lohnt es sich weiterzulesen?',
  'followUps.question.recruiterGap': 'Was fehlt Leuten mit meinem Hintergrund meistens?',
  'followUps.question.teamNeeds': 'Was ist schwer zu finden, wenn das Team Leute sucht?',
  'followUps.question.goodBeginner': 'Was macht jemand gut, der neu im Team ist?',
  'followUps.question.firstStep':
    'Was war beim Wechsel der erste Schritt, und wäre es wieder derselbe?',
  'followUps.question.wishKnown': 'Was wäre vor dem Wechsel gut zu wissen gewesen?',
  'followUps.question.studiesUse': 'Was aus dem Studium ist noch von Nutzen?',

  'followUps.tie.talked': {
    one: 'Ihr habt im letzten Jahr {count} Mal gesprochen.',
    other: 'Ihr habt im letzten Jahr {count} Mal gesprochen.',
  },
  'followUps.tie.wrote': {
    one: 'Hat dir im letzten Jahr {count} Mal geschrieben.',
    other: 'Hat dir im letzten Jahr {count} Mal geschrieben.',
  },
  'followUps.tie.silentSince': 'Ihr kanntet euch; nichts seit {year}.',
  'followUps.tie.connectedSilent': 'Vernetzt seit {year}, und seither kein Wort.',
  'followUps.tie.fewWords': 'Ihr habt ein paar Worte gewechselt.',
  'followUps.tie.met': 'Du hast notiert, woher ihr euch kennt.',
  'followUps.tie.connected': 'Ihr seid vernetzt.',
  'followUps.tie.stranger': 'Nichts hier spricht dafür, dass ihr euch kennt.',
};
